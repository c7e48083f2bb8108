// SPDX-License-Identifier: Apache-2.0
// SummaryTab.qml — the wrap-up: the points to go through together, and the two pages that come of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    required property Visit visit
    readonly property bool one: Theme.phone || Theme.largeText || width < 900

    signal tabWanted(string tab)
    signal questionWanted(string key)

    objectName: "visit-summary"

    Summary {
        id: theSummary

        visitId: page.visit.visitId
        onMade: (path, file) => {
            problem.text = "";
            made.path = path;
            made.file = file;
        }
        onFailed: text => problem.text = text
    }

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.bottom: foot.top
        width: pane.visible ? parent.width - pane.width : parent.width
        contentHeight: column.implicitHeight + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: 0

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Go through it together")
                type: Theme.phone ? Theme.type.heading2 : Theme.type.heading1

                Label {
                    visible: !Theme.phone
                    text: qsTr("About 2 minutes")
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                }
            }

            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.m
                objectName: "summary-ready"
                text: theSummary.readyText
                color: Theme.color.ink2
            }

            Repeater {
                model: theSummary.items

                SummaryRow {
                    Layout.fillWidth: true
                    missing: theSummary.missing
                    onPressedButton: page.tabWanted(kind === SummaryItemModel.MissingAnswers ? "interview" : "needs")
                    onQuestionWanted: key => page.questionWanted(key)
                }
            }

            SummaryPages {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                visible: page.one
                summary: theSummary
                span: column.width
            }

            Banner {
                id: problem

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                visible: text !== ""
                tone: Theme.Red
            }

            RowLayout {
                id: made

                property string path
                property url file

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                visible: path !== ""
                spacing: Theme.space.s

                StatusLabel {
                    Layout.fillWidth: true
                    objectName: "summary-made"
                    icon: "check"
                    tone: Theme.Good
                    text: made.path === "" ? "" : qsTr("Saved as %1").arg(made.path)
                }

                Button {
                    objectName: "summary-open"
                    kind: Button.Quiet
                    text: qsTr("Open and print")
                    onClicked: {
                        if (!Qt.openUrlExternally(made.file))
                            problem.text = qsTr("No program on this device opens it. The file is there all the same.");
                    }
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: flick.width
        height: finish.implicitHeight + 2 * 20
        color: Theme.color.surface

        Hairline {
            visible: Theme.phone
            width: parent.width
        }

        GridLayout {
            id: finish

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.phone ? Theme.space.l : Theme.pagePadding
            anchors.verticalCenter: parent.verticalCenter
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.s
            rowSpacing: Theme.space.s

            Button {
                objectName: "visit-close"
                Layout.fillWidth: true
                kind: Button.Filled
                enabled: !page.visit.closed
                text: page.visit.closed ? qsTr("The visit is closed") : qsTr("Close the visit")
                onClicked: page.visit.close()
            }

            Button {
                objectName: "visit-reopen"
                Layout.fillWidth: Theme.largeText
                visible: page.visit.closed
                text: qsTr("Open again")
                onClicked: page.visit.reopen()
            }
        }
    }

    SidePane {
        id: pane

        visible: !page.one
        anchors.right: parent.right
        width: parent.width / 2
        height: parent.height
        sidePadding: 28
        name: qsTr("The summary")

        SummaryPages {
            Layout.fillWidth: true
            summary: theSummary
            span: pane.width - 2 * pane.sidePadding
        }

        StatusLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            visible: theSummary.unsent > 0
            icon: "tablet"
            text: theSummary.unsentText
        }
    }
}
