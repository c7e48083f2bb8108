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
    property int wrapMode: Text.NoWrap

    Layout.fillWidth: false
    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        Layout.alignment: status.wrapMode === Text.NoWrap ? Qt.AlignVCenter : Qt.AlignTop
        Layout.topMargin: status.wrapMode === Text.NoWrap ? 0 : 2
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
        wrapMode: status.wrapMode
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
