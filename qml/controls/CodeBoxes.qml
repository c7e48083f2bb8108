// SPDX-License-Identifier: Apache-2.0
// CodeBoxes.qml — a short code, one box a character; paste and typing both work.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.TextField {
    id: code

    property int length: 8
    property int group: 4
    property bool invalid: false
    readonly property bool complete: text.length === length
    // Ten boxes stand beside each other on a phone.
    readonly property real gap: length > 8 || Theme.phone ? Theme.space.xs : Theme.space.s
    readonly property real dash: Theme.space.l

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    color: "transparent"
    selectionColor: "transparent"
    selectedTextColor: "transparent"
    cursorVisible: false
    cursorDelegate: Item {
    }
    inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("One-time code")

    // What is pasted may hold the dash that the code is written with. Untyped: a string brings Qt 6.4's qmllint down.
    function cleaned(written: var): var {
        return written.toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, length);
    }

    onTextEdited: {
        const clean = cleaned(text);
        if (clean !== text)
            text = clean;
    }

    Row {
        id: row

        spacing: code.gap

        Repeater {
            model: code.length

            Row {
                id: cell

                required property int index
                readonly property string character: code.text.charAt(index)
                readonly property bool current: code.activeFocus && index === Math.min(code.text.length, code.length - 1)

                spacing: code.gap

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.index > 0 && cell.index % code.group === 0
                    text: "–"
                    type: Theme.type.heading2
                    color: Theme.color.ink3
                }

                FieldFrame {
                    width: Math.max(24, Math.min(Theme.metric.codeBoxWidth, Math.floor((code.width - code.gap * (code.length - 1) - code.dash) / code.length)))
                    height: Theme.metric.codeBoxHeight
                    active: cell.current
                    invalid: code.invalid

                    Label {
                        anchors.centerIn: parent
                        text: cell.character
                        type: Theme.type.heading1
                        Accessible.ignored: true
                    }

                    TextCursor {
                        anchors.centerIn: parent
                        height: 22
                        shown: cell.current && cell.character === ""
                    }
                }
            }
        }
    }
}
