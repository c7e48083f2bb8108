// SPDX-License-Identifier: Apache-2.0
// CodePopup.qml — a QR code for the telephone across the table, and the text that it holds.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Popup {
    id: popup

    property string source
    property string words

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.scaled(440), (parent ? parent.width : 480) - 2 * Theme.space.l)
    height: Math.min(column.implicitHeight + 2 * padding, (parent ? parent.height : 800) - 2 * Theme.space.l)
    modal: true
    focus: true
    padding: Theme.space.xl
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radius.block
        color: Theme.color.surface
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
    }

    contentItem: Flickable {
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.space.m
            Accessible.role: Accessible.Dialog
            Accessible.name: title.text

            Label {
                id: title

                Layout.fillWidth: true
                text: qsTr("What you agreed, on your own telephone")
                type: Theme.type.heading2
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Point the camera here. The code holds only this text, and needs no network.")
                color: Theme.color.ink2
            }

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.min(column.width, Theme.scaled(320), (popup.parent ? popup.parent.height : 800) / 2) // all of it in sight
                Layout.preferredHeight: Layout.preferredWidth
                radius: Theme.radius.control
                color: "white" // a camera wants dark on light, in the dark theme too
                border.width: Theme.stroke.hairline
                border.color: Theme.color.hairlineStrong
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code")

                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.space.s
                    source: popup.source
                    smooth: false
                    fillMode: Image.PreserveAspectFit
                }
            }

            Label {
                Layout.fillWidth: true
                objectName: "code-words"
                text: popup.words
                textFormat: Text.PlainText
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            Button {
                id: done

                objectName: "code-done"
                Layout.alignment: Qt.AlignRight
                Layout.margins: Theme.space.xs // the focus ring stands outside
                text: qsTr("Close")
                onClicked: popup.close()
            }
        }
    }
}
