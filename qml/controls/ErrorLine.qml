// SPDX-License-Identifier: Apache-2.0
// ErrorLine.qml — what is wrong with a value and what to do; takes no room when nothing is.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: line

    property string text

    visible: text !== ""
    spacing: Theme.space.xs + 2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
        name: "circle-alert"
        size: Theme.icon.inline
        color: Theme.color.redInk
    }

    Label {
        Layout.fillWidth: true
        text: line.text
        type: Theme.type.caption
        color: Theme.color.redInk
        Accessible.ignored: true
    }
}
