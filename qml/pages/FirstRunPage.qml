// SPDX-License-Identifier: Apache-2.0
// FirstRunPage.qml — taking the field book into use: the hub and its one-time code, then a PIN, then the tour.
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

    // The cover stands beside the fields where there is room for both.
    readonly property bool beside: width >= Theme.breakpoint.panelFoldsBelow && !Theme.largeText
    property int step: 1
    readonly property bool differs: repeatField.text !== "" && repeatField.text !== pinField.text
    readonly property bool pinReady: pinField.text.length >= App.pinLengthMin && pinField.text === repeatField.text

    function enrol() {
        if (page.pinReady && !App.busy)
            App.enrol(hub.text.trim(), code.text, pinField.text, device.text.trim());
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    CoverPane {
        visible: page.beside
        width: parent.width / 2
        height: parent.height
        wordsY: 168
        title: qsTr("Start your field book")
        line: qsTr("The coordinator gives you a one-time code. After that everything works without a network.")
        footIcon: "shield-check"
        foot: qsTr("The key is made on this device. Only the coordinator can help you back in.")

        Column {
            y: 310
            width: parent.width
            spacing: Theme.space.xxl

            FirstRunStep {
                width: parent.width
                number: 1
                current: page.step
                title: qsTr("Connect to the hub")
                line: qsTr("Its address and your code")
            }

            FirstRunStep {
                width: parent.width
                number: 2
                current: page.step
                title: qsTr("Choose a PIN")
                line: qsTr("Digits that only you know")
            }

            FirstRunStep {
                width: parent.width
                number: 3
                current: App.busy ? 3 : 0
                title: qsTr("Fetch the tour")
                line: qsTr("Forms, library and history")
            }
        }
    }

    Flickable {
        anchors.right: parent.right
        width: !page.beside ? parent.width : parent.width / 2
        height: parent.height
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space.xxl)
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.pagePadding, Theme.scaled(448))
            spacing: Theme.space.xl

            Label {
                Layout.fillWidth: true
                visible: !page.beside
                text: qsTr("Start your field book")
                type: Theme.type.heading1
            }

            Label {
                Layout.fillWidth: true
                text: page.step === 1 ? qsTr("Connect to the hub") : qsTr("Choose a PIN")
                type: Theme.type.heading2
            }

            Field {
                Layout.fillWidth: true
                visible: page.step === 1
                label: qsTr("Address of the hub")

                TextField {
                    id: hub

                    objectName: "enrol-hub"
                    Layout.fillWidth: true
                    focus: true
                    placeholderText: "https://"
                    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    Accessible.name: qsTr("Address of the hub")
                    KeyNavigation.tab: code
                }
            }

            Field {
                Layout.fillWidth: true
                visible: page.step === 1
                label: qsTr("One-time code")
                note: qsTr("Can be used once")

                CodeBoxes {
                    id: code

                    objectName: "enrol-code"
                    Layout.fillWidth: true
                    length: 10
                    group: 5
                    invalid: App.errorText !== "" && page.step === 1
                }
            }

            Field {
                Layout.fillWidth: true
                visible: page.step === 1
                label: qsTr("Name of this device")

                TextField {
                    id: device

                    objectName: "enrol-device"
                    Layout.fillWidth: true
                    text: App.deviceName
                    placeholderText: qsTr("Tablet 3")
                    Accessible.name: qsTr("Name of this device")
                }
            }

            Field {
                Layout.fillWidth: true
                visible: page.step === 2
                label: qsTr("PIN")
                note: qsTr("At least %n digits", "", App.pinLengthMin)

                TextField {
                    id: pinField

                    objectName: "enrol-pin"
                    Layout.fillWidth: true
                    echoMode: TextInput.Password
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    Accessible.name: qsTr("PIN")
                    KeyNavigation.tab: repeatField
                }
            }

            Field {
                Layout.fillWidth: true
                visible: page.step === 2
                label: qsTr("The PIN once more")
                error: page.differs && repeatField.text.length >= pinField.text.length ? qsTr("The two are not the same. Write the PIN once more.") : ""

                TextField {
                    id: repeatField

                    objectName: "enrol-pin-again"
                    Layout.fillWidth: true
                    echoMode: TextInput.Password
                    invalid: page.differs && text.length >= pinField.text.length
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    Accessible.name: qsTr("The PIN once more")
                    onAccepted: page.enrol()
                }
            }

            Banner {
                objectName: "enrol-error"
                Layout.fillWidth: true
                visible: App.errorText !== ""
                tone: Theme.Red
                text: App.errorText
            }

            Label {
                Layout.fillWidth: true
                visible: page.step === 2 && App.keychainWarning !== ""
                text: App.keychainWarning
                type: Theme.type.caption
                color: Theme.color.amberInk
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Button {
                    objectName: "enrol-back"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: page.step === 2
                    enabled: !App.busy
                    text: qsTr("Back")
                    onClicked: {
                        App.clearError();
                        page.step = 1;
                    }
                }

                Button {
                    objectName: page.step === 1 ? "enrol-next" : "enrol-connect"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    kind: Button.Filled
                    enabled: page.step === 1 ? hub.text.trim() !== "" && code.complete && device.text.trim() !== "" : page.pinReady && !App.busy
                    text: page.step === 1 ? qsTr("Next") : App.busy ? qsTr("Connecting") : qsTr("Connect")
                    onClicked: {
                        if (page.step === 1) {
                            App.clearError();
                            page.step = 2;
                            pinField.forceActiveFocus(Qt.TabFocusReason);
                        } else {
                            page.enrol();
                        }
                    }
                }
            }
        }
    }

    DemoTag {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.xl
        visible: App.isDemo
    }
}
