// SPDX-License-Identifier: Apache-2.0
// FirstRunPage.qml — a new device joins its hub: address and code, then its name and a PIN. What was written stays, however wrong.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

FocusScope {
    id: page

    readonly property bool stacked: width < Theme.breakpoint.panelFoldsBelow || Theme.largeText
    readonly property int codeLength: 10
    property int step: 0
    property bool connectTried: false
    property bool pinTried: false
    // The two ways to write the code share it.
    property string code: ""

    // Which field the hub's or the device's answer belongs to.
    readonly property list<string> addressCodes: ["bad-input", "offline", "protocol", "hub-identity", "unsupported"]
    readonly property list<string> codeCodes: ["code-expired", "locked", "unauthorized", "revoked", "refused"]
    readonly property bool addressWrong: addressCodes.indexOf(App.errorCode) >= 0
    readonly property bool codeWrong: codeCodes.indexOf(App.errorCode) >= 0
    readonly property string addressError: connectTried && address.text.trim() === "" ? qsTr("Write the hub's address. The coordinator has it.") : App.errorCode === "bad-input" ? qsTr("Write the address as you were given it, with https:// in front.") : addressWrong ? App.errorText : ""
    readonly property string codeError: connectTried && code.length < codeLength ? qsTr("The code has %1 characters. Ask the coordinator if you lack it.").arg(codeLength) : codeWrong ? App.errorText : ""
    readonly property string deviceError: connectTried && device.text.trim() === "" ? qsTr("Give the device a name the others will know, such as Tablet 3.") : ""
    readonly property string pinError: pinTried && pin.text.length < App.pinLengthMin ? qsTr("Choose at least %n characters.", "", App.pinLengthMin) : ""
    readonly property string againError: pinTried && pinError === "" && again.text !== pin.text ? qsTr("The two are not alike. Write it once more.") : ""
    readonly property string otherError: App.errorCode !== "" && !addressWrong && !codeWrong ? App.errorText : ""

    objectName: "page-first-run"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Start using the field book")

    function goOn() {
        connectTried = true;
        App.clearError();
        if (addressError !== "") {
            address.forceActiveFocus();
        } else if (codeError !== "") {
            codeInput().forceActiveFocus();
        } else if (deviceError !== "") {
            device.forceActiveFocus();
        } else {
            step = 1;
            pin.forceActiveFocus();
        }
    }

    function codeInput(): Item {
        return Theme.largeText ? codeLine : codeBoxes;
    }

    function join() {
        pinTried = true;
        if (pinError !== "")
            pin.forceActiveFocus();
        else if (againError !== "")
            again.forceActiveFocus();
        else if (!App.busy)
            App.enrol(address.text.trim(), code, pin.text, device.text.trim());
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    Flickable {
        id: flick

        anchors.fill: parent
        readonly property real introEnd: intro.y + intro.implicitHeight + Theme.space.xl

        contentHeight: page.stacked ? Math.max(height, introEnd + form.implicitHeight + 2 * Theme.space.xl) : Math.max(height, form.implicitHeight + 2 * Theme.space.xl, intro.y + intro.implicitHeight + remarks.height + 2 * Theme.space.huge)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        CoverPane {
            id: cover

            width: page.stacked ? flick.width : Math.round(flick.width / 2)
            height: page.stacked ? flick.introEnd : flick.contentHeight
            stacked: page.stacked

            ColumnLayout {
                id: intro

                y: page.stacked ? cover.markY + cover.markSize + Theme.space.l : 172
                width: cover.width - Theme.space.xl
                spacing: Theme.space.xxl

                ColumnLayout {
                    Layout.leftMargin: cover.textX
                    Layout.maximumWidth: cover.textX + Theme.scaled(400)
                    spacing: Theme.space.xs + 2

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("Start using the field book")
                        type: page.stacked ? Theme.type.heading1 : Theme.type.display
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("The coordinator gives you a one-time code. After that all works without a network.")
                        type: page.stacked ? Theme.type.body : Theme.type.bodyLarge
                        color: Theme.color.ink2
                    }
                }

                FirstRunStep {
                    Layout.fillWidth: true
                    visible: !page.stacked || page.step === 0
                    marginX: cover.marginX
                    textX: cover.textX
                    number: 1
                    text: qsTr("Connect to the hub")
                    line: qsTr("Its address and your one-time code")
                    current: page.step === 0
                    done: page.step > 0
                }

                FirstRunStep {
                    Layout.fillWidth: true
                    visible: !page.stacked || page.step === 1
                    marginX: cover.marginX
                    textX: cover.textX
                    number: 2
                    text: qsTr("Choose a PIN")
                    line: qsTr("Digits that only you know")
                    current: page.step === 1 && !App.busy
                    done: App.busy
                }

                FirstRunStep {
                    Layout.fillWidth: true
                    visible: !page.stacked
                    marginX: cover.marginX
                    textX: cover.textX
                    number: 3
                    text: qsTr("Fetch the tour")
                    line: qsTr("Forms, municipalities and history")
                    current: App.busy
                }
            }

            Column {
                id: remarks

                visible: !page.stacked
                x: cover.textX
                width: cover.width - x - Theme.space.huge
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.huge
                spacing: Theme.space.m

                KeyRemark {
                    width: parent.width
                }

                RowLayout {
                    width: parent.width
                    spacing: Theme.space.s

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 2
                        name: "shield-check"
                        size: Theme.icon.row
                        color: Theme.color.ink2
                    }

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("The key is made on this device and never leaves it.")
                        color: Theme.color.ink2
                    }
                }
            }
        }

        ColumnLayout {
            id: form

            width: Math.min(Theme.largeText ? 720 : 408, flick.width - (page.stacked ? 0 : cover.width) - 2 * Theme.pagePadding)
            x: page.stacked ? (Theme.phone ? Theme.pagePadding : Math.min(cover.textX, flick.width - width - Theme.pagePadding)) : cover.width + (flick.width - cover.width - width) / 2
            y: page.stacked ? flick.introEnd + Theme.space.xl : (flick.contentHeight - implicitHeight) / 2
            spacing: Theme.space.xl

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.step === 0
                spacing: Theme.space.xl

                Field {
                    Layout.fillWidth: true
                    label: qsTr("The hub's address")
                    error: page.addressError

                    TextField {
                        id: address

                        objectName: "enrol-hub"
                        Layout.fillWidth: true
                        focus: true
                        placeholderText: "https://"
                        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                        invalid: page.addressError !== ""
                        Accessible.name: qsTr("The hub's address")
                        onTextEdited: App.clearError()
                        onAccepted: page.codeInput().forceActiveFocus()
                    }
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("One-time code")
                    error: page.codeError

                    CodeBoxes {
                        id: codeBoxes

                        objectName: "enrol-code"
                        Layout.fillWidth: true
                        visible: !Theme.largeText
                        length: page.codeLength
                        group: 5
                        invalid: page.codeError !== ""
                        text: page.code
                        onTextChanged: page.code = text
                        onTextEdited: App.clearError()
                        onAccepted: device.forceActiveFocus()
                    }

                    // At large text ten boxes do not fit beside each other.
                    TextField {
                        id: codeLine

                        objectName: "enrol-code-line"
                        Layout.fillWidth: true
                        visible: Theme.largeText
                        font.capitalization: Font.AllUppercase
                        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                        invalid: page.codeError !== ""
                        text: page.code
                        Accessible.name: qsTr("One-time code")
                        onTextEdited: {
                            text = codeBoxes.cleaned(text);
                            page.code = text;
                            App.clearError();
                        }
                        onAccepted: page.goOn()
                    }

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("The code is valid for seven days and can be used once.")
                        type: Theme.type.caption
                        color: Theme.color.ink2
                    }
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("The device's name")
                    error: page.deviceError

                    TextField {
                        id: device

                        objectName: "enrol-device"
                        Layout.fillWidth: true
                        text: App.deviceName
                        maximumLength: 60
                        placeholderText: qsTr("Tablet 3")
                        invalid: page.deviceError !== ""
                        Accessible.name: qsTr("The device's name")
                        onAccepted: page.goOn()
                    }
                }

                Button {
                    objectName: "enrol-next"
                    Layout.fillWidth: true
                    kind: Button.Filled
                    text: qsTr("Go on")
                    onClicked: page.goOn()
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.step === 1
                spacing: Theme.space.xl

                Banner {
                    objectName: "enrol-error"
                    Layout.fillWidth: true
                    visible: page.otherError !== ""
                    tone: Theme.Red
                    text: page.otherError
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("PIN")
                    note: qsTr("At least %1, six are better").arg(App.pinLengthMin)
                    error: page.pinError

                    SecretField {
                        id: pin

                        objectName: "enrol-pin"
                        Layout.fillWidth: true
                        enabled: !App.busy
                        name: qsTr("PIN")
                        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
                        invalid: page.pinError !== ""
                        onAccepted: again.forceActiveFocus()
                    }
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("The PIN once more")
                    error: page.againError

                    SecretField {
                        id: again

                        objectName: "enrol-pin-again"
                        Layout.fillWidth: true
                        enabled: !App.busy
                        name: qsTr("The PIN once more")
                        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
                        invalid: page.againError !== ""
                        onAccepted: page.join()
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.largeText ? 1 : 2
                    columnSpacing: Theme.space.s
                    rowSpacing: Theme.space.s

                    Button {
                        objectName: "enrol-back"
                        Layout.fillWidth: true
                        enabled: !App.busy
                        text: qsTr("Back")
                        onClicked: page.step = 0
                    }

                    Button {
                        objectName: "enrol-connect"
                        Layout.fillWidth: true
                        kind: Button.Filled
                        enabled: !App.busy
                        text: App.busy ? qsTr("Asking the hub") : qsTr("Connect")
                        onClicked: page.join()
                    }
                }
            }

            KeyRemark {
                Layout.fillWidth: true
                visible: page.stacked && App.keychainWarning !== ""
            }
        }
    }

    DemoTag {
        visible: App.isDemo && !page.stacked
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 20
    }

    Connections {
        target: App

        function onErrorChanged() {
            if (page.addressWrong || page.codeWrong)
                page.step = 0;
        }
    }
}
