// SPDX-License-Identifier: Apache-2.0
// PageHeader.qml — the head of a page: title, one line, and at most one filled action.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: header

    property string title
    property string line
    property bool back: false
    default property alias actions: slot.data

    signal backRequested

    implicitHeight: Math.max(Theme.phone ? Theme.metric.phoneHeader : Theme.metric.header, row.implicitHeight + 2 * Theme.space.s)
    color: Theme.color.canvas

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: header.back ? (Theme.phone ? Theme.space.s : 20) : Theme.pagePadding
        anchors.rightMargin: Theme.phone ? Theme.space.l : Theme.pagePadding
        spacing: Theme.space.s

        IconButton {
            visible: header.back
            objectName: "back"
            icon.name: "arrow-left"
            text: qsTr("Back")
            onClicked: header.backRequested()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                objectName: "page-title"
                text: header.title
                type: !Theme.phone ? Theme.type.heading1 : header.back ? Theme.type.heading3 : Theme.type.heading2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: header.line
                type: Theme.phone ? Theme.type.caption : Theme.type.body
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        RowLayout {
            id: slot

            Layout.fillWidth: false

            spacing: Theme.phone ? Theme.space.xs : Theme.space.l
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
