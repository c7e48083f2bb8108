// SPDX-License-Identifier: Apache-2.0
// NeedsTab.qml — the needs of a visit at the left, what was agreed about them at the right.
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
    property string selectedNeed
    property string actionId // to begin with
    readonly property bool one: Theme.phone || Theme.largeText || width < 800

    signal needOpened(string needId)
    signal needWanted

    objectName: "visit-needs"

    NeedListModel {
        id: theNeeds

        visitId: page.visit.visitId
    }

    ActionListModel {
        id: actions

        visitId: page.visit.visitId
    }

    Flickable {
        anchors.fill: parent
        contentHeight: page.one ? grid.implicitHeight : Math.max(height, grid.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Rectangle {
            visible: !page.one
            width: needColumn.width
            height: parent.height
            color: Theme.color.canvas

            Hairline {
                anchors.right: parent.right
                width: 1
                height: parent.height
            }
        }

        GridLayout {
            id: grid

            width: parent.width
            columns: page.one ? 1 : 2
            columnSpacing: 0
            rowSpacing: 0

            Item {
                id: needColumn

                Layout.fillWidth: true
                Layout.preferredWidth: 632
                Layout.alignment: Qt.AlignTop
                implicitHeight: needList.implicitHeight + 2 * Theme.space.xl

                ColumnLayout {
                    id: needList

                    x: page.one ? Theme.pagePadding : 28
                    y: Theme.space.xl
                    width: parent.width - 2 * x
                    spacing: Theme.space.s + 2

                    SectionTitle {
                        objectName: "needs-title"
                        Layout.fillWidth: true
                        text: qsTr("Needs")
                        count: theNeeds.count > 0 ? String(theNeeds.count) : ""

                        Button {
                            objectName: "need-new"
                            icon.name: "plus"
                            text: qsTr("New need")
                            onClicked: page.needWanted()
                        }
                    }

                    Repeater {
                        model: theNeeds

                        NeedCard {
                            Layout.fillWidth: true
                            selected: page.selectedNeed === needId
                            onClicked: {
                                if (page.selectedNeed === needId || page.one)
                                    page.needOpened(needId);
                                page.selectedNeed = needId;
                            }
                        }
                    }

                    EmptyState {
                        Layout.fillWidth: true
                        visible: theNeeds.loaded && theNeeds.count === 0
                        icon: "flag"
                        title: qsTr("No needs yet")
                        text: qsTr("Press «Make a need» under an answer, or write one yourself.")
                    }
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 560
                Layout.alignment: Qt.AlignTop
                implicitHeight: actionList.implicitHeight + 2 * Theme.space.xl

                ColumnLayout {
                    id: actionList

                    x: Theme.pagePadding
                    y: Theme.space.xl
                    width: parent.width - 2 * x
                    spacing: Theme.space.s

                    SectionTitle {
                        objectName: "actions-title"
                        Layout.fillWidth: true
                        text: qsTr("Actions")
                        count: actions.count > 0 ? String(actions.count) : ""

                        Button {
                            objectName: "action-new"
                            kind: Button.Filled
                            icon.name: "plus"
                            text: qsTr("New action")
                            onClicked: (actionSheet.get() as ActionSheet).begin(page.visit.visitId, page.visit.scopeId, page.selectedNeed)
                        }
                    }

                    Repeater {
                        id: rows

                        model: actions

                        ActionEntry {
                            Layout.fillWidth: true
                            before: rows.itemAt(index - 1) as ActionEntry
                            onTicked: actions.toggleDone(actionId)
                            onOpened: (actionSheet.get() as ActionSheet).show(actionId)
                        }
                    }

                    EmptyState {
                        Layout.fillWidth: true
                        visible: actions.loaded && actions.count === 0
                        wide: false
                        icon: "list-checks"
                        title: qsTr("No actions yet")
                        text: qsTr("Agree who does what, and by when.")
                    }
                }
            }
        }
    }

    OnFirstUse {
        id: actionSheet

        ActionSheet {
            needs: theNeeds
        }
    }

    Component.onCompleted: {
        if (actionId !== "")
            (actionSheet.get() as ActionSheet).show(actionId);
    }
}
