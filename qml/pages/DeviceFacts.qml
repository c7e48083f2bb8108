// SPDX-License-Identifier: Apache-2.0
// DeviceFacts.qml — what this device is, whose, and which hub it belongs to.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    spacing: 0

    SectionTitle {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.xs
        type: Theme.type.heading3
        text: qsTr("This device")
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Name")
        value: App.deviceName
    }

    FactRow {
        Layout.fillWidth: true
        visible: App.userName !== ""
        text: qsTr("Person")
        value: App.userName
    }

    FactRow {
        Layout.fillWidth: true
        visible: App.roleText !== ""
        text: qsTr("Role")
        value: App.roleText
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Version")
        value: App.version
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        Layout.bottomMargin: Theme.space.xs
        type: Theme.type.heading3
        text: qsTr("The hub")
    }

    Label {
        Layout.fillWidth: true
        visible: App.hubAddress === ""
        text: qsTr("This field book has no hub. All is kept on this device alone.")
        color: Theme.color.ink2
    }

    Label {
        Layout.fillWidth: true
        visible: App.hubName !== "" && App.hubName !== App.hubAddress
        text: App.hubName
        weight: Font.Medium
    }

    Label {
        objectName: "hub-address"
        Layout.fillWidth: true
        visible: App.hubAddress !== ""
        text: App.hubAddress
        color: Theme.color.ink2
        wrapMode: Text.WrapAnywhere
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        visible: App.hubAddress !== ""
        spacing: Theme.space.s

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            name: Sync.online ? "wifi" : "wifi-off"
            size: Theme.icon.inline
            color: Theme.color.ink2
        }

        Label {
            Layout.fillWidth: true
            text: Sync.sublineText
            type: Theme.type.caption
            color: Theme.color.ink2
        }
    }

    KeyRemark {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        Layout.bottomMargin: Theme.space.xs
        type: Theme.type.heading3
        text: qsTr("About Feltbok")
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("A field book for municipal visits. Free software under the Apache licence 2.0. Typeface Inter (OFL), icons lucide (ISC).")
        type: Theme.type.caption
        color: Theme.color.ink2
    }
}
