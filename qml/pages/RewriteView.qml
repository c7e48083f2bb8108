// SPDX-License-Identifier: Apache-2.0
// RewriteView.qml — a new text in place of two: what both began from and what each wrote stand above the editor.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: view

    required property Conflict conflict
    property alias text: area.text
    property string failure
    readonly property bool stacked: Theme.phone || Theme.largeText

    signal backRequested

    spacing: 0

    function start(text: string) {
        area.text = text;
        area.forceActiveFocus();
        area.cursorPosition = area.length;
    }

    GridLayout {
        Layout.fillWidth: true
        columns: view.stacked ? 1 : view.conflict.baseText === "" ? 2 : 3
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        RewriteSource {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: view.conflict.baseText !== ""
            quiet: true
            startName: "start-base"
            who: qsTr("Starting point")
            when: qsTr("Before you both wrote")
            text: view.conflict.baseText
            onStarted: view.start(text)
        }

        RewriteSource {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            startName: "start-mine"
            who: view.conflict.mineName
            remark: view.conflict.mineIsMine ? qsTr("Mine") : ""
            when: view.conflict.mineWhen
            text: view.conflict.mineText
            onStarted: view.start(text)
        }

        RewriteSource {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            startName: "start-theirs"
            who: view.conflict.theirsName
            when: view.conflict.theirsWhen
            text: view.conflict.theirsText
            onStarted: view.start(text)
        }
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        Layout.bottomMargin: Theme.space.s
        text: qsTr("Your new text")
    }

    TextArea {
        id: area

        objectName: "new-text"
        Layout.fillWidth: true
        focus: true
        linesMin: 5
        placeholderText: qsTr("Write here, or start with one of the texts above")
        Accessible.name: qsTr("Your new text")
    }

    Banner {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: view.failure !== ""
        tone: Theme.Red
        text: view.failure
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        columns: view.stacked ? 1 : 3
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            text: qsTr("Both old texts stay in the history, with name and time.")
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        Button {
            objectName: "new-cancel"
            Layout.fillWidth: view.stacked
            text: qsTr("Back to the choice")
            onClicked: view.backRequested()
        }

        Button {
            objectName: "new-use"
            Layout.fillWidth: view.stacked
            kind: Button.Filled
            enabled: area.text.trim() !== ""
            text: qsTr("Use the new text")
            onClicked: view.conflict.writeNew(area.text)
        }
    }

    Connections {
        target: view.conflict

        function onFailed(text: string) {
            view.failure = text;
        }
    }
}
