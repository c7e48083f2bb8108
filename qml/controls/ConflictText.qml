// SPDX-License-Identifier: Apache-2.0
// ConflictText.qml — one of two texts in a conflict: who, when, where, and what differs underlined and tinted.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: card

    property string who
    property string when
    property bool mine: false
    // Parts that alternate between same and differing, the first same.
    property list<string> parts
    property string action
    property string actionName

    signal chosen

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
    }

    function plain(): string {
        let text = "";
        for (const part of parts)
            text += part;
        return text;
    }

    function marked(): string {
        let html = "";
        for (let index = 0; index < parts.length; ++index)
            html += index % 2 === 0 ? escaped(parts[index]) : "<span style=\"text-decoration:underline;background-color:" + Theme.color.amberSoft + ";color:" + Theme.color.amberInk + ";font-weight:500\">" + escaped(parts[index]) + "</span>";
        return html;
    }

    implicitWidth: 300
    implicitHeight: column.implicitHeight
    color: "transparent"

    ColumnLayout {
        id: column

        width: parent.width
        height: parent.height
        spacing: Theme.space.xs

        RowLayout {
            Layout.minimumHeight: Theme.metric.badge
            spacing: Theme.space.s

            Label {
                text: card.who
                weight: Font.DemiBold
            }

            Badge {
                visible: card.mine
                text: qsTr("Mine")
            }
        }

        Label {
            Layout.fillWidth: true
            text: card.when
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space.xs + 2
            implicitHeight: Math.max(Theme.scaled(120), words.implicitHeight + 36)
            radius: Theme.radius.block
            color: Theme.color.surface
            border.width: Theme.stroke.hairline
            border.color: Theme.color.hairlineStrong

            Label {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 18
                y: 16
                type: Theme.type.bodyLarge
                textFormat: Text.RichText
                text: card.marked()
                Accessible.role: Accessible.StaticText
                Accessible.name: card.plain()
            }
        }

        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s + 2
            objectName: card.actionName
            text: card.action
            onClicked: card.chosen()
        }
    }
}
