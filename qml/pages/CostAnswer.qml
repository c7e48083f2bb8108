// SPDX-License-Identifier: Apache-2.0
// CostAnswer.qml — the answer: which is cheapest, the sums, the chart, and what would turn it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: answer

    required property TotalCost cost
    property bool faced: false // turned to the buyer: large, and nothing but the answer
    readonly property bool one: Theme.phone || Theme.largeText

    spacing: Theme.space.xl

    Label {
        Layout.fillWidth: true
        objectName: answer.faced ? "cost-faced-answer" : "cost-answer"
        text: answer.cost.answer
        type: Theme.phone ? Theme.type.heading2 : Theme.type.heading1
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: cards

        readonly property int across: answer.one ? 1 : Math.min(3, answer.cost.alternatives.count)

        Layout.fillWidth: true
        columns: across
        spacing: Theme.space.xl

        Repeater {
            model: answer.cost.alternatives

            CostCard {
                width: (answer.width - (cards.across - 1) * cards.spacing) / cards.across
                large: answer.faced
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Cost year by year")
            type: Theme.type.heading3

            Label {
                text: qsTr("Present value, thousand kr")
                type: Theme.type.caption
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
            }
        }

        CostChart {
            Layout.fillWidth: true
            cost: answer.cost
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !answer.faced
        spacing: Theme.space.s

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What would turn the answer")
            type: Theme.type.heading3
        }

        Repeater {
            model: answer.cost.flips

            Label {
                required property string modelData
                required property int index

                objectName: "cost-flip-" + index
                Layout.fillWidth: true
                text: modelData
            }
        }

        Label {
            Layout.fillWidth: true
            visible: answer.cost.flips.length === 0
            text: qsTr("No single assumption turns it.")
            color: Theme.color.ink2
        }
    }
}
