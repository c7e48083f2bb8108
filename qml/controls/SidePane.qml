// SPDX-License-Identifier: Apache-2.0
// SidePane.qml — a pane beside the sheet, told apart by its tone and one hairline; scrolls by itself.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

FocusScope {
    id: pane

    property bool atLeft: false
    property real sidePadding: Theme.space.panePadding
    property string name
    property alias contentY: flick.contentY
    default property alias content: column.data

    implicitWidth: Theme.metric.paneSidePanel
    Accessible.role: Accessible.Pane
    Accessible.name: name

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: pane.sidePadding
            y: Theme.space.xl
            width: flick.width - 2 * pane.sidePadding
            spacing: Theme.space.s
        }
    }

    Hairline {
        anchors.left: pane.atLeft ? undefined : parent.left
        anchors.right: pane.atLeft ? parent.right : undefined
        width: 1
        height: parent.height
    }
}
