// SPDX-License-Identifier: Apache-2.0
// MeetingSheet.qml — adds to whom one meets: people of the municipality, or so many of a level.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Preparation preparation

    signal personWanted

    title: qsTr("Who do you meet?")
    line: preparation.meetingText
    saved: false
    onAboutToShow: many.value = "1"

    WordListModel {
        id: levels

        list: "levels"
    }

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("People you know")
        type: Theme.type.heading3

        Button {
            objectName: "meeting-new-person"
            kind: Button.Quiet
            icon.name: "plus"
            text: qsTr("New person")
            onClicked: sheet.personWanted()
        }
    }

    Column {
        id: people

        Layout.fillWidth: true

        Repeater {
            model: sheet.preparation.others

            ListRow {
                required property string personId
                required property string name
                required property string personRole

                width: people.width
                objectName: "meet-" + name
                sidePadding: 0
                leadingIcon: "plus"
                chevron: false
                text: name
                line: personRole
                Accessible.name: qsTr("Meet %1").arg(Words.spoken([name, personRole]))
                onClicked: sheet.preparation.meet(personId)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: sheet.preparation.others.count === 0
        text: qsTr("All you know here are on the list.")
        color: Theme.color.ink2
    }

    Field {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        label: qsTr("Others, by level")

        WordCards {
            id: levelCards

            Layout.fillWidth: true
            prefix: "level-"
            words: levels
            columns: Theme.phone || Theme.largeText ? 1 : 3
            onChosen: value => levelCards.value = value
        }

        RowLayout {
            spacing: Theme.space.m

            NumberStepper {
                id: many

                objectName: "meeting-count"
                value: "1"
                from: 1
                to: 10000
                name: qsTr("How many")
                onEdited: value => many.value = value
            }

            Button {
                objectName: "meeting-count-add"
                enabled: levelCards.value !== "" && Number(many.value) >= 1
                text: qsTr("Add")
                onClicked: {
                    sheet.preparation.meetMany(levelCards.value, Number(many.value));
                    levelCards.value = "";
                }
            }
        }
    }
}
