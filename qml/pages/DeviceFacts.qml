// SPDX-License-Identifier: Apache-2.0
// DeviceFacts.qml — what this device is: its name, whose it is, which hub it belongs to.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ColumnLayout {
    spacing: 0

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("This device")
        type: Theme.type.heading3
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Name")
        value: App.deviceName
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Person")
        value: App.userName
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Role")
        value: App.roleText
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Hub")
        value: App.hubName === "" ? App.hubAddress : App.hubName
    }

    FactRow {
        Layout.fillWidth: true
        text: qsTr("Version")
        value: App.version
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: text !== ""
        text: App.keychainWarning
        type: Theme.type.caption
        color: Theme.color.amberInk
    }
}
