// SPDX-License-Identifier: Apache-2.0
// ChangeBlock.qml — what changed in a municipality since the last visit.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

Rectangle {
    id: block

    required property ChangeListModel changes
    property string since // "12. nov. 2024"

    visible: changes.count > 0
    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.block
    color: Theme.color.infoSoft
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.l
        spacing: Theme.space.s

        Label {
            id: title

            Layout.fillWidth: true
            text: qsTr("Changed since %1").arg(block.since)
            type: Theme.type.caption
            weight: Font.DemiBold
            color: Theme.color.infoInk
        }

        GridLayout {
            Layout.fillWidth: true
            columns: block.width < 560 || Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.s

            Repeater {
                model: block.changes

                StatusLabel {
                    required property string changeText
                    required property string changeIcon
                    required property bool warns

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    icon: changeIcon
                    tone: warns ? Theme.Red : Theme.Neutral
                    text: changeText
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
