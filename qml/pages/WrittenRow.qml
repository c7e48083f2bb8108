// SPDX-License-Identifier: Apache-2.0
// WrittenRow.qml — a field and what was written in it, given as "field: text".
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: row

    required property string written
    property bool separator: true
    readonly property int colon: written.indexOf(": ")

    implicitHeight: line.implicitHeight + 2 * Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: written

    GridLayout {
        id: line

        x: Theme.space.l
        y: Theme.space.s
        width: parent.width - 2 * x
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: 0

        Label {
            Layout.preferredWidth: Theme.scaled(124)
            Layout.alignment: Qt.AlignTop
            visible: row.colon > 0
            text: row.written.slice(0, Math.max(0, row.colon))
            color: Theme.color.ink2
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: row.colon > 0 ? row.written.slice(row.colon + 2) : row.written
            weight: Font.Medium
            Accessible.ignored: true
        }
    }

    Hairline {
        visible: row.separator
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
