// SPDX-License-Identifier: Apache-2.0
// ReportSide.qml — which report, of which year, and what it still lacks.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: side

    required property Report report
    readonly property list<string> kinds: ["funder", "steering", "yearly", "municipality"]
    readonly property list<string> kindTexts: [qsTr("To the funder"), qsTr("To the steering group"), qsTr("Yearly report"), qsTr("Of a municipality")]

    signal recordWanted(string recordId)
    signal wordsWanted
    signal closeWanted

    spacing: Theme.space.s

    Select {
        Layout.fillWidth: true
        objectName: "report-kind"
        name: qsTr("Report")
        texts: side.kindTexts
        currentIndex: side.report.kind === "funder" ? 0 : side.report.kind === "steering" ? 1 : side.report.kind === "yearly" ? 2 : 3
        onPicked: index => side.report.kind = side.kinds[index]
    }

    Select {
        Layout.fillWidth: true
        objectName: "report-municipality"
        visible: side.report.kind === "municipality"
        name: qsTr("Municipality")
        texts: side.report.municipalities
        currentIndex: side.report.municipality
        onPicked: index => side.report.municipality = index
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        text: qsTr("Periods")
        type: Theme.type.heading3
    }

    Column {
        id: years

        Layout.fillWidth: true

        Repeater {
            model: side.report.years

            ListRow {
                id: row

                required property int year
                required property bool closed
                required property bool changed
                required line

                objectName: "report-year-" + year
                width: years.width
                marginWidth: Theme.scaled(72)
                marginText: year
                sidePadding: Theme.space.m
                chevron: false
                selected: side.report.year === year
                text: closed ? qsTr("Closed") : qsTr("Draft")
                status: changed ? qsTr("Changed") : ""
                statusIcon: "triangle-alert"
                statusTone: Theme.Amber
                statusWidth: 0
                onClicked: side.report.year = row.year
            }
        }
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        visible: side.report.gaps.count > 0
        text: qsTr("To fill in before closing")
        count: side.report.gaps.count
        type: Theme.type.heading3
    }

    Column {
        id: gaps

        Layout.fillWidth: true

        Repeater {
            model: RowsInPortions {
                id: firstGaps

                sourceModel: side.report.gaps
                most: 30
            }

            ListRow {
                id: gap

                required property string recordId
                required property string title
                required property string what
                required property int index

                objectName: "report-gap-" + index
                width: gaps.width
                text: title
                line: what
                marginWidth: Theme.scaled(36)
                marginText: index + 1
                sidePadding: Theme.space.s
                onClicked: gap.recordId === "" ? side.wordsWanted() : side.recordWanted(gap.recordId)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: firstGaps.left > 0
        text: qsTr("and %n more", "", firstGaps.left)
        color: Theme.color.ink2
    }

    Button {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        objectName: "report-close"
        visible: side.report.kind === "yearly" && !side.report.closed
        kind: Button.Filled
        enabled: side.report.closable
        icon.name: "lock"
        text: qsTr("Close %1").arg(side.report.year)
        onClicked: side.closeWanted()
    }
}
