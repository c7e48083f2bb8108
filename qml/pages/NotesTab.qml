// SPDX-License-Identifier: Apache-2.0
// NotesTab.qml — the notes of a visit along the margin of time, and the place to write the next one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    required property Visit visit
    property string noteId // to begin with
    readonly property real marginWidth: Theme.phone ? Theme.metric.marginNotesPhone : Theme.scaled(Theme.metric.marginNotes)

    objectName: "visit-notes"

    NoteListModel {
        id: notes

        visitId: page.visit.visitId
    }

    NoteComposer {
        id: composer

        visitId: page.visit.visitId
        onTextRestored: editor.text = text
        onFailed: text => problem.text = text
        onDialogWanted: picker.wanted = true
    }

    AttachmentListModel {
        id: pictures

        visitId: page.visit.visitId
    }

    MarginRule {
        x: page.marginWidth
        height: foot.y
    }

    ListView {
        id: list

        objectName: "notes"
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: side.visible ? parent.width - side.width : parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        topMargin: Theme.space.m
        bottomMargin: Theme.space.m
        model: notes
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Notes")
        onCountChanged: toEnd.restart()

        delegate: NoteRow {
            width: list.width
            marginWidth: page.marginWidth
            current: ListView.isCurrentItem
        }

        EmptyState {
            x: page.marginWidth + Theme.space.xl
            y: Theme.space.xl
            width: parent.width - x - Theme.pagePadding
            visible: notes.loaded && list.count === 0
            icon: "notebook-pen"
            title: qsTr("No notes yet")
            text: qsTr("Write below. Each keystroke is kept, and the note gets your name and the time.")
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: list.width
        height: footColumn.implicitHeight + 2 * Theme.space.l - 2
        color: Theme.color.surface

        Hairline {
            width: parent.width
        }

        ColumnLayout {
            id: footColumn

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.phone ? Theme.space.l : page.marginWidth + Theme.space.xl
            anchors.rightMargin: Theme.phone ? Theme.space.l : Theme.pagePadding
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            ErrorLine {
                id: problem

                Layout.fillWidth: true
            }

            Row {
                visible: composer.pictures.length > 0
                spacing: Theme.space.s

                Repeater {
                    model: composer.pictures

                    NotePicture {
                        required property string modelData

                        source: modelData
                    }
                }
            }

            Composer {
                id: editor

                Layout.fillWidth: true
                focus: true
                area.objectName: "note-composer"
                addButton.objectName: "note-add"
                placeholder: qsTr("Write a note")
                remark: composer.statusText
                addable: composer.canAdd
                onEdited: text => composer.text = text
                onAdded: {
                    problem.text = "";
                    composer.add();
                }

                IconButton {
                    objectName: "note-attach"
                    icon.name: "paperclip"
                    iconSize: Theme.icon.row
                    text: qsTr("Add a picture")
                    onClicked: {
                        problem.text = "";
                        composer.pickPicture();
                    }
                }
            }
        }
    }

    SidePane {
        id: side

        visible: !Theme.panelFolds && !Theme.phone
        anchors.right: parent.right
        width: 336
        height: parent.height
        name: qsTr("About the notes")

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("The notes")
            type: Theme.type.heading3
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("A note does not change once it is added. Write a correction, and everybody sees both.")
            color: Theme.color.ink2
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Chip {
                objectName: "notes-all"
                text: qsTr("All")
                count: String(notes.allCount)
                selected: notes.filter === NoteListModel.All
                onClicked: notes.filter = NoteListModel.All
            }

            Chip {
                objectName: "notes-mine"
                text: qsTr("Mine")
                count: String(notes.mineCount)
                selected: notes.filter === NoteListModel.Mine
                onClicked: notes.filter = NoteListModel.Mine
            }

            Chip {
                objectName: "notes-pictures"
                visible: notes.pictureCount > 0 || selected
                text: qsTr("With picture")
                count: String(notes.pictureCount)
                selected: notes.filter === NoteListModel.WithPicture
                onClicked: notes.filter = NoteListModel.WithPicture
            }
        }

        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            visible: pictures.count > 0
            text: qsTr("Pictures")
            count: String(pictures.count)
            type: Theme.type.heading3
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Repeater {
                model: pictures

                NotePicture {
                    required source
                }
            }
        }

        StatusLabel {
            Layout.fillWidth: true
            visible: pictures.count > 0
            icon: "shield-check"
            type: Theme.type.caption
            weight: Font.Normal
            text: qsTr("Encrypted on this device. Sent when you have a network.")
        }
    }

    // The row must have been laid out before the list can go to it.
    Timer {
        id: toEnd

        interval: 0
        onTriggered: {
            const row = page.noteId === "" ? -1 : notes.rowOf(page.noteId);
            page.noteId = "";
            if (row < 0)
                return list.positionViewAtEnd();
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Center);
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            for (const url of drop.urls)
                composer.addPicture(url);
        }
    }

    WhenWanted {
        id: picker

        Item {
            FileDialog {
                title: qsTr("Choose a picture")
                nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp)"]
                onAccepted: {
                    composer.addPicture(selectedFile);
                    picker.wanted = false;
                }
                onRejected: picker.wanted = false
                Component.onCompleted: open()
            }
        }
    }
}
