// SPDX-License-Identifier: Apache-2.0
// Badge.qml — a word on a soft ground; says what something is, does nothing.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: badge

    property string text
    property string icon
    property int tone: Theme.Neutral

    implicitWidth: row.implicitWidth + 2 * 9
    implicitHeight: Math.max(Theme.metric.badge, row.implicitHeight + Theme.space.xs)
    radius: Theme.radius.badge
    color: Theme.toneSoft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.xs + 2

        Icon {
            visible: badge.icon !== ""
            name: badge.icon
            size: Theme.icon.inline
            color: Theme.toneInk(badge.tone)
        }

        Label {
            text: badge.text
            type: Theme.type.caption
            weight: Font.DemiBold
            color: Theme.toneInk(badge.tone)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
