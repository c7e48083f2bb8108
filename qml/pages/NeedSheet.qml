// SPDX-License-Identifier: Apache-2.0
// NeedSheet.qml — the editor of a need: saves as one types, closing loses nothing.
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

    function show(needId: string) {
        need.needId = needId;
        open();
    }

    function begin(visitId: string, scopeId: string) {
        need.begin(visitId, scopeId);
        open();
        needTitle.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Need")
    line: need.municipality
    saved: need.written && need.saved
    removeText: need.exists ? qsTr("Delete") : ""
    onRemoveRequested: need.remove()
    onClosed: need.leave()

    Need {
        id: need

        onRemoved: sheet.close()
    }

    WordListModel {
        id: areas

        list: "needAreas"
    }

    WordListModel {
        id: themes

        list: "needThemes"
    }

    WordListModel {
        id: severities

        list: "severity"
    }

    WordListModel {
        id: urgencies

        list: "urgency"
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Title")

        DraftField {
            id: needTitle

            objectName: "need-title"
            Layout.fillWidth: true
            shown: need.title
            Accessible.name: qsTr("Title")
            onWritten: text => need.title = text
            onFinished: need.leave()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Area")

            WordSelect {
                objectName: "need-area"
                Layout.fillWidth: true
                words: areas
                value: need.area
                name: qsTr("Area")
                onChosen: value => need.area = value
            }
        }

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Theme")

            WordSelect {
                objectName: "need-theme"
                Layout.fillWidth: true
                words: themes
                value: need.theme
                name: qsTr("Theme")
                onChosen: value => need.theme = value
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Severity")
        note: qsTr("What happens if nobody does anything?")

        LevelChoice {
            Layout.fillWidth: true
            prefix: "severity-"
            words: severities
            value: need.severity
            onChosen: value => need.severity = value
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Urgency")

        LevelChoice {
            Layout.fillWidth: true
            prefix: "urgency-"
            words: urgencies
            value: need.urgency
            onChosen: value => need.urgency = value
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Quote")
        note: qsTr("Optional, without names")

        DraftArea {
            objectName: "need-quote"
            Layout.fillWidth: true
            linesMin: 2
            shown: need.quote
            Accessible.name: qsTr("Quote")
            onWritten: text => need.quote = text
            onFinished: need.leave()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Description")

        DraftArea {
            objectName: "need-description"
            Layout.fillWidth: true
            shown: need.description
            Accessible.name: qsTr("Description")
            onWritten: text => need.description = text
            onFinished: need.leave()
        }
    }

    NeedHelp {
        Layout.fillWidth: true
        needId: need.exists ? need.needId : ""
    }

    HistorySection {
        Layout.fillWidth: true
        visible: need.exists
        recordId: need.needId
    }

    ConflictBanner {
        Layout.fillWidth: true
        errorText: need.errorText
        conflict: need.conflict
    }
}
