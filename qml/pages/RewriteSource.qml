// SPDX-License-Identifier: Apache-2.0
// RewriteSource.qml — one of the texts a new one can start from.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ColumnLayout {
    id: source

    property string who
    property string remark
    property string when
    property string text
    property bool quiet: false
    property string startName

    signal started

    spacing: Theme.space.xs

    RowLayout {
        Layout.minimumHeight: Theme.metric.badge
        spacing: Theme.space.s

        Label {
            text: source.who
            weight: Font.DemiBold
        }

        Badge {
            visible: source.remark !== ""
            text: source.remark
        }
    }

    Label {
        Layout.fillWidth: true
        text: source.when
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.space.xs
        implicitHeight: Math.max(Theme.scaled(88), words.implicitHeight + 2 * Theme.space.m)
        radius: Theme.radius.composer
        color: source.quiet ? Theme.color.tone : Theme.color.surface
        border.width: source.quiet ? 0 : Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.l
            y: Theme.space.m
            text: source.text
        }
    }

    Button {
        objectName: source.startName
        Layout.alignment: Qt.AlignLeft
        kind: Button.Quiet
        icon.name: "text-cursor-input"
        text: qsTr("Start with this")
        Accessible.name: qsTr("Start with the text of %1").arg(source.who)
        onClicked: source.started()
    }
}
