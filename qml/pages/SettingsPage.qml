// SPDX-License-Identifier: Apache-2.0
// SettingsPage.qml — text, light and language, what this device is, and the lock.
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

    PageHeader {
        id: header

        width: parent.width
        title: qsTr("Settings")
        line: App.deviceName + " · " + App.userName

        Button {
            objectName: "settings-lock"
            icon.name: "lock"
            text: qsTr("Lock")
            onClicked: App.lock()
        }
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        color: Theme.color.surface

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
                width: Math.min(flick.width - 2 * x, Theme.scaled(720))
                spacing: 0

                SettingRow {
                    Layout.fillWidth: true
                    title: qsTr("Text size")
                    line: qsTr("Applies to every page at once")

                    Repeater {
                        model: [1, 1.25, 1.5, 2]

                        ChoiceCard {
                            required property real modelData

                            objectName: "text-size-" + Math.round(modelData * 100)
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            marked: false
                            selected: Math.abs(App.textScale - modelData) < 0.01
                            text: Math.round(modelData * 100) + " %"
                            onClicked: App.textScale = modelData
                        }
                    }
                }

                SettingRow {
                    Layout.fillWidth: true
                    title: qsTr("Appearance")
                    line: qsTr("Auto follows the device")

                    ChoiceCard {
                        objectName: "scheme-auto"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: qsTr("Auto")
                        selected: App.colorScheme === App.System
                        onClicked: App.colorScheme = App.System
                    }

                    ChoiceCard {
                        objectName: "scheme-light"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: qsTr("Light")
                        selected: App.colorScheme === App.Light
                        onClicked: App.colorScheme = App.Light
                    }

                    ChoiceCard {
                        objectName: "scheme-dark"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: qsTr("Dark")
                        selected: App.colorScheme === App.Dark
                        onClicked: App.colorScheme = App.Dark
                    }
                }

                SettingRow {
                    Layout.fillWidth: true
                    title: qsTr("Language")
                    line: qsTr("Changes without a restart")

                    ChoiceCard {
                        objectName: "language-nb"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: "Norsk bokmål"
                        selected: App.language === "nb"
                        onClicked: App.language = "nb"
                    }

                    ChoiceCard {
                        objectName: "language-en"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: "English"
                        selected: App.language === "en"
                        onClicked: App.language = "en"
                    }
                }

                DeviceFacts {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    visible: !side.visible
                }
            }
        }
    }

    SidePane {
        id: side

        visible: !Theme.panelFolds && !Theme.phone
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: 308
        name: qsTr("This device")

        DeviceFacts {
            Layout.fillWidth: true
        }
    }
}
