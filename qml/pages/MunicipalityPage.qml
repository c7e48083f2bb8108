// SPDX-License-Identifier: Apache-2.0
// MunicipalityPage.qml — one municipality: its needs and open actions, its people, and its history along the margin.
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

    required property string scopeId
    readonly property int rowsAtATime: 12
    // What a link led to.
    property string item
    property string itemKind

    signal backRequested
    signal visitOpened(string visitId, string tab)
    signal recordWanted(string recordId)

    Municipality {
        id: theMunicipality

        scopeId: page.scopeId
        onVisitStarted: visitId => page.visitOpened(visitId, "preparation")
        onFailed: text => problem.text = text
    }

    ActionListModel {
        id: actions

        scopeId: page.scopeId
        openOnly: true
    }

    NeedListModel {
        id: needs

        scopeId: page.scopeId
    }

    MaturityListModel {
        id: maturityNow

        scopeId: page.scopeId
    }

    // Visits and procurements have pages of their own; what else happened is shown in its editor.
    function openPast(kind: string, recordId: string) {
        if (kind === "visit")
            visitOpened(recordId, "summary");
        else if (kind === "procurement")
            recordWanted(recordId);
        else
            (recordSheet.get() as RecordSheet).edit(kind, recordId);
    }

    PageHeader {
        id: header

        width: parent.width
        back: true
        title: theMunicipality.name
        line: theMunicipality.subline
        onBackRequested: page.backRequested()

        Button {
            objectName: "visit-start"
            visible: !Theme.phone
            kind: Button.Filled
            text: qsTr("Start the visit")
            onClicked: theMunicipality.startVisit()
        }
    }

    Rectangle {
        anchors.top: header.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        color: Theme.color.surface

        Flickable {
            id: flick

            anchors.fill: parent
            contentHeight: column.implicitHeight + 2 * Theme.space.xl
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ColumnLayout {
                id: column

                x: Theme.pagePadding
                y: Theme.space.xl
                width: flick.width - 2 * x
                spacing: Theme.space.s

                Banner {
                    id: problem

                    Layout.fillWidth: true
                    visible: text !== ""
                    tone: Theme.Red
                }

                ChangeBlock {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space.m
                    changes: theMunicipality.changes
                    since: theMunicipality.lastVisitText
                }

                RecordSection {
                    Layout.fillWidth: true
                    title: qsTr("Procurements to come")
                    note: theMunicipality.upcomingText
                    emptyText: qsTr("None is known. The interview asks, and you can add one.")
                    addText: qsTr("Add a procurement")
                    isEmpty: theMunicipality.loaded && theMunicipality.upcoming.count === 0
                    onAddWanted: (recordSheet.get() as RecordSheet).begin("procurement", page.scopeId)

                    Repeater {
                        model: RowsInPortions {
                            id: firstUpcoming

                            sourceModel: theMunicipality.upcoming
                            most: page.rowsAtATime
                        }

                        UpcomingRow {
                            width: parent ? parent.width : 0
                            onClicked: page.recordWanted(recordId)
                        }
                    }

                    MoreRows {
                        rows: firstUpcoming
                        step: page.rowsAtATime
                    }
                }

                SectionTitle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    text: qsTr("Open actions")
                    count: actions.count > 0 ? String(actions.count) : ""

                    Button {
                        objectName: "action-new"
                        kind: Button.Quiet
                        icon.name: "plus"
                        text: qsTr("New action")
                        onClicked: (actionSheet.get() as ActionSheet).begin("", page.scopeId, "")
                    }
                }

                Repeater {
                    model: RowsInPortions {
                        id: firstActions

                        sourceModel: actions
                        most: page.rowsAtATime
                    }

                    ActionRow {
                        Layout.fillWidth: true
                        onTicked: actions.toggleDone(actionId)
                        onClicked: {
                            (actionSheet.get() as ActionSheet).show(actionId);
                        }
                    }
                }

                MoreRows {
                    rows: firstActions
                    step: page.rowsAtATime
                }

                Label {
                    Layout.fillWidth: true
                    visible: actions.loaded && actions.count === 0
                    text: qsTr("No open actions. They are agreed in a visit.")
                    color: Theme.color.ink2
                }

                SectionTitle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    text: qsTr("Needs")
                    count: needs.count > 0 ? String(needs.count) : ""

                    Button {
                        objectName: "need-new"
                        kind: Button.Quiet
                        icon.name: "plus"
                        text: qsTr("New need")
                        onClicked: (needSheet.get() as NeedSheet).begin("", page.scopeId)
                    }
                }

                Repeater {
                    model: RowsInPortions {
                        id: firstNeeds

                        sourceModel: needs
                        most: page.rowsAtATime
                    }

                    NeedCard {
                        Layout.fillWidth: true
                        onClicked: (needSheet.get() as NeedSheet).show(needId)
                    }
                }

                MoreRows {
                    rows: firstNeeds
                    step: page.rowsAtATime
                }

                Label {
                    Layout.fillWidth: true
                    visible: needs.loaded && needs.count === 0
                    text: qsTr("No needs yet. An answer becomes a need with one tap.")
                    color: Theme.color.ink2
                }

                SectionTitle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    text: qsTr("People")

                    Button {
                        objectName: "person-new"
                        kind: Button.Quiet
                        icon.name: "plus"
                        text: qsTr("Add a person")
                        onClicked: (recordSheet.get() as RecordSheet).begin("person", page.scopeId)
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.phone || Theme.largeText ? 1 : 2
                    columnSpacing: Theme.space.xl

                    Repeater {
                        model: RowsInPortions {
                            id: firstPeople

                            sourceModel: theMunicipality.people
                            most: page.rowsAtATime
                        }

                        PersonRow {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            onClicked: (recordSheet.get() as RecordSheet).edit("person", personId)
                        }
                    }

                    MoreRows {
                        rows: firstPeople
                        step: page.rowsAtATime
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: theMunicipality.loaded && theMunicipality.people.count === 0
                    text: qsTr("Nobody yet. Add those you meet, with role and level.")
                    color: Theme.color.ink2
                }

                BodiesSection {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    municipality: theMunicipality
                    sheet: recordSheet
                    rowsAtATime: page.rowsAtATime
                }

                AskedSection {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    municipality: theMunicipality
                    sheet: recordSheet
                    rowsAtATime: page.rowsAtATime
                }

                RecordList {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    kind: "advice"
                    sheet: recordSheet
                    scopeId: page.scopeId
                    icon: "lightbulb"
                    title: qsTr("Advice given")
                    emptyText: qsTr("No advice yet. Write what you advised, and when.")
                    addText: qsTr("Write advice")
                }

                RecordList {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    kind: "share"
                    sheet: recordSheet
                    scopeId: page.scopeId
                    icon: "share-2"
                    title: qsTr("Passed on")
                    emptyText: qsTr("Nothing yet. Criteria and examples are passed on from what helps with a need.")
                }

                Repeater {
                    model: side.visible ? 0 : 1
                    delegate: past
                }
            }
        }
    }

    SidePane {
        id: side

        visible: !Theme.panelFolds && !Theme.phone
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneTodayAside
        name: qsTr("Maturity and history")

        Repeater {
            model: side.visible ? 1 : 0
            delegate: past
        }
    }

    // Beside the page, or below it where there is no room.
    Component {
        id: past

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: side.visible ? 0 : Theme.space.xl
            spacing: Theme.space.s

            MaturityList {
                Layout.fillWidth: true
                maturity: maturityNow
            }

            HistoryList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                municipality: theMunicipality
                onOpened: (kind, recordId) => page.openPast(kind, recordId)
            }
        }
    }

    Rectangle {
        id: foot

        visible: Theme.phone
        anchors.bottom: parent.bottom
        width: parent.width
        height: start.implicitHeight + 22
        color: Theme.color.surface

        Hairline {
            width: parent.width
        }

        Button {
            id: start

            objectName: "visit-start-phone"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            kind: Button.Filled
            text: qsTr("Start the visit")
            onClicked: theMunicipality.startVisit()
        }
    }

    Component.onCompleted: {
        if (itemKind === "need")
            (needSheet.get() as NeedSheet).show(item);
        else if (itemKind === "action")
            (actionSheet.get() as ActionSheet).show(item);
        else if (itemKind !== "" && itemKind !== "municipality")
            (recordSheet.get() as RecordSheet).edit(itemKind, item);
    }

    OnFirstUse {
        id: needSheet

        NeedSheet {
        }
    }

    OnFirstUse {
        id: actionSheet

        ActionSheet {
        }
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
        }
    }
}
