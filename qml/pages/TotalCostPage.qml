// SPDX-License-Identifier: Apache-2.0
// TotalCostPage.qml — life-cycle cost of two to five alternatives (Totalkostnad): the numbers at the left, the answer on the sheet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

FocusScope {
    id: page

    readonly property bool narrow: width < 900 || Theme.largeText

    objectName: "page-cost"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Total cost")

    TotalCost {
        id: theCost

        onExported: path => {
            problem.text = "";
            done.text = qsTr("Saved as %1").arg(path.slice(path.lastIndexOf("/") + 1));
        }
        onFailed: text => {
            done.text = "";
            problem.text = text;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        title: theCost.title === "" ? qsTr("Total cost") : theCost.title
        line: page.narrow ? "" : Words.line([qsTr("Total cost"), theCost.versionText])

        Button {
            objectName: "cost-save"
            enabled: theCost.savable
            visible: !Theme.largeText
            text: Theme.phone ? qsTr("Save") : qsTr("Save as a version")
            onClicked: theCost.save()
        }

        Button {
            objectName: "cost-face"
            kind: Button.Filled
            visible: !page.narrow
            enabled: theCost.answered
            icon.name: "presentation"
            text: qsTr("Turn to the buyer")
            onClicked: faced.open()
        }
    }

    SidePane {
        id: left

        visible: !page.narrow
        atLeft: true
        anchors.left: parent.left
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Math.min(page.width * 0.55, 176 + theCost.alternatives.count * 112)
        name: qsTr("The numbers")

        CostHead {
            Layout.fillWidth: true
            cost: theCost
        }

        CostFields {
            Layout.fillWidth: true
            cost: theCost
        }
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: left.visible ? left.right : parent.left
        anchors.right: parent.right
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: page.narrow ? Theme.pagePadding : 36
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.xl

            CostHead {
                Layout.fillWidth: true
                visible: page.narrow
                cost: theCost
            }

            CostFields {
                Layout.fillWidth: true
                visible: page.narrow
                cost: theCost
            }

            Label {
                Layout.fillWidth: true
                objectName: "cost-unanswered"
                visible: theCost.loaded && !theCost.answered
                text: qsTr("Mend the numbers that are marked, and the answer comes by itself.")
                type: Theme.type.heading2
                color: Theme.color.ink2
            }

            CostAnswer {
                Layout.fillWidth: true
                visible: theCost.answered
                cost: theCost
            }

            Flow {
                Layout.fillWidth: true
                visible: theCost.answered
                spacing: Theme.space.s

                Button {
                    visible: page.narrow
                    kind: Button.Filled
                    icon.name: "presentation"
                    text: qsTr("Turn to the buyer")
                    onClicked: faced.open()
                }

                Button {
                    objectName: "cost-save-large"
                    visible: Theme.largeText
                    enabled: theCost.savable
                    text: qsTr("Save")
                    onClicked: theCost.save()
                }

                Button {
                    objectName: "cost-pdf"
                    icon.name: "download"
                    text: qsTr("Save as PDF")
                    onClicked: theCost.exportAs("pdf", "")
                }

                Button {
                    objectName: "cost-odt"
                    text: qsTr("Document")
                    onClicked: theCost.exportAs("odt", "")
                }

                Button {
                    objectName: "cost-xlsx"
                    text: qsTr("Workbook")
                    onClicked: theCost.exportAs("xlsx", "")
                }
            }

            StatusLabel {
                id: done

                objectName: "cost-exported"
                visible: text !== ""
                icon: "check"
                tone: Theme.Good
            }

            Banner {
                id: problem

                Layout.fillWidth: true
                visible: text !== ""
                tone: Theme.Red
            }
        }
    }

    CostFaced {
        id: faced

        cost: theCost
    }
}
