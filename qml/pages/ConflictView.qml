// SPDX-License-Identifier: Apache-2.0
// ConflictView.qml — one conflict: both texts, with name, time and what differs; keep one, or write a new one.
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
    id: view

    required property string recordId
    required property string fieldName
    property bool writing: false
    readonly property bool stacked: Theme.phone || Theme.largeText || width < 620

    signal settled

    onRecordIdChanged: writing = false

    Conflict {
        id: conflict

        recordId: view.recordId
        field: view.fieldName
        onSettled: view.settled()
        onFailed: text => problem.text = text
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.s
            visible: conflict.exists

            Label {
                Layout.fillWidth: true
                objectName: "conflict-path"
                text: conflict.pathText
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            Label {
                Layout.fillWidth: true
                text: conflict.questionText
                type: Theme.type.heading2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                columns: view.stacked ? 1 : 2
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.l

                ConflictText {
                    objectName: "conflict-mine"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    who: conflict.mineName
                    when: conflict.mineWhen
                    mine: conflict.mineIsMine
                    parts: conflict.mineParts
                    actionName: "keep-mine"
                    action: conflict.mineIsMine ? qsTr("Keep mine") : qsTr("Keep this one")
                    onChosen: conflict.keepMine()
                }

                ConflictText {
                    objectName: "conflict-theirs"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    who: conflict.theirsName
                    when: conflict.theirsWhen
                    parts: conflict.theirsParts
                    actionName: "keep-theirs"
                    action: conflict.mineIsMine ? qsTr("Keep theirs") : qsTr("Keep this one")
                    onChosen: conflict.keepTheirs()
                }
            }

            Button {
                Layout.fillWidth: true
                objectName: "write-new"
                visible: conflict.canWriteNew && !view.writing
                icon.name: "pencil"
                text: qsTr("Write a new one")
                onClicked: {
                    newText.text = conflict.mineText;
                    view.writing = true;
                    newText.forceActiveFocus(Qt.TabFocusReason);
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                visible: view.writing
                spacing: Theme.space.s

                Label {
                    text: qsTr("Your new text")
                    type: Theme.type.heading3
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    Button {
                        objectName: "start-base"
                        visible: conflict.baseText !== ""
                        kind: Button.Quiet
                        icon.name: "text-cursor-input"
                        text: qsTr("Start with the first text")
                        onClicked: newText.text = conflict.baseText
                    }

                    Button {
                        objectName: "start-mine"
                        kind: Button.Quiet
                        icon.name: "text-cursor-input"
                        text: qsTr("Start with %1").arg(conflict.mineName)
                        onClicked: newText.text = conflict.mineText
                    }

                    Button {
                        objectName: "start-theirs"
                        kind: Button.Quiet
                        icon.name: "text-cursor-input"
                        text: qsTr("Start with %1").arg(conflict.theirsName)
                        onClicked: newText.text = conflict.theirsText
                    }
                }

                TextArea {
                    id: newText

                    objectName: "new-text"
                    Layout.fillWidth: true
                    linesMin: 4
                    Accessible.name: qsTr("Your new text")
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    Item {
                        Layout.fillWidth: true
                    }

                    Button {
                        objectName: "new-cancel"
                        text: qsTr("Back to the choice")
                        onClicked: view.writing = false
                    }

                    Button {
                        objectName: "new-use"
                        kind: Button.Filled
                        enabled: newText.text.trim() !== ""
                        text: qsTr("Use the new text")
                        onClicked: conflict.writeNew(newText.text)
                    }
                }
            }

            Banner {
                id: problem

                Layout.fillWidth: true
                visible: text !== ""
                tone: Theme.Red
            }

            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                text: conflict.moreCount > 0 ? qsTr("%n more texts come up after this.", "", conflict.moreCount) : qsTr("Both texts stay in the history whatever you choose. Until you do, the newest is shown.")
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            Label {
                Layout.fillWidth: true
                visible: conflict.baseText !== ""
                text: qsTr("Before you both wrote: %1").arg(conflict.baseText)
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }
    }
}
