// SPDX-License-Identifier: Apache-2.0
// KeyRemark.qml — says that the key lies unprotected on this device; takes no room when a keychain holds it.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

RowLayout {
    visible: App.keychainWarning !== ""
    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: App.keychainWarning

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
        name: "triangle-alert"
        size: Theme.icon.inline
        color: Theme.color.amberInk
    }

    Label {
        Layout.fillWidth: true
        text: App.keychainWarning
        type: Theme.type.caption
        color: Theme.color.amberInk
        Accessible.ignored: true
    }
}
