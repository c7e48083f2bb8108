// SPDX-License-Identifier: Apache-2.0
// CoverageSheet.qml — how much of the county is reached in a year; each count opens its municipalities.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

SideSheet {
    id: sheet

    signal municipalityOpened(string scopeId)

    function show(county: string, year: int) {
        coverage.county = county;
        if (year > 0)
            coverage.year = year;
        open();
    }

    title: qsTr("Coverage in %1").arg(coverage.year)
    line: qsTr("%1 of %2 municipalities visited").arg(coverage.visited).arg(coverage.total)
    saved: false
    doneText: qsTr("Close")
    doneFilled: false

    CoverageModel {
        id: coverage
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        NumberStepper {
            objectName: "coverage-year"
            value: String(coverage.year)
            from: 2015
            to: 2100
            name: qsTr("Year")
            onEdited: value => {
                if (Number(value) >= from)
                    coverage.year = Number(value);
            }
        }

        Select {
            objectName: "coverage-county"
            Layout.fillWidth: true
            texts: {
                const names = [qsTr("All counties")];
                for (let index = 0; index < coverage.counties.length; ++index)
                    names.push(coverage.counties[index]);
                return names;
            }
            name: qsTr("County")
            currentIndex: {
                for (let index = 0; index < coverage.counties.length; ++index)
                    if (coverage.counties[index] === coverage.county)
                        return index + 1;
                return 0;
            }
            onPicked: index => coverage.county = index === 0 ? "" : coverage.counties[index - 1]
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Chip {
            objectName: "coverage-all"
            text: qsTr("All")
            count: String(coverage.total)
            selected: coverage.reach === CoverageModel.All
            onClicked: coverage.reach = CoverageModel.All
        }

        Chip {
            objectName: "coverage-visited"
            text: qsTr("Visited")
            count: String(coverage.visited)
            selected: coverage.reach === CoverageModel.Visited
            onClicked: coverage.reach = CoverageModel.Visited
        }

        Chip {
            objectName: "coverage-planned"
            text: qsTr("Planned")
            count: String(coverage.planned)
            selected: coverage.reach === CoverageModel.Planned
            onClicked: coverage.reach = CoverageModel.Planned
        }

        Chip {
            objectName: "coverage-missing"
            text: qsTr("Missing")
            count: String(coverage.missing)
            selected: coverage.reach === CoverageModel.Missing
            onClicked: coverage.reach = CoverageModel.Missing
        }
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: coverage

            ListRow {
                required property string scopeId
                required property string name
                required property string reachText
                required property string reachIcon
                required property bool visited

                required line
                width: rows.width
                objectName: "coverage-" + name
                sidePadding: 0
                enabled: scopeId !== ""
                chevron: enabled
                text: name
                status: reachText
                statusIcon: reachIcon
                statusTone: visited ? Theme.Good : Theme.Neutral
                onClicked: {
                    sheet.close();
                    sheet.municipalityOpened(scopeId);
                }
            }
        }
    }
}
