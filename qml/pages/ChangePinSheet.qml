// SPDX-License-Identifier: Apache-2.0
// ChangePinSheet.qml — a new PIN: the old one, then the new one twice. What was written stays, however wrong.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

SideSheet {
    id: sheet

    property bool tried: false
    property bool changed: false
    readonly property string oldError: tried && old.text === "" ? qsTr("Write the PIN you have now.") : App.errorCode === "wrong-key" ? App.errorText : App.waitSeconds > 0 ? qsTr("That was not right. Try again in %n seconds.", "", App.waitSeconds) : ""
    readonly property string freshError: tried && fresh.text.length < App.pinLengthMin ? qsTr("Choose at least %n characters.", "", App.pinLengthMin) : ""
    readonly property string againError: tried && freshError === "" && again.text !== fresh.text ? qsTr("The two are not alike. Write it once more.") : ""
    readonly property string otherError: App.errorCode === "" || App.errorCode === "wrong-key" || App.errorCode === "locked" ? "" : App.errorText

    function change() {
        tried = true;
        if (oldError !== "" && App.errorCode === "")
            old.forceActiveFocus();
        else if (freshError !== "")
            fresh.forceActiveFocus();
        else if (againError !== "")
            again.forceActiveFocus();
        else if (!App.busy)
            App.changePin(old.text, fresh.text);
    }

    function empty() {
        tried = false;
        old.clear();
        fresh.clear();
        again.clear();
        App.clearError();
    }

    title: qsTr("Change PIN")
    line: App.deviceName
    saved: false
    doneText: qsTr("Close")
    doneFilled: changed
    onAboutToShow: changed = false
    onOpened: if (!fresh.activeFocus && !again.activeFocus)
        old.forceActiveFocus()
    onClosed: empty()

    Banner {
        objectName: "pin-changed"
        Layout.fillWidth: true
        visible: sheet.changed
        tone: Theme.Good
        text: qsTr("The PIN is changed. The old one no longer opens the field book.")
    }

    Banner {
        objectName: "pin-error"
        Layout.fillWidth: true
        visible: sheet.otherError !== ""
        tone: Theme.Red
        text: sheet.otherError
    }

    Field {
        Layout.fillWidth: true
        visible: !sheet.changed
        label: qsTr("The PIN you have now")
        error: sheet.oldError

        SecretField {
            id: old

            objectName: "pin-old"
            Layout.fillWidth: true
            name: qsTr("The PIN you have now")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            invalid: sheet.oldError !== ""
            onTextEdited: App.clearError()
            onAccepted: fresh.forceActiveFocus()
        }
    }

    Field {
        Layout.fillWidth: true
        visible: !sheet.changed
        label: qsTr("New PIN")
        note: qsTr("At least %1, six are better").arg(App.pinLengthMin)
        error: sheet.freshError

        SecretField {
            id: fresh

            objectName: "pin-new"
            Layout.fillWidth: true
            name: qsTr("New PIN")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            invalid: sheet.freshError !== ""
            onAccepted: again.forceActiveFocus()
        }
    }

    Field {
        Layout.fillWidth: true
        visible: !sheet.changed
        label: qsTr("The new PIN once more")
        error: sheet.againError

        SecretField {
            id: again

            objectName: "pin-new-again"
            Layout.fillWidth: true
            name: qsTr("The new PIN once more")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            invalid: sheet.againError !== ""
            onAccepted: sheet.change()
        }
    }

    footActions: Button {
        objectName: "pin-change"
        visible: !sheet.changed
        kind: Button.Filled
        enabled: !App.busy && App.waitSeconds === 0
        text: qsTr("Change PIN")
        onClicked: sheet.change()
    }

    Connections {
        target: App

        function onPinChanged() {
            sheet.empty();
            sheet.changed = true;
        }
    }
}
