// SPDX-License-Identifier: Apache-2.0
// EndingSheet.qml — the end of an interview: what is still missing or wrong, by name; and the way back, for a reason.
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

    required property Interview interview
    readonly property bool ready: interview.faults.count === 0

    signal questionWanted(string key)

    title: interview.finished ? qsTr("Open the interview again") : qsTr("Finish the interview")
    line: interview.title
    saved: false
    doneText: ""
    onAboutToShow: reason.text = ""

    footActions: [
        Button {
            objectName: "ending-finish"
            visible: !sheet.interview.finished
            kind: Button.Filled
            enabled: sheet.ready
            text: qsTr("Finish")
            onClicked: {
                sheet.close();
                sheet.interview.finish();
            }
        },
        Button {
            objectName: "ending-reopen"
            visible: sheet.interview.finished
            kind: Button.Filled
            enabled: reason.text.trim() !== ""
            text: qsTr("Open again")
            onClicked: {
                sheet.close();
                sheet.interview.reopen(reason.text);
            }
        }
    ]

    Label {
        Layout.fillWidth: true
        visible: !sheet.interview.finished
        text: sheet.ready ? qsTr("Everything is in order. Finished, the answers stand as they are on all devices. You can open the interview again if you say why.") : qsTr("These come first:")
        color: Theme.color.ink2
    }

    Banner {
        Layout.fillWidth: true
        visible: !sheet.interview.finished && sheet.ready && text !== ""
        tone: Theme.Amber
        text: sheet.interview.unaskedText
    }

    GroupedList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.scaled(480))
        objectName: "faults"
        visible: !sheet.interview.finished && !sheet.ready
        model: sheet.visible ? sheet.interview.faults : null
        Accessible.name: qsTr("What is missing or wrong")

        delegate: HitRow {
            width: ListView.view ? ListView.view.width : implicitWidth
            separated: true
            onClicked: {
                sheet.close();
                sheet.questionWanted(key);
            }
        }
    }

    Field {
        Layout.fillWidth: true
        visible: sheet.interview.finished
        label: qsTr("Why is it opened again?")

        TextArea {
            id: reason

            objectName: "ending-reason"
            Layout.fillWidth: true
            Accessible.name: qsTr("Why is it opened again?")
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: sheet.interview.endings.length > 0
        spacing: Theme.space.xs

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("History")
            type: Theme.type.heading3
        }

        Repeater {
            model: sheet.interview.endings

            Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                color: Theme.color.ink2
            }
        }
    }
}
