// SPDX-License-Identifier: Apache-2.0
// FileCard.qml — a file that is an answer: its picture or sign, its name and size, and what to do with it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Rectangle {
    id: card

    required property Question question
    property string icon: "file-text"
    property string replaceText: qsTr("Replace")
    property bool invalid: false

    signal replaceWanted

    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.control
    color: Theme.color.surface
    border.width: invalid ? Theme.stroke.selected : Theme.stroke.hairline
    border.color: invalid ? Theme.color.redSolid : Theme.color.hairlineStrong

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space.m
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        Rectangle {
            Layout.preferredWidth: Theme.metric.photoThumbWidth
            Layout.preferredHeight: Theme.metric.photoThumbHeight
            radius: Theme.radius.thumb
            color: Theme.color.tone

            Icon {
                anchors.centerIn: parent
                visible: picture.status !== Image.Ready
                name: card.icon
                size: Theme.icon.nav
                color: Theme.color.ink2
            }

            Image {
                id: picture

                objectName: "file-picture"
                anchors.fill: parent
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                source: card.question.filePicture
                sourceSize.width: 2 * Theme.metric.photoThumbWidth
                sourceSize.height: 2 * Theme.metric.photoThumbHeight
                Accessible.role: Accessible.Graphic
                Accessible.name: card.question.value
            }
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                objectName: "file-name"
                text: card.question.value
                weight: Font.Medium
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }

            Label {
                Layout.fillWidth: true
                text: card.question.fileLine
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            RowLayout {
                visible: !card.question.readOnly
                Layout.leftMargin: -Theme.space.s
                spacing: Theme.space.s

                Button {
                    objectName: "file-replace"
                    kind: Button.Quiet
                    text: card.replaceText
                    onClicked: card.replaceWanted()
                }

                Button {
                    objectName: "file-remove"
                    kind: Button.Plain
                    text: qsTr("Remove")
                    onClicked: card.question.clear()
                }
            }
        }
    }
}
