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
    // What a link led to.
    property string item
    property string itemKind

    signal backRequested
    signal visitOpened(string visitId, string tab)

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

                SectionTitle {
                    Layout.fillWidth: true
                    text: qsTr("Open actions")
                    count: actions.count > 0 ? String(actions.count) : ""
                }

                Repeater {
                    model: actions

                    ActionRow {
                        Layout.fillWidth: true
                        onTicked: actions.toggleDone(actionId)
                        onClicked: {
                            actionSheet.show(actionId);
                        }
                    }
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
                }

                Repeater {
                    model: needs

                    NeedCard {
                        Layout.fillWidth: true
                        onClicked: needSheet.show(needId)
                    }
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
                        onClicked: personSheet.open()
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.phone || Theme.largeText ? 1 : 2
                    columnSpacing: Theme.space.xl

                    Repeater {
                        model: theMunicipality.people

                        PersonRow {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                        }
                    }
                }

                HistoryList {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.xl
                    visible: !side.visible
                    municipality: theMunicipality
                    onOpened: visitId => page.visitOpened(visitId, "summary")
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
        name: qsTr("History")

        HistoryList {
            Layout.fillWidth: true
            municipality: theMunicipality
            onOpened: visitId => page.visitOpened(visitId, "summary")
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
            needSheet.show(item);
        else if (itemKind === "action")
            actionSheet.show(item);
    }

    NeedSheet {
        id: needSheet
    }

    ActionSheet {
        id: actionSheet
    }

    PersonSheet {
        id: personSheet

        municipality: theMunicipality
    }
}
