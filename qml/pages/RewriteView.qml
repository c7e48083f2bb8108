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
    property string failure
    readonly property bool stacked: Theme.phone || Theme.largeText

    signal backRequested

    spacing: 0

    function start(text: string) {
        conflict.rewriting = text;
        area.text = text;
        focusEditor();
    }

    function focusEditor() {
        area.forceActiveFocus(Qt.OtherFocusReason);
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

    DraftArea {
        id: area

        objectName: "new-text"
        Layout.fillWidth: true
        focus: true
        linesMin: 5
        shown: view.conflict.rewriting
        placeholderText: qsTr("Write here, or start with one of the texts above")
        Accessible.name: qsTr("Your new text")
        onWritten: text => view.conflict.rewriting = text
    }

    Banner {
        objectName: "rewrite-overtaken"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: view.conflict.overtaken && view.failure === ""
        tone: Theme.Amber
        text: qsTr("Somebody else chose a text while you wrote. Yours is still here: use it, or go back and let theirs apply.")
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
            text: view.conflict.rewriting !== "" && view.conflict.rewritingSaved ? qsTr("What you write is saved on this device. It applies when you use it; both old texts stay in the history.") : qsTr("Both old texts stay in the history, with name and time.")
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
            onClicked: view.conflict.useRewriting()
        }
    }

    Connections {
        target: view.conflict

        function onFailed(text: string) {
            view.failure = text;
        }
    }
}
