// SPDX-License-Identifier: Apache-2.0
// InsightPage.qml — what the visits have led to (Innsikt): charts that read at a glance, each number a door to its records.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    readonly property bool narrow: width < 700 || Theme.largeText
    readonly property bool filtersBelow: narrow || width < 1000 // beside the title they would cover it

    function openRecords(indicator: string, scopeId: string, group: string, year: int) {
        theInsight.open(indicator, scopeId, group, year);
        (counted.get() as CountedSheet).open();
    }

    objectName: "page-insight"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Insight")

    Insight {
        id: theInsight
    }

    TargetListModel {
        id: theTargets
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        title: qsTr("Insight")
        line: page.narrow ? "" : qsTr("Counted on this device, from what is synced to it")

        InsightFilters {
            visible: !page.filtersBelow
            insight: theInsight
        }

        Button {
            objectName: "insight-report"
            kind: Button.Filled
            icon.name: "file-text"
            text: Theme.phone ? qsTr("Report") : qsTr("Make a report")
            onClicked: page.placeWanted("report")
        }
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.xl

            InsightFilters {
                Layout.fillWidth: true
                visible: page.filtersBelow
                insight: theInsight
            }

            EmptyState {
                Layout.fillWidth: true
                objectName: "insight-bare"
                visible: theInsight.bare
                icon: "chart-column"
                title: qsTr("Nothing to count in this period")
                text: qsTr("Visits, needs and actions show here as they are written and synced.")
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.space.xl
                rowSpacing: Theme.space.m

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: false
                    spacing: 0

                    Label {
                        objectName: "insight-cover"
                        text: theInsight.coverText
                        type: Theme.type.heading1
                        wrapMode: Text.NoWrap
                    }

                    Label {
                        text: qsTr("municipalities visited")
                        color: Theme.color.ink2
                    }
                }

                CoverMap {
                    Layout.fillWidth: true
                    cover: theInsight.cover
                    // "All years" is no year.
                    onOpened: county => coverageSheet.show(county, Number(theInsight.periods[theInsight.period]) || 0)
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: theInsight.needs.count > 0
                spacing: Theme.space.m

                SectionTitle {
                    Layout.fillWidth: true
                    text: qsTr("Needs by municipality and area")
                }

                HeatGrid {
                    Layout.fillWidth: true
                    heads: theInsight.needHeads
                    model: theInsight.needs
                    sums: true
                    onCellOpened: (key, column) => page.openRecords("needs", key, theInsight.needKeys[column], 0)
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Dots: how severe, 1–4. Arrows: more or fewer than a year before. A number opens its needs.")
                    type: Theme.type.caption
                    color: Theme.color.ink2
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: theInsight.maturity.count > 0
                spacing: Theme.space.m

                SectionTitle {
                    Layout.fillWidth: true
                    text: qsTr("Maturity over time")
                }

                HeatGrid {
                    Layout.fillWidth: true
                    heads: theInsight.maturityYears
                    model: theInsight.maturity
                    onCellOpened: (key, column) => page.openRecords("maturity", "", key, Number(theInsight.maturityYears[column]))
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Mean of the latest answers, 0–4. For conversation, not for ranking.")
                    type: Theme.type.caption
                    color: Theme.color.ink2
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.space.xxl
                rowSpacing: Theme.space.xl

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("What hinders most")
                    bars: theInsight.obstacles
                    onOpened: part => page.openRecords("obstacles", "", part, 0)
                }

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Support wanted")
                    bars: theInsight.support
                    onOpened: part => page.openRecords("support", "", part, 0)
                }

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Are agreed actions kept?")
                    bars: theInsight.actions
                    onOpened: part => page.openRecords("actions", "", part, 0)
                }

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Methods in use")
                    bars: theInsight.methods
                    onOpened: part => page.openRecords("methods", "", part, 0)
                }

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Is advice used?")
                    bars: theInsight.adviceUsed
                    onOpened: part => page.openRecords("adviceUsed", "", part, 0)
                }

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Procurements with climate requirements")
                    bars: theInsight.procurements
                    onOpened: part => page.openRecords("climateProcurements", "", part, 0)
                }

                InsightBars {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Tonnes of CO2 saved, never added up")
                    bars: theInsight.tonnes
                    onOpened: part => page.openRecords("tonnes", "", part, 0)
                }
            }

            TargetList {
                Layout.fillWidth: true
                targets: theTargets
                onAddWanted: (recordSheet.get() as RecordSheet).beginInTeam("target", "", "")
                onOpened: recordId => (recordSheet.get() as RecordSheet).edit("target", recordId)
                onRecordsWanted: (row, quality) => {
                    theTargets.open(row, quality);
                    (countedOfTarget.get() as CountedSheet).open();
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: !side.visible
                spacing: 0

                SectionTitle {
                    Layout.fillWidth: true
                    text: qsTr("Indicators")
                }

                Repeater {
                    model: side.visible ? null : theInsight.indicators

                    IndicatorRow {
                        Layout.fillWidth: true
                        onClicked: page.openRecords(name, "", part, 0)
                    }
                }
            }
        }
    }

    SidePane {
        id: side

        visible: !Theme.panelFolds && !page.narrow
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneInsightAside
        name: qsTr("Indicators")

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Indicators")
            type: Theme.type.heading3
        }

        Repeater {
            model: side.visible ? theInsight.indicators : null

            IndicatorRow {
                Layout.fillWidth: true
                onClicked: page.openRecords(name, "", part, 0)
            }
        }
    }

    OnFirstUse {
        id: counted

        CountedSheet {
            line: theInsight.recordsTitle
            records: theInsight.records
            onRecordWanted: recordId => page.recordWanted(recordId)
        }
    }

    OnFirstUse {
        id: countedOfTarget

        CountedSheet {
            line: theTargets.recordsTitle
            records: theTargets.records
            onRecordWanted: recordId => page.recordWanted(recordId)
        }
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
        }
    }

    CoverageSheet {
        id: coverageSheet

        onMunicipalityOpened: scopeId => page.municipalityOpened(scopeId)
    }
}
