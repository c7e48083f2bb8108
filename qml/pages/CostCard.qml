// SPDX-License-Identifier: Apache-2.0
// CostCard.qml — what one alternative costs in all, and how much of it is the purchase.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: card

    required property string letter
    required property string name
    required property string value
    required property string buyText
    required property string runText
    required property real buyShare
    required property real share
    required property bool cheapest
    required property int index
    property bool large: false
    readonly property color tint: index === 1 ? Theme.color.chartB : index === 0 ? Theme.color.chartA : Theme.color.ink2

    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.spoken([letter, name, value + " kr", buyText, runText, cheapest ? qsTr("Cheapest") : ""])

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Rectangle {
            implicitWidth: Theme.scaled(28)
            implicitHeight: implicitWidth
            radius: Theme.radius.badge
            color: card.tint

            Label {
                anchors.centerIn: parent
                text: card.letter
                weight: Font.DemiBold
                color: Theme.color.surface
                Accessible.ignored: true
            }
        }

        Label {
            Layout.fillWidth: true
            text: card.name
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    RowLayout {
        spacing: Theme.space.s

        Label {
            text: card.value
            type: Theme.type.heading1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            text: "kr"
            color: Theme.color.ink2
            Accessible.ignored: true
        }

        Badge {
            visible: card.cheapest
            icon: "check"
            text: qsTr("Cheapest")
            tone: Theme.Good
        }
    }

    Rectangle {
        Layout.preferredWidth: Math.max(2, card.width * card.share)
        implicitHeight: Theme.scaled(card.large ? 32 : 24)
        radius: Theme.radius.badge
        color: Theme.color.tone

        Rectangle {
            width: parent.width * card.buyShare
            height: parent.height
            radius: parent.radius
            color: card.tint
        }
    }

    Label {
        Layout.fillWidth: true
        text: Words.line([card.buyText, card.runText])
        type: Theme.type.caption
        color: Theme.color.ink2
        Accessible.ignored: true
    }
}
