// SPDX-License-Identifier: Apache-2.0
// HelpSheet.qml — a visit from beginning to end in a few sentences, and the keys; it lies on the device.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

SideSheet {
    id: sheet

    signal wayRoundWanted

    title: qsTr("Help")
    saved: false
    doneText: qsTr("Close")
    doneFilled: false

    component Chapter: ColumnLayout {
        id: chapter

        property string title
        property string text

        Layout.fillWidth: true
        spacing: Theme.space.xs

        SectionTitle {
            Layout.fillWidth: true
            text: chapter.title
            type: Theme.type.heading3
        }

        Label {
            Layout.fillWidth: true
            text: chapter.text
        }
    }

    component Key: FactRow {
        Layout.fillWidth: true
    }

    Button {
        objectName: "help-first-tour"
        Layout.leftMargin: -leftPadding
        visible: FirstTour.offered && !FirstTour.shown
        kind: Button.Quiet
        text: qsTr("Show me round again")
        trailingIcon: "arrow-right"
        onClicked: {
            FirstTour.again();
            sheet.close();
            sheet.wayRoundWanted();
        }
    }

    Chapter {
        title: qsTr("Before the tour")
        text: qsTr("Make the tour and its stops under Tours. Pack for the tour says what is on the device and what is missing. Fetch it while you have a network.")
    }

    Chapter {
        title: qsTr("In the meeting")
        text: qsTr("Open the visit and choose Interview. Go to any question, or find one by writing a word of it. What you write is kept at once, with and without a network. One tap makes a need of an answer.")
    }

    Chapter {
        title: qsTr("Before you leave")
        text: qsTr("Agree on who does what under Needs and actions. The summary names the answers that are missing, and becomes a PDF that you can hand over.")
    }

    Chapter {
        title: qsTr("Back on the network")
        text: qsTr("The sync starts by itself. Saved here, Sent and Confirmed say where each record is. A sync that is cut off goes on from there.")
    }

    Chapter {
        title: qsTr("Two texts in one field")
        text: qsTr("When two people have written in the same field, both texts wait under Sync. Choose one of them or write a new one. All of them stay in the history.")
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        spacing: 0

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Keys")
            type: Theme.type.heading3
        }

        Key {
            text: qsTr("This help")
            value: "F1"
        }

        Key {
            text: qsTr("Search in everything")
            value: "Ctrl+K"
        }

        Key {
            text: qsTr("Find a question in the interview")
            value: "Ctrl+F"
        }

        Key {
            text: qsTr("Take the last answer back")
            value: "Ctrl+Z"
        }

        Key {
            text: qsTr("Give it again")
            value: "Ctrl+Y"
        }

        Key {
            text: qsTr("Answer on a scale")
            value: "0–4"
        }

        Key {
            text: qsTr("The next field or button")
            value: "Tab"
        }

        Key {
            text: qsTr("Close what is open")
            value: "Esc"
        }
    }
}
