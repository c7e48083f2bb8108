// SPDX-License-Identifier: Apache-2.0
// MunicipalityHead.qml — the words over the columns of the municipalities.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: head

    property real marginWidth: 0

    implicitHeight: Math.max(36, words.implicitHeight + Theme.space.l)
    Accessible.ignored: true

    Label {
        x: head.marginWidth - width - 20
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Last visit")
        type: Theme.type.caption
        weight: Font.Medium
        color: Theme.color.ink2
        wrapMode: Text.NoWrap
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: head.marginWidth + Theme.space.xl
        anchors.rightMargin: Theme.pagePadding + Theme.icon.row + Theme.space.l
        spacing: Theme.space.l

        Label {
            Layout.fillWidth: true
            text: qsTr("Municipality")
            type: Theme.type.caption
            weight: Font.DemiBold
            color: Theme.color.accentSoftInk
        }

        Label {
            Layout.preferredWidth: Math.min(Theme.scaled(232), head.width / 4)
            text: qsTr("Next visit")
            type: Theme.type.caption
            weight: Font.Medium
            color: Theme.color.ink2
        }

        Label {
            Layout.preferredWidth: Theme.scaled(88)
            text: qsTr("Actions")
            type: Theme.type.caption
            weight: Font.Medium
            color: Theme.color.ink2
        }
    }

    MarginRule {
        x: head.marginWidth
        height: parent.height
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.color.hairlineStrong
    }
}
