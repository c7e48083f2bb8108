// SPDX-License-Identifier: Apache-2.0
// RefusedView.qml — a change the hub did not accept: why, what was written, and the ways on. Kept until a person chooses.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: view

    required property RefusedListModel refused
    property string key
    property string title
    property string why
    property string when
    property string written

    signal settled

    function show(choice: RefusedChoice) {
        key = choice.key;
        title = choice.title;
        why = choice.whyText;
        when = choice.whenText;
        written = choice.writtenText;
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: view.when
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("The hub did not accept the change")
                type: Theme.type.heading2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Banner {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                tone: Theme.Red
                title: view.title
                text: view.why
            }

            Label {
                Layout.topMargin: Theme.space.m
                text: qsTr("What you wrote")
                type: Theme.type.heading3
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * Theme.space.l
                radius: Theme.radius.block
                color: Theme.color.surface
                border.width: Theme.stroke.hairline
                border.color: Theme.color.hairlineStrong

                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.space.l
                    anchors.verticalCenter: parent.verticalCenter
                    text: view.written
                }
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                spacing: Theme.space.s

                Button {
                    objectName: "refused-again"
                    icon.name: "send"
                    text: qsTr("Send it again")
                    onClicked: {
                        view.refused.sendAgain(view.key);
                        view.settled();
                    }
                }

                Button {
                    objectName: "refused-copy"
                    icon.name: "copy"
                    text: qsTr("Copy the text")
                    onClicked: view.refused.copyText(view.key)
                }

                Button {
                    objectName: "refused-dismiss"
                    kind: Button.Danger
                    icon.name: "trash-2"
                    text: qsTr("Give the change up")
                    onClicked: ask.open()
                }
            }
        }
    }

    ConfirmDialog {
        id: ask

        title: qsTr("Give the change up?")
        text: qsTr("What you wrote is gone from this device for good.")
        confirmText: qsTr("Give it up")
        cancelText: qsTr("Keep it")
        onConfirmed: {
            view.refused.dismiss(view.key);
            view.settled();
        }
    }
}
