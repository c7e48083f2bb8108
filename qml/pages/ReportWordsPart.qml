// SPDX-License-Identifier: Apache-2.0
// ReportWordsPart.qml — the results in words, at the funder's three points in time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: part

    required property string teamId
    required property int year

    function begin() {
        now.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.m

    ReportWords {
        id: words

        teamId: part.teamId
        year: part.year
    }

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Results in words")

        SavedLabel {
            visible: words.written
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Until now")
        error: words.errorText

        DraftArea {
            id: now

            objectName: "report-words-now"
            Layout.fillWidth: true
            shown: words.now
            Accessible.name: qsTr("Until now")
            onWritten: text => words.now = text
            onFinished: words.leave()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Expected in three years")

        DraftArea {
            objectName: "report-words-soon"
            Layout.fillWidth: true
            shown: words.soon
            Accessible.name: qsTr("Expected in three years")
            onWritten: text => words.soon = text
            onFinished: words.leave()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("In the longer term")

        DraftArea {
            objectName: "report-words-later"
            Layout.fillWidth: true
            shown: words.later
            Accessible.name: qsTr("In the longer term")
            onWritten: text => words.later = text
            onFinished: words.leave()
        }
    }
}
