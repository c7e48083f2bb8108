// SPDX-License-Identifier: Apache-2.0
// RecoverySheet.qml — the way back in when the PIN is forgotten: a code for the coordinator, the answer, a new PIN.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

SideSheet {
    id: sheet

    property bool tried: false
    readonly property bool answerable: recovery.state === PinRecovery.Ready
    readonly property string answerError: tried && answer.text.trim() === "" ? qsTr("Write the code that the coordinator answered with.") : App.errorCode === "bad-input" ? qsTr("This is not the answer to the code above, or not the whole of it. Copy it once more, or have it sent again.") : ""
    readonly property string freshError: tried && fresh.text.length < App.pinLengthMin ? qsTr("Choose at least %n characters.", "", App.pinLengthMin) : ""
    readonly property string againError: tried && freshError === "" && again.text !== fresh.text ? qsTr("The two are not alike. Write it once more.") : ""
    readonly property string otherError: App.errorCode === "" || App.errorCode === "bad-input" || App.errorCode === "locked" || App.errorCode === "wrong-key" ? "" : App.errorText

    function recover() {
        tried = true;
        App.clearError();
        if (answerError !== "")
            answer.forceActiveFocus();
        else if (freshError !== "")
            fresh.forceActiveFocus();
        else if (againError !== "")
            again.forceActiveFocus();
        else if (!App.busy)
            App.recover(answer.text, fresh.text);
    }

    objectName: "recovery"
    title: App.pinLength > 0 ? qsTr("Forgotten the PIN?") : qsTr("Forgotten the passphrase?")
    line: App.deviceName
    saved: false
    doneText: qsTr("Close")
    doneFilled: !answerable
    onAboutToShow: recovery.begin()
    onClosed: {
        tried = false;
        answer.clear();
        fresh.clear();
        again.clear();
        App.clearError();
    }

    PinRecovery {
        id: recovery
    }

    Banner {
        objectName: "recovery-none"
        Layout.fillWidth: true
        visible: recovery.state === PinRecovery.NoKey
        title: qsTr("This device cannot be opened without its PIN")
        text: qsTr("Your county had not made a recovery key when the PIN was last used. Nothing is erased, however many times you try. What was sent is with the hub: the coordinator can give you a code for another device.")
    }

    Banner {
        objectName: "recovery-error"
        Layout.fillWidth: true
        visible: sheet.otherError !== ""
        tone: Theme.Red
        text: sheet.otherError
    }

    Label {
        Layout.fillWidth: true
        visible: sheet.answerable
        text: qsTr("Nothing is erased, and what you have written is here. The coordinator can let you in again: send the code, and write the answer you get.")
        color: Theme.color.ink2
    }

    SectionTitle {
        Layout.fillWidth: true
        visible: sheet.answerable
        text: qsTr("The code for the coordinator")
        type: Theme.type.heading3
    }

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.scaled(192)
        Layout.preferredHeight: Layout.preferredWidth
        visible: sheet.answerable
        radius: Theme.radius.control
        color: "white" // a camera wants dark on light, in the dark theme too
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code")

        Image {
            anchors.fill: parent
            anchors.margins: Theme.space.s
            source: recovery.codePicture
            smooth: false
            fillMode: Image.PreserveAspectFit
        }
    }

    Label {
        objectName: "recovery-code"
        Layout.fillWidth: true
        visible: sheet.answerable
        text: recovery.code
        type: Theme.type.caption
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    Button {
        objectName: "recovery-copy"
        Layout.alignment: Qt.AlignHCenter
        visible: sheet.answerable
        icon.name: "copy"
        text: qsTr("Copy the code")
        onClicked: recovery.copyCode()
    }

    Label {
        Layout.fillWidth: true
        visible: sheet.answerable
        text: qsTr("Take a picture of it, copy it into a message, or read it out. The code opens nothing on any other device.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Field {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: sheet.answerable
        label: qsTr("The coordinator's answer")
        error: sheet.answerError

        TextArea {
            id: answer

            objectName: "recovery-answer"
            Layout.fillWidth: true
            invalid: sheet.answerError !== ""
            wrapMode: TextEdit.WrapAnywhere
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            Accessible.name: qsTr("The coordinator's answer")
            onTextChanged: App.clearError()
        }
    }

    Field {
        Layout.fillWidth: true
        visible: sheet.answerable
        label: qsTr("New PIN")
        note: qsTr("At least %1, six are better").arg(App.pinLengthMin)
        error: sheet.freshError

        SecretField {
            id: fresh

            objectName: "recovery-pin"
            Layout.fillWidth: true
            name: qsTr("New PIN")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            invalid: sheet.freshError !== ""
            onAccepted: again.forceActiveFocus()
        }
    }

    Field {
        Layout.fillWidth: true
        visible: sheet.answerable
        label: qsTr("The new PIN once more")
        error: sheet.againError

        SecretField {
            id: again

            objectName: "recovery-pin-again"
            Layout.fillWidth: true
            name: qsTr("The new PIN once more")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            invalid: sheet.againError !== ""
            onAccepted: sheet.recover()
        }
    }

    footActions: Button {
        objectName: "recovery-open"
        visible: sheet.answerable
        kind: Button.Filled
        enabled: !App.busy
        text: qsTr("Open with the new PIN")
        onClicked: sheet.recover()
    }
}
