// SPDX-License-Identifier: Apache-2.0
// DrawEditor.qml — a signature, a drawing, or a drawing on a photo; what was drawn is kept when the pen is laid down.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property bool signature: question.editor === Question.Signature
    readonly property bool onPhoto: question.editor === Question.Annotation
    property bool drawing: false
    readonly property bool filled: question.value !== ""

    implicitWidth: 400
    implicitHeight: column.implicitHeight

    function keep() {
        sheet.hidePen();
        if (sheet.lines > 0)
            paper.grabToImage(result => {
                    editor.question.attachDrawing(result.image);
                    editor.stop();
                }, Qt.size(2 * paper.width, 2 * paper.height));
        else
            stop();
    }

    function stop() {
        sheet.clear();
        drawing = false;
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s

        RowLayout {
            visible: !editor.filled && !editor.drawing
            spacing: Theme.space.s

            Button {
                objectName: "draw-start"
                visible: !editor.onPhoto
                focus: true
                enabled: !editor.question.readOnly
                icon.name: editor.signature ? "signature" : "pen-line"
                text: editor.signature ? qsTr("Sign here") : qsTr("Draw")
                Accessible.name: qsTr("%1: %2").arg(editor.question.label).arg(text)
                onClicked: editor.drawing = true
            }

            Button {
                objectName: "draw-photo"
                visible: editor.onPhoto
                enabled: !editor.question.readOnly
                icon.name: "camera"
                text: qsTr("Add a photo to draw on")
                Accessible.name: qsTr("%1: %2").arg(editor.question.label).arg(text)
                onClicked: editor.question.pickFile()
            }
        }

        FileCard {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(520)
            visible: editor.filled && !editor.drawing
            question: editor.question
            icon: editor.signature ? "signature" : "pen-line"
            invalid: editor.question.violated
            replaceText: editor.onPhoto ? qsTr("Draw on it") : qsTr("Draw anew")
            onReplaceWanted: editor.drawing = true
        }

        Rectangle {
            id: paper

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.scaled(320), width * (editor.signature ? 0.4 : 0.66))
            visible: editor.drawing
            radius: Theme.radius.control
            color: Theme.lightColors.surface // paper is white in the dark too
            border.width: Theme.stroke.hairline
            border.color: sheet.activeFocus ? Theme.color.focus : Theme.color.controlBorder

            Image {
                anchors.fill: parent
                anchors.margins: 2
                visible: editor.onPhoto
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                source: editor.onPhoto && editor.drawing ? editor.question.filePicture : ""
                sourceSize.width: 1600
                sourceSize.height: 1600
            }

            PenSheet {
                id: sheet

                objectName: "draw-sheet"
                anchors.fill: parent
                ink: editor.onPhoto ? Theme.lightColors.redSolid : Theme.lightColors.ink
                focus: editor.drawing
                Accessible.role: Accessible.Canvas
                Accessible.name: qsTr("Sheet to draw on: %1").arg(editor.question.label)
                Accessible.description: qsTr("Draw with finger, pen or mouse. Arrows move the pen, Space sets it down and lifts it.")
                Accessible.focusable: true
                Keys.onReturnPressed: editor.keep()
                Keys.onEscapePressed: editor.stop()
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: editor.drawing
            spacing: Theme.space.s

            Button {
                objectName: "draw-keep"
                enabled: sheet.lines > 0
                icon.name: "check"
                text: editor.signature ? qsTr("Keep the signature") : qsTr("Keep the drawing")
                onClicked: editor.keep()
            }

            Button {
                objectName: "draw-back"
                kind: Button.Plain
                enabled: sheet.lines > 0
                icon.name: "undo-2"
                text: qsTr("Take the last line back")
                onClicked: sheet.takeBack()
            }

            Button {
                objectName: "draw-cancel"
                kind: Button.Plain
                text: qsTr("Cancel")
                onClicked: editor.stop()
            }
        }
    }

    Connections {
        target: editor.question

        function onFileWanted() {
            picker.wanted = true;
        }
    }

    WhenWanted {
        id: picker

        Item {
            FileDialog {
                title: qsTr("Add a photo to draw on")
                nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp)"]
                onAccepted: {
                    editor.question.attach(selectedFile);
                    picker.wanted = false;
                }
                onRejected: picker.wanted = false
                Component.onCompleted: open()
            }
        }
    }
}
