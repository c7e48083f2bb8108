// SPDX-License-Identifier: Apache-2.0
// ConfirmDialog.qml — asks before something that cannot be taken back; the safe answer has the keyboard.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Popup {
    id: dialog

    property string title
    property string text
    property string confirmText
    property string cancelText: qsTr("Cancel")
    property bool destructive: true

    signal confirmed

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.scaled(440), (parent ? parent.width : 480) - 2 * Theme.space.l)
    modal: true
    focus: true
    padding: Theme.space.xl
    closePolicy: T.Popup.CloseOnEscape
    implicitHeight: column.implicitHeight + 2 * padding

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radius.block
        color: Theme.color.surface
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
    }

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.s
        Accessible.role: Accessible.AlertMessage
        Accessible.name: dialog.title

        Label {
            Layout.fillWidth: true
            text: dialog.title
            type: Theme.type.heading2
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.text
            color: Theme.color.ink2
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            spacing: Theme.space.s

            Button {
                id: cancel

                objectName: "dialog-cancel"
                Layout.fillWidth: true
                text: dialog.cancelText
                onClicked: dialog.close()
            }

            Button {
                objectName: "dialog-confirm"
                Layout.fillWidth: true
                kind: dialog.destructive ? Button.Danger : Button.Filled
                text: dialog.confirmText
                onClicked: {
                    dialog.close();
                    dialog.confirmed();
                }
            }
        }
    }
}
