// SPDX-License-Identifier: Apache-2.0
// LockPage.qml — a cold start: name of the app and the device, a PIN or passphrase, nothing from the database.
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
    id: page

    readonly property bool byDigits: App.pinLength > 0
    readonly property bool waiting: App.waitSeconds > 0

    objectName: "page-lock"

    Rectangle {
        anchors.fill: parent
        color: Theme.phone ? Theme.color.canvas : Theme.color.surface
    }

    CoverPane {
        visible: !Theme.phone && !Theme.largeText
        width: parent.width / 2
        height: parent.height
        line: App.deviceName
        foot: qsTr("Locked. Everything on this device is encrypted.")
    }

    Item {
        id: half

        anchors.right: parent.right
        width: Theme.phone || Theme.largeText ? parent.width : parent.width / 2
        height: parent.height

        Column {
            visible: Theme.phone
            x: Theme.space.xl
            y: Theme.space.huge
            spacing: Theme.space.s

            AppMark {
                size: 36
            }

            Label {
                text: "Feltbok"
                type: Theme.type.heading1
            }

            Label {
                text: App.deviceName
                color: Theme.color.ink2
            }
        }

        ColumnLayout {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.phone ? Math.max(220, parent.height - height - Theme.space.xxl) : (parent.height - height) / 2
            width: Math.min(parent.width - 2 * Theme.space.xl, Theme.scaled(408))
            spacing: Theme.space.l

            Label {
                Layout.alignment: Qt.AlignHCenter
                text: page.byDigits ? qsTr("Enter PIN") : qsTr("Enter PIN or passphrase")
                type: Theme.type.heading2
            }

            PinPad {
                id: pad

                objectName: "pin-pad"
                Layout.alignment: Qt.AlignHCenter
                visible: page.byDigits
                focus: page.byDigits
                enabled: !App.busy && !page.waiting
                length: Math.max(1, App.pinLength)
                onCompleted: pin => App.unlock(pin)
            }

            TextField {
                id: passphrase

                objectName: "unlock-passphrase"
                Layout.fillWidth: true
                visible: !page.byDigits
                focus: !page.byDigits
                enabled: !App.busy && !page.waiting
                echoMode: TextInput.Password
                invalid: App.errorText !== ""
                placeholderText: qsTr("PIN or passphrase")
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                onAccepted: App.unlock(text)
            }

            Button {
                objectName: "unlock"
                Layout.fillWidth: true
                visible: !page.byDigits
                kind: Button.Filled
                enabled: passphrase.text !== "" && !App.busy && !page.waiting
                text: qsTr("Open")
                onClicked: App.unlock(passphrase.text)
            }

            ErrorLine {
                objectName: "lock-error"
                Layout.fillWidth: true
                text: page.waiting ? qsTr("Wait %n seconds, then try again.", "", App.waitSeconds) : App.errorText
            }
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.l
            width: parent.width - 2 * Theme.space.xl
            visible: App.keychainWarning !== "" && !Theme.phone
            horizontalAlignment: Text.AlignHCenter
            text: App.keychainWarning
            type: Theme.type.caption
            color: Theme.color.amberInk
        }

        DemoTag {
            anchors.right: parent.right
            anchors.top: Theme.phone ? parent.top : undefined
            anchors.bottom: Theme.phone ? undefined : parent.bottom
            anchors.margins: Theme.space.xl
            visible: App.isDemo
        }
    }

    Connections {
        target: App

        function onErrorChanged() {
            pad.clear();
            passphrase.clear();
        }
    }
}
