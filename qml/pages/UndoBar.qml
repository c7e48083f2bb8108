// SPDX-License-Identifier: Apache-2.0
// UndoBar.qml — says what was just deleted and takes it back; goes by itself, the trash keeps it.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

Rectangle {
    id: bar

    visible: LastRemoved.there
    implicitWidth: row.implicitWidth + 2 * Theme.space.l
    implicitHeight: row.implicitHeight + Theme.space.m
    radius: Theme.radius.block
    color: Theme.color.surface
    border.width: Theme.stroke.hairline
    border.color: Theme.color.hairlineStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        Label {
            id: words

            Layout.fillWidth: true
            text: LastRemoved.name === "" ? qsTr("Deleted") : qsTr("Deleted: %1").arg(LastRemoved.name)
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Button {
            objectName: "undo-delete"
            kind: Button.Quiet
            icon.name: "undo-2"
            text: qsTr("Undo")
            onClicked: LastRemoved.takeBack()
        }

        IconButton {
            objectName: "undo-close"
            icon.name: "x"
            text: qsTr("Close")
            onClicked: LastRemoved.forget()
        }
    }

    Timer {
        interval: 12000
        running: bar.visible
        onTriggered: LastRemoved.forget()
    }
}
