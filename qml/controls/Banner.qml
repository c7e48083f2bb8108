// SPDX-License-Identifier: Apache-2.0
// Banner.qml — a remark in the flow of the page, never over it.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: banner

    property string title
    property string text
    property int tone: Theme.Info
    property string icon: tone === Theme.Amber ? "triangle-alert" : tone === Theme.Red ? "circle-alert" : tone === Theme.Good ? "circle-check" : "info"
    default property alias actions: slot.data

    implicitWidth: 320
    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: Theme.toneSoft(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : title + ". " + text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            name: banner.icon
            size: Theme.icon.row
            color: Theme.toneInk(banner.tone)
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                visible: banner.title !== ""
                text: banner.title
                weight: Font.DemiBold
                color: Theme.toneInk(banner.tone)
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: banner.text !== ""
                text: banner.text
                color: Theme.toneInk(banner.tone)
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: slot

            Layout.fillWidth: false

            visible: children.length > 0
        }
    }
}
