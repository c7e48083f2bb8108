// SPDX-License-Identifier: Apache-2.0
// RatingEditor.qml — stars up to a number; arrows move, digits choose.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property int first: Math.round(Math.min(question.rangeFrom, question.rangeTo))
    readonly property int stars: Math.max(1, Math.round(Math.abs(question.rangeTo - question.rangeFrom)) + (first > 0 ? 1 : 0))
    readonly property int given: question.value === "" ? 0 : Math.round(Number(question.value)) - (first > 0 ? first - 1 : 0)

    implicitWidth: 400
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: question.label

    function give(star: int) {
        if (star >= 1 && star <= stars && !question.readOnly)
            question.answer(String(star + (first > 0 ? first - 1 : 0)));
    }

    function move(to: int) {
        const star = repeater.itemAt(to - 1);
        if (star)
            star.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onPressed: event => {
        const digit = event.text === "" ? NaN : Number(event.text);
        event.accepted = !isNaN(digit) && digit >= 1 && digit <= editor.stars;
        if (event.accepted) {
            editor.give(digit);
            editor.move(digit);
        }
    }
    Keys.onDeletePressed: question.clear()

    Flow {
        id: flow

        width: parent.width

        Repeater {
            id: repeater

            model: editor.stars

            T.AbstractButton {
                id: star

                required property int index
                readonly property bool lit: index < editor.given

                objectName: "star-" + (index + 1)
                implicitWidth: Math.max(Theme.metric.touchTarget, Theme.scaled(40))
                implicitHeight: implicitWidth
                enabled: !editor.question.readOnly
                hoverEnabled: true
                activeFocusOnTab: activeFocus || index + 1 === Math.max(1, editor.given)
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("%1 of %2").arg(index + 1).arg(editor.stars)
                Accessible.checkable: true
                Accessible.checked: index + 1 === editor.given
                onClicked: editor.give(index + 1)
                Keys.onLeftPressed: editor.move(index)
                Keys.onRightPressed: editor.move(index + 2)

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: "star"
                        filled: star.lit
                        size: Theme.icon.nav * 1.2
                        color: !star.enabled ? Theme.color.disabledInk : star.lit ? Theme.color.accent : editor.question.violated ? Theme.color.redSolid : Theme.color.controlBorder
                    }
                }

                background: Rectangle {
                    radius: Theme.radius.control
                    color: star.down ? Theme.color.pressed : star.hovered && star.enabled ? Theme.color.tone : "transparent"

                    FocusRing {
                        shown: star.visualFocus
                        anchors.margins: 0
                    }
                }
            }
        }

        Label {
            height: Theme.metric.touchTarget
            leftPadding: Theme.space.s
            verticalAlignment: Text.AlignVCenter
            text: editor.given > 0 ? qsTr("%1 of %2").arg(editor.given).arg(editor.stars) : qsTr("Not answered")
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
}
