// SPDX-License-Identifier: Apache-2.0
// StateRow.qml — one control in all its states: its name in the margin, the states to the right.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: row

    property string text
    default property alias states: flow.data

    spacing: 22

    Label {
        Layout.preferredWidth: Theme.phone ? 0 : 118
        visible: !Theme.phone
        text: row.text
        weight: Font.DemiBold
    }

    MarginRule {
        Layout.fillHeight: true
    }

    Flow {
        id: flow

        Layout.fillWidth: true
        spacing: Theme.space.l
    }
}
