// SPDX-License-Identifier: Apache-2.0
// ReportPage.qml — the reports (Rapport): to the funder, the steering group, of the year and of a municipality.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    readonly property bool narrow: width < 900 || Theme.largeText
    readonly property real paneWidth: 284

    objectName: "page-report"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Report")

    Report {
        id: theReport
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        back: true
        title: theReport.title
        line: theReport.line
        onBackRequested: page.placeWanted("insight")
    }

    SidePane {
        id: left

        visible: !page.narrow
        atLeft: true
        anchors.left: parent.left
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: page.paneWidth
        sidePadding: Theme.space.l
        name: qsTr("Which report")

        Repeater {
            model: left.visible ? 1 : 0
            delegate: choosing
        }
    }

    // Beside the numbers, or above them where it is narrow.
    Component {
        id: choosing

        ReportSide {
            Layout.fillWidth: true
            report: theReport
            onRecordWanted: recordId => page.recordWanted(recordId)
            onWordsWanted: words.begin()
            onCloseWanted: sure.open()
        }
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: left.visible ? left.right : parent.left
        anchors.right: right.visible ? right.left : parent.right
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: page.narrow ? Theme.pagePadding : 28
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.xl

            Repeater {
                model: left.visible ? 0 : 1
                delegate: choosing
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                SectionTitle {
                    Layout.fillWidth: true
                    text: qsTr("The numbers")
                }

                Label {
                    Layout.fillWidth: true
                    visible: theReport.loaded && theReport.lines.count === 0
                    text: qsTr("Nothing was done here in this period.")
                    color: Theme.color.ink2
                }

                Repeater {
                    model: RowsInPortions {
                        sourceModel: theReport.lines
                    }

                    ReportLineRow {
                        id: line

                        Layout.fillWidth: true
                        narrow: Theme.largeText || flick.width < 560
                        onOpened: cell => {
                            theReport.open(line.key, cell);
                            (counted.get() as CountedSheet).open();
                        }
                    }
                }
            }

            ReportWordsPart {
                id: words

                Layout.fillWidth: true
                visible: theReport.kind === "funder"
                teamId: theReport.teamId
                year: theReport.year
            }

            Repeater {
                model: theReport.kind === "steering" ? 1 : 0

                RecordList {
                    Layout.fillWidth: true
                    kind: "decision"
                    sheet: recordSheet
                    icon: "clipboard-list"
                    title: qsTr("Decisions")
                    emptyText: qsTr("What the steering group decides is written here and goes into its report.")
                    addText: qsTr("Write a decision")
                }
            }

            RecordList {
                Layout.fillWidth: true
                kind: "hours"
                sheet: recordSheet
                icon: "clock"
                title: qsTr("Hours")
                emptyText: qsTr("Hours on visits and advice are written here and counted in the reports.")
                addText: qsTr("Write hours")
            }

            ReportPaper {
                Layout.fillWidth: true
                visible: !right.visible
                report: theReport
                span: column.width
            }
        }
    }

    SidePane {
        id: right

        visible: !Theme.panelFolds && !page.narrow
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: 312
        name: qsTr("Preview")

        ReportPaper {
            Layout.fillWidth: true
            report: theReport
            span: right.width - 2 * right.sidePadding
        }
    }

    OnFirstUse {
        id: counted

        CountedSheet {
            line: theReport.recordsTitle
            records: theReport.records
            onRecordWanted: recordId => page.recordWanted(recordId)
        }
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
        }
    }

    ConfirmDialog {
        id: sure

        destructive: false
        title: qsTr("Close %1?").arg(theReport.year)
        text: qsTr("The figures are written down and never change. What is written later shows as corrections.")
        confirmText: qsTr("Close the year")
        onConfirmed: theReport.close()
    }
}
