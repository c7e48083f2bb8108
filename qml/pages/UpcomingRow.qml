// SPDX-License-Identifier: Apache-2.0
// UpcomingRow.qml — a procurement to come: its value, its day, and whether the climate is thought of.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ListRow {
    id: row

    required property string recordId
    required property string title
    required property string valueText
    required property string dateText
    required property string remarkText
    required property bool remarkWarns
    readonly property bool narrow: Theme.phone || Theme.largeText || width < 700

    required line
    objectName: "upcoming-" + title
    sidePadding: 0
    wraps: narrow
    statusWidth: 240
    text: title
    trailing: narrow ? "" : Words.line([valueText, dateText])
    status: narrow ? "" : remarkText
    statusIcon: remarkWarns ? "triangle-alert" : "check"
    statusTone: remarkWarns ? Theme.Amber : Theme.Good
    Accessible.name: Words.spoken([title, line, valueText, dateText, remarkText])

    extra: ColumnLayout {
        visible: row.narrow
        spacing: 0

        Label {
            text: row.dateText
            type: Theme.type.caption
        }

        Label {
            text: row.remarkText
            type: Theme.type.caption
            color: Theme.toneInk(row.statusTone)
        }
    }
}
