// SPDX-License-Identifier: Apache-2.0
// Composer.qml — where a note is written: grows to five lines, keeps its tools at the left and the adding at the right.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

FocusScope {
    id: composer

    property alias text: area.text
    property alias area: area
    property alias addButton: addButton
    property string placeholder
    property string remark
    property string addText: qsTr("Add")
    property int linesMax: 5
    property bool addable: area.text.trim() !== ""
    default property alias tools: slot.data

    signal edited(string text)
    signal added

    implicitWidth: 320
    implicitHeight: flick.height + foot.implicitHeight + 2 * Theme.space.m

    FieldFrame {
        anchors.fill: parent
        radius: Theme.radius.composer
        active: area.activeFocus
    }

    Flickable {
        id: flick

        x: Theme.space.l + 1
        y: Theme.space.m
        width: parent.width - 2 * x
        height: Math.min(area.implicitHeight, composer.linesMax * Theme.scaled(Theme.type.bodyLarge.line))
        contentHeight: area.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        // The line one writes in stays in sight.
        function follow(line: rect) {
            if (line.y < contentY)
                contentY = line.y;
            else if (line.y + line.height > contentY + height)
                contentY = line.y + line.height - height;
        }

        TextArea {
            id: area

            objectName: "composer-text"
            width: flick.width
            framed: false
            focus: true
            linesMin: 1
            font.pixelSize: Math.round(Theme.type.bodyLarge.px * Theme.textScale)
            placeholderTextColor: Theme.color.ink3
            placeholderText: composer.placeholder
            onTextChanged: if (activeFocus)
                composer.edited(text)
            onCursorRectangleChanged: flick.follow(cursorRectangle)
            Keys.onPressed: event => {
                if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier) {
                    composer.added();
                    event.accepted = true;
                }
            }
        }
    }

    RowLayout {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s + 2
        anchors.bottomMargin: Theme.space.s + 1
        spacing: Theme.space.s

        RowLayout {
            id: slot

            Layout.fillWidth: false

            spacing: 0
        }

        Label {
            Layout.fillWidth: true
            objectName: "composer-remark"
            horizontalAlignment: Text.AlignRight
            text: composer.remark
            type: Theme.type.caption
            color: Theme.color.ink2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        Button {
            id: addButton

            objectName: "composer-add"
            kind: Button.Filled
            text: composer.addText
            enabled: composer.addable
            onClicked: composer.added()
        }
    }
}
