// SPDX-License-Identifier: Apache-2.0
// FindEditor.qml — one or several of a long list that opens under the field; what is typed there finds.
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
    readonly property bool several: question.editor === Question.DropDownMany
    readonly property string chosen: question.value === "" ? "" : question.valueText

    implicitWidth: 400
    implicitHeight: box.implicitHeight

    function open(begun: string) {
        popup.begun = begun;
        popup.wanted = true;
    }

    T.AbstractButton {
        id: box

        objectName: "answer-list"
        width: parent.width
        implicitHeight: Math.max(Theme.metric.field, words.implicitHeight + 2 * Theme.space.m)
        leftPadding: 15
        rightPadding: 15 + Theme.icon.row + Theme.space.s
        focus: true
        enabled: !editor.question.readOnly
        hoverEnabled: true
        Accessible.role: Accessible.ComboBox
        Accessible.name: editor.chosen === "" ? editor.question.label : qsTr("%1: %2").arg(editor.question.label).arg(editor.chosen)
        onClicked: editor.open("")
        Keys.onReturnPressed: editor.open("")
        Keys.onDownPressed: editor.open("")
        Keys.onDeletePressed: editor.question.clear()
        Keys.onPressed: event => {
            const letter = event.text.trim();
            event.accepted = letter !== "" && event.modifiers === Qt.NoModifier && letter > " ";
            if (event.accepted)
                editor.open(letter);
        }

        contentItem: Label {
            id: words

            text: editor.chosen === "" ? qsTr("Choose") : editor.chosen
            color: editor.chosen === "" ? Theme.color.ink3 : Theme.color.ink
            verticalAlignment: Text.AlignVCenter
            wrapMode: editor.several ? Text.Wrap : Text.NoWrap
            elide: editor.several ? Text.ElideNone : Text.ElideRight
            Accessible.ignored: true
        }

        indicator: Icon {
            x: box.width - width - 15
            y: (box.height - height) / 2
            name: "chevron-down"
            size: Theme.icon.row
            color: Theme.color.ink2
        }

        background: FieldFrame {
            active: box.visualFocus || popup.wanted
            invalid: editor.question.violated
            enabled: box.enabled
        }
    }

    // The list is made when it is first opened: a form has many.
    WhenWanted {
        id: popup

        property string begun

        Item {
            FindPopup {
                y: box.height + Theme.space.xs
                width: editor.width
                choices: editor.question.choices
                name: editor.question.label
                several: editor.several
                begun: popup.begun
                onPicked: value => editor.question.toggle(value)
                onClosed: {
                    popup.wanted = false;
                    box.forceActiveFocus(Qt.TabFocusReason);
                }
                Component.onCompleted: open()
            }
        }
    }
}
