// SPDX-License-Identifier: Apache-2.0
// RecordFiles.qml — the pictures that belong to a record, such as a campaign's poster: shown as they are, and added.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

RecordSection {
    id: files

    required property string recordId

    title: qsTr("Pictures")
    emptyText: qsTr("A poster or another picture can be kept here. It lies encrypted on this device, and opens without a network.")
    addText: qsTr("Add a picture")
    isEmpty: held.loaded && held.count === 0
    onAddWanted: {
        problem.text = "";
        held.pickPicture();
    }

    AttachmentListModel {
        id: held

        parentId: files.recordId
        onFailed: text => problem.text = text
        onDialogWanted: picker.wanted = true
    }

    ErrorLine {
        id: problem

        width: parent.width
    }

    Repeater {
        model: held

        Column {
            id: one

            required property string attachmentId
            required property string name
            required property string source
            required property string sizeText
            required property string sentText
            required property bool isPicture

            width: parent ? parent.width : 0
            spacing: Theme.space.xs
            bottomPadding: Theme.space.m

            Image {
                objectName: "file-" + one.name
                width: Math.min(implicitWidth, parent.width)
                height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
                visible: one.isPicture
                source: one.isPicture ? one.source : ""
                sourceSize.width: Theme.scaled(600)
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: one.name
            }

            RowLayout {
                width: parent.width
                spacing: Theme.space.s

                Label {
                    Layout.fillWidth: true
                    text: Words.line([one.name, one.sizeText, one.sentText])
                    type: Theme.type.caption
                    color: Theme.color.ink2
                }

                IconButton {
                    objectName: "file-delete-" + one.name
                    icon.name: "trash-2"
                    text: qsTr("Delete %1").arg(one.name)
                    onClicked: held.remove(one.attachmentId)
                }
            }
        }
    }

    WhenWanted {
        id: picker

        Item {
            FileDialog {
                title: qsTr("Choose a picture")
                nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp)"]
                onAccepted: {
                    held.add(selectedFile);
                    picker.wanted = false;
                }
                onRejected: picker.wanted = false
                Component.onCompleted: open()
            }
        }
    }
}
