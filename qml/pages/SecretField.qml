// SPDX-License-Identifier: Apache-2.0
// SecretField.qml — a PIN or passphrase: hidden, unless one asks to see it.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

TextField {
    id: secret

    property string name
    property bool shown: false

    rightPadding: Theme.metric.touchTarget + Theme.space.xs
    echoMode: shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.name: name
    Accessible.description: shown ? "" : name // of a password Qt tells no name
    Accessible.passwordEdit: !shown

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon.name: secret.shown ? "eye-off" : "eye"
        iconSize: Theme.icon.row
        text: secret.shown ? qsTr("Hide %1").arg(secret.name) : qsTr("Show %1").arg(secret.name)
        onClicked: secret.shown = !secret.shown
    }
}
