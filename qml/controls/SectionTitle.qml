// SPDX-License-Identifier: Apache-2.0
// SectionTitle.qml — the heading of a group on a page, with its count and one thing to do at the right.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: title

    property string text
    property string count
    property TypeStyle type: Theme.type.heading2
    default property alias actions: slot.data

    spacing: Theme.space.s
    Accessible.role: Accessible.Heading
    Accessible.name: text

    Label {
        Layout.fillWidth: title.count === ""
        text: title.text
        type: title.type
        Accessible.ignored: true
    }

    Label {
        Layout.fillWidth: true
        visible: title.count !== ""
        text: title.count
        color: Theme.color.ink3
    }

    RowLayout {
        id: slot

        Layout.fillWidth: false

        spacing: Theme.space.s
    }
}
