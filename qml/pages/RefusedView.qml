// SPDX-License-Identifier: Apache-2.0
// RefusedView.qml — a change the hub did not accept: why and since when, what was written, and the ways on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ColumnLayout {
    id: view

    property string path
    property string whyText
    property string whenText
    property string writtenText
    property string failure
    readonly property list<string> fields: writtenText === "" ? [] : writtenText.split("\n")

    signal sendRequested
    signal copyRequested
    signal dismissRequested

    spacing: 0

    Label {
        Layout.fillWidth: true
        text: view.path
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
        objectName: "refused-why"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        tone: Theme.Red
        title: view.whyText
        text: view.whenText
    }

    Banner {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: view.failure !== ""
        tone: Theme.Red
        text: view.failure
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        Layout.bottomMargin: Theme.space.s
        type: Theme.type.heading3
        text: qsTr("What you wrote")
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: table.implicitHeight
        radius: Theme.radius.control
        color: "transparent"
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong

        ColumnLayout {
            id: table

            width: parent.width
            spacing: 0

            Repeater {
                model: view.fields

                WrittenRow {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    written: modelData
                    separator: index < view.fields.length - 1
                }
            }
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        text: qsTr("Nothing is erased. The change counts only here until you choose.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        type: Theme.type.heading3
        text: qsTr("What you can do")
    }

    WayOn {
        Layout.fillWidth: true
        name: "refused-again"
        icon: "send"
        text: qsTr("Send it again")
        line: qsTr("When what was in the way is settled, as a new change")
        action: qsTr("Send again")
        onTriggered: view.sendRequested()
    }

    WayOn {
        Layout.fillWidth: true
        name: "refused-copy"
        icon: "copy"
        text: qsTr("Copy the text")
        line: qsTr("To give it to someone who may write here")
        action: qsTr("Copy")
        onTriggered: view.copyRequested()
    }

    Button {
        objectName: "refused-dismiss"
        Layout.topMargin: Theme.space.s
        Layout.leftMargin: -Theme.space.s
        kind: Button.Plain
        icon.name: "trash-2"
        text: qsTr("Discard the change")
        onClicked: ask.open()
    }

    ConfirmDialog {
        id: ask

        title: qsTr("Discard the change?")
        text: qsTr("What you wrote here is given up, and what the hub has is shown. It cannot be taken back.")
        cancelText: qsTr("Keep it")
        confirmText: qsTr("Discard")
        onConfirmed: view.dismissRequested()
    }
}
