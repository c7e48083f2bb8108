// SPDX-License-Identifier: Apache-2.0
// ConflictView.qml — two texts in one field, side by side; no choice is favoured, and none loses a text.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: view

    required property Conflict conflict
    property string failure
    property bool baseShown: false
    readonly property bool stacked: Theme.phone || Theme.largeText
    readonly property string asked: conflict.recordId + " " + conflict.field

    signal rewriteRequested

    spacing: 0

    onAskedChanged: {
        failure = "";
        baseShown = false;
    }

    Label {
        objectName: "conflict-path"
        Layout.fillWidth: true
        text: view.conflict.pathText
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Label {
        Layout.fillWidth: true
        text: view.conflict.questionText
        type: Theme.type.heading2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Banner {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: view.failure !== ""
        tone: Theme.Red
        text: view.failure
    }

    Rectangle {
        objectName: "conflict-base"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: view.baseShown && view.conflict.baseText !== ""
        implicitHeight: base.implicitHeight + 2 * Theme.space.l
        radius: Theme.radius.block
        color: Theme.color.tone

        ColumnLayout {
            id: base

            x: Theme.space.l
            y: Theme.space.l
            width: parent.width - 2 * x
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: qsTr("The starting point: what stood there before you both wrote")
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            Label {
                Layout.fillWidth: true
                text: view.conflict.baseText
                type: Theme.type.bodyLarge
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        columns: view.stacked ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.xl

        ConflictText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            mine: view.conflict.mineIsMine
            objectName: "conflict-mine"
            actionName: "keep-mine"
            who: view.conflict.mineName
            when: view.conflict.mineWhen
            parts: view.conflict.mineParts
            action: view.conflict.mineIsMine ? qsTr("Keep mine") : qsTr("Keep this one")
            onChosen: view.conflict.keepMine()
        }

        ConflictText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            objectName: "conflict-theirs"
            actionName: "keep-theirs"
            who: view.conflict.theirsName
            when: view.conflict.theirsWhen
            parts: view.conflict.theirsParts
            action: view.conflict.mineIsMine ? qsTr("Keep theirs") : qsTr("Keep this one")
            onChosen: view.conflict.keepTheirs()
        }
    }

    Button {
        objectName: "write-new"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        visible: view.conflict.canWriteNew
        icon.name: "pencil"
        text: view.conflict.rewriting === "" ? qsTr("Write new") : qsTr("Go on writing")
        onClicked: view.rewriteRequested()
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        columns: view.stacked ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: 0

        Label {
            Layout.fillWidth: true
            text: view.conflict.moreCount > 0 ? qsTr("%n more texts come up after this one.", "", view.conflict.moreCount) : qsTr("Both texts stay in the history, whatever you choose. Until you do, the newest is shown.")
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        Button {
            objectName: "see-base"
            visible: view.conflict.baseText !== ""
            kind: Button.Quiet
            text: view.baseShown ? qsTr("Hide the starting point") : qsTr("See the starting point")
            onClicked: view.baseShown = !view.baseShown
        }
    }

    HistorySection {
        Layout.fillWidth: true
        recordId: view.conflict.recordId
    }

    Connections {
        target: view.conflict

        function onFailed(text: string) {
            view.failure = text;
        }
    }
}
