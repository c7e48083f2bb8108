// SPDX-License-Identifier: Apache-2.0
// NumberStepper.qml — a whole number with a step down and a step up; empty is a value of its own.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

FocusScope {
    id: stepper

    property string value
    property string unit
    property bool invalid: false
    property real from: 0
    property real to: 999999
    property string name

    signal edited(string value)

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.metric.stepperHeight, input.implicitHeight)
    Accessible.role: Accessible.SpinBox
    Accessible.name: name

    function step(by: int) {
        const now = Number(stepper.value);
        const next = stepper.value === "" || isNaN(now) ? Math.max(from, by > 0 ? 1 : 0) : now + by;
        edited(String(Math.min(to, Math.max(from, next))));
    }

    Row {
        id: row

        height: parent.height
        spacing: Theme.space.m

        Item {
            width: 2 * Theme.metric.stepperButton + input.width
            height: parent.height

            FieldFrame {
                anchors.fill: parent
                active: input.activeFocus
                invalid: stepper.invalid
            }

            IconButton {
                id: less

                objectName: "less"
                height: parent.height
                icon.name: "minus"
                iconSize: Theme.icon.row
                text: qsTr("One less")
                enabled: stepper.value !== "" && Number(stepper.value) > stepper.from
                onClicked: stepper.step(-1)
            }

            Hairline {
                x: less.width
                y: 1
                width: 1
                height: parent.height - 2
            }

            T.TextField {
                id: input

                objectName: "value"
                anchors.left: less.right
                width: Math.max(Theme.metric.stepperValue, contentWidth + 2 * Theme.space.m)
                height: parent.height
                focus: true
                text: stepper.value
                horizontalAlignment: TextInput.AlignHCenter
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.color.ink
                selectionColor: Theme.color.accentLine
                selectedTextColor: Theme.color.ink
                font.family: Theme.type.heading2.family
                font.pixelSize: Math.round(Theme.type.heading2.px * Theme.textScale)
                font.weight: Font.DemiBold
                inputMethodHints: Qt.ImhDigitsOnly
                selectByMouse: mouse.active
                cursorDelegate: TextCursor {
                    shown: input.cursorVisible
                }
                Accessible.name: stepper.name

                onTextEdited: stepper.edited(text)
                Keys.onUpPressed: stepper.step(1)
                Keys.onDownPressed: stepper.step(-1)

                MousePress {
                    id: mouse
                }
            }

            Hairline {
                anchors.right: more.left
                y: 1
                width: 1
                height: parent.height - 2
            }

            IconButton {
                id: more

                objectName: "more"
                anchors.right: parent.right
                height: parent.height
                icon.name: "plus"
                iconSize: Theme.icon.row
                text: qsTr("One more")
                enabled: stepper.value === "" || Number(stepper.value) < stepper.to
                onClicked: stepper.step(1)
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: stepper.unit !== ""
            text: stepper.unit
            color: Theme.color.ink2
        }
    }
}
