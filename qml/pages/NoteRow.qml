// SPDX-License-Identifier: Apache-2.0
// NoteRow.qml — one note: its time in the margin, who wrote it, the words, its pictures, and where it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Item {
    id: row

    required property string noteId
    required property string timeText
    required property string author
    required property string noteText
    required property string topic
    required property list<string> pictures
    required property int place
    required property string sentText
    property real marginWidth: 0
    property bool current: false

    implicitHeight: content.implicitHeight + 2 * Theme.space.m
    objectName: "note-" + timeText
    Accessible.role: Accessible.ListItem
    Accessible.name: timeText + ", " + author + ": " + noteText + ", " + sentText

    MarginRule {
        visible: row.current
        x: row.marginWidth - width + 1
        height: parent.height
        active: true
    }

    Label {
        x: row.marginWidth - width - (Theme.phone ? Theme.space.m : 20)
        y: Theme.space.m - 2
        text: row.timeText
        weight: Font.Medium
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.marginWidth + (Theme.phone ? Theme.space.l : Theme.space.xl)
        anchors.rightMargin: Theme.phone ? Theme.space.l : Theme.pagePadding
        y: Theme.space.m
        spacing: Theme.space.xs

        RowLayout {
            spacing: Theme.space.s

            Label {
                text: row.author
                type: Theme.type.caption
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            StatusLabel {
                visible: row.topic !== ""
                icon: "link"
                type: Theme.type.caption
                weight: Font.Normal
                text: row.topic
            }

            Item {
                Layout.fillWidth: true
            }

            StatusLabel {
                icon: row.place === Whereabouts.Here ? "tablet" : row.place === Whereabouts.Sent ? "send" : row.place === Whereabouts.Confirmed ? "check-check" : "circle-alert"
                tone: row.place === Whereabouts.Refused ? Theme.Red : Theme.Neutral
                type: Theme.type.caption
                weight: Font.Normal
                text: row.sentText
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.noteText
            type: Theme.phone ? Theme.type.body : Theme.type.bodyLarge
            Accessible.ignored: true
        }

        Flow {
            Layout.fillWidth: true
            visible: row.pictures.length > 0
            spacing: Theme.space.s

            Repeater {
                model: row.pictures

                NotePicture {
                    required property string modelData

                    source: modelData
                }
            }
        }
    }
}
