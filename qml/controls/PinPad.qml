// SPDX-License-Identifier: Apache-2.0
// PinPad.qml — dots and keys for a PIN; digits and Backspace of a keyboard work as well.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

FocusScope {
    id: pad

    property string entered
    property int length: 6
    property real keyWidth: Theme.phone ? 88 : Theme.metric.pinKeyWidth
    property real keyHeight: Theme.metric.pinKeyHeight

    signal completed(string pin)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("PIN, %1 of %2 digits").arg(entered.length).arg(length)

    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9") {
            pad.type(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            pad.erase();
            event.accepted = true;
        }
    }

    function type(digit: string) {
        if (entered.length >= length || !enabled)
            return;
        entered += digit;
        if (entered.length === length)
            completed(entered);
    }

    function erase() {
        entered = entered.slice(0, -1);
    }

    function clear() {
        entered = "";
    }

    Column {
        id: column

        spacing: Theme.space.m
        anchors.horizontalCenter: parent.horizontalCenter

        Row {
            id: dots

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.l
            bottomPadding: Theme.space.l + 2

            Repeater {
                model: pad.length

                Rectangle {
                    required property int index

                    width: 16
                    height: 16
                    radius: 8
                    color: index < pad.entered.length ? Theme.color.accent : "transparent"
                    border.width: index < pad.entered.length ? 0 : Theme.stroke.hairline
                    border.color: Theme.color.controlBorder
                }
            }
        }

        Grid {
            columns: 3
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.m

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "delete"]

                PinKey {
                    required property string modelData

                    objectName: modelData === "" ? "" : "pin-" + modelData
                    width: pad.keyWidth
                    height: pad.keyHeight
                    Accessible.ignored: modelData === ""
                    enabled: modelData !== ""
                    digit: modelData === "delete" ? "" : modelData
                    icon.name: modelData === "delete" ? "delete" : ""
                    text: modelData === "delete" ? qsTr("Erase the last digit") : modelData
                    onClicked: modelData === "delete" ? pad.erase() : pad.type(modelData)
                }
            }
        }
    }
}
