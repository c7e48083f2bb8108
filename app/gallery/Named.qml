// SPDX-License-Identifier: Apache-2.0
// Named.qml — a state under its name.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Column {
    id: named

    property string text
    default property alias content: slot.data

    spacing: 2

    Label {
        text: named.text
        type: Theme.type.caption
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
    }

    Row {
        id: slot
    }
}
