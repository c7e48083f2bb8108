// SPDX-License-Identifier: Apache-2.0
// StatusLabel.qml — the state of a thing: an icon and always its word.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: status

    property string text
    property string icon
    property int tone: Theme.Neutral
    property TypeStyle type: Theme.type.body
    property int weight: Font.Medium

    Layout.fillWidth: false
    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        name: status.icon
        size: status.type.px < 15 ? Theme.icon.inline : Theme.icon.status
        color: Theme.toneInk(status.tone)
    }

    Label {
        Layout.fillWidth: true
        text: status.text
        type: status.type
        weight: status.weight
        color: Theme.toneInk(status.tone)
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
