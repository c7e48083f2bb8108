// SPDX-License-Identifier: Apache-2.0
// ActionSheet.qml — the editor of an agreed action: what, who, by when, how it stands and which need it answers.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SideSheet {
    id: sheet

    property NeedListModel needs

    function show(actionId: string) {
        action.actionId = actionId;
        open();
    }

    function begin(visitId: string, scopeId: string, needId: string) {
        action.begin(visitId, scopeId, needId);
        open();
        actionTitle.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Action")
    line: action.municipality
    saved: action.written && action.saved
    removeText: action.exists ? qsTr("Delete") : ""
    onRemoveRequested: action.remove()
    onAboutToShow: due.reset()
    onClosed: action.leave()

    AgreedAction {
        id: action

        onRemoved: sheet.close()
    }

    ActionOwnerModel {
        id: owners

        actionId: action.exists ? action.actionId : ""
    }

    MunicipalityListModel {
        id: municipalities
    }

    WordListModel {
        id: sides

        list: "ownerSides"
    }

    WordListModel {
        id: states

        list: "actionStatus"
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("What is to be done")

        DraftField {
            id: actionTitle

            objectName: "action-title"
            Layout.fillWidth: true
            shown: action.title
            Accessible.name: qsTr("What is to be done")
            onWritten: text => action.title = text
            onFinished: action.leave()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Who owns it")

        WordCards {
            Layout.fillWidth: true
            prefix: "owner-"
            words: sides
            value: action.ownerSide
            columns: Theme.phone || Theme.largeText ? 1 : 3
            onChosen: value => action.ownerSide = value
        }

        DraftField {
            objectName: "action-owner"
            Layout.fillWidth: true
            shown: action.owner
            placeholderText: qsTr("Role or person")
            Accessible.name: qsTr("Role or person")
            onWritten: text => action.owner = text
            onFinished: action.leave()
        }
    }

    Field {
        Layout.fillWidth: true
        visible: action.exists
        label: qsTr("Other municipalities that own it too")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: owners

                Chip {
                    required property string scopeId
                    required property string name

                    objectName: "action-owner-" + name
                    text: name
                    selected: true
                    Accessible.name: qsTr("%1 no longer owns it").arg(name)
                    onClicked: owners.remove(scopeId)
                }
            }
        }

        Select {
            objectName: "action-owner-add"
            Layout.fillWidth: true
            model: municipalities
            textRole: "name"
            valueRole: "scopeId"
            name: qsTr("Add a municipality")
            placeholder: qsTr("Add a municipality")
            currentIndex: -1
            onPicked: {
                owners.add(currentValue);
                currentIndex = -1;
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Due")
        error: due.wrongText

        DateField {
            id: due

            objectName: "action-due"
            Layout.preferredWidth: Theme.scaled(240)
            value: action.due
            invalid: wrong
            name: qsTr("Due")
            onPicked: value => action.due = value
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Status")

        WordCards {
            Layout.fillWidth: true
            prefix: "status-"
            words: states
            value: action.status
            marked: false
            columns: Theme.phone || Theme.largeText ? 2 : 4
            onChosen: value => action.status = value
        }
    }

    Field {
        Layout.fillWidth: true
        visible: sheet.needs !== null && sheet.needs.count > 0
        label: qsTr("Belongs to the need")

        Select {
            objectName: "action-need"
            Layout.fillWidth: true
            model: sheet.needs
            textRole: "title"
            valueRole: "needId"
            name: qsTr("Belongs to the need")
            placeholder: qsTr("No need")
            currentIndex: count === 0 || action.needId === "" ? -1 : indexOfValue(action.needId)
            onPicked: action.needId = currentValue
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Description")

        DraftArea {
            objectName: "action-description"
            Layout.fillWidth: true
            shown: action.description
            Accessible.name: qsTr("Description")
            onWritten: text => action.description = text
            onFinished: action.leave()
        }
    }

    HistorySection {
        Layout.fillWidth: true
        visible: action.exists
        recordId: action.actionId
    }

    ConflictBanner {
        Layout.fillWidth: true
        errorText: action.errorText
        conflict: action.conflict
    }
}
