// SPDX-License-Identifier: Apache-2.0
// PersonRow.qml — one person of a municipality.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

RowLayout {
    id: row

    required property string name
    required property string personRole

    spacing: Theme.space.m
    implicitHeight: 44

    Icon {
        name: "circle-user-round"
        size: Theme.icon.nav
        color: Theme.color.ink2
    }

    Label {
        text: row.name
        weight: Font.Medium
    }

    Label {
        Layout.fillWidth: true
        text: row.personRole
        type: Theme.type.caption
        color: Theme.color.ink2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
