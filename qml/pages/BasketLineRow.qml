// SPDX-License-Identifier: Apache-2.0
// BasketLineRow.qml — one line of the basket: opens its editor; a word where it should be looked at.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.AbstractButton {
    id: row

    required property string lineId
    required property string code
    required property string title
    required property string typeText
    required property string weightText
    required property string remarkText
    required property bool canUpdate

    signal updateWanted

    objectName: "basket-line-" + code
    implicitHeight: column.implicitHeight + 2 * Theme.space.s
    hoverEnabled: true
    Accessible.name: title + ", " + typeText + (weightText === "" ? "" : ", " + weightText) + (remarkText === "" ? "" : ", " + remarkText)

    background: Rectangle {
        color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusRing {
            shown: row.visualFocus
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            RowLayout {
                spacing: Theme.space.s

                Label {
                    Layout.fillWidth: true
                    text: row.code === "" ? row.typeText : row.code + " · " + row.typeText
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Label {
                    visible: text !== ""
                    text: row.weightText
                    weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.fillWidth: true
                text: row.title
                weight: Font.Medium
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            RowLayout {
                visible: row.remarkText !== ""
                spacing: Theme.space.s

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    name: "triangle-alert"
                    size: Theme.icon.inline
                    color: Theme.color.amberInk
                }

                Label {
                    Layout.fillWidth: true
                    text: row.remarkText
                    type: Theme.type.caption
                    color: Theme.color.amberInk
                    Accessible.ignored: true
                }
            }

            Button {
                objectName: "basket-update"
                visible: row.canUpdate
                small: true
                text: qsTr("Take over")
                onClicked: row.updateWanted()
            }
        }
    }
}
