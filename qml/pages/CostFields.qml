// SPDX-License-Identifier: Apache-2.0
// CostFields.qml — what the comparison is made of: the alternatives' numbers side by side, and what holds for all.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

// Positioned, not laid out: Qt 6.4 leaves what stands in a layout where it was when the columns around it change.
Column {
    id: fields

    required property TotalCost cost
    readonly property int count: cost.alternatives.count
    readonly property real gap: Theme.space.s
    readonly property bool beside: !Theme.largeText && width >= 96 + count * (88 + gap)
    readonly property real roomy: Math.min(176, (width - 240 - count * gap) / Math.max(1, count))
    readonly property real across: beside ? Math.max(roomy, Math.min(112, (width - 96 - count * gap) / count)) : (width - (count - 1) * gap) / Math.max(1, count)
    readonly property list<string> assumptionKeys: ["years", "discountRate", "energyPrice", "energyGrowth", "carbonPrice"]
    readonly property list<string> assumptionTexts: [qsTr("Lifetime"), qsTr("Discount rate"), qsTr("Energy price"), qsTr("Growth of the energy price"), qsTr("CO2 price, per tonne")]
    readonly property list<string> assumptionUnits: [qsTr("years"), "%", "kr/kWh", "%", "kr"]

    spacing: Theme.space.m

    Item {
        width: fields.width
        implicitHeight: heads.height

        Row {
            id: heads

            x: parent.width - width
            spacing: fields.gap

            Repeater {
                model: fields.cost.alternatives

                Column {
                    id: head

                    required property string letter
                    required property string name
                    required property int index

                    width: fields.across

                    Item {
                        width: parent.width
                        height: Math.max(letterLabel.height, Theme.metric.touchTarget)

                        Label {
                            id: letterLabel

                            anchors.verticalCenter: parent.verticalCenter
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.space.s
                            text: head.letter
                            weight: Font.DemiBold
                        }

                        IconButton {
                            objectName: "cost-take-" + head.index
                            anchors.right: parent.right
                            visible: fields.cost.canTake
                            icon.name: "x"
                            iconSize: Theme.icon.status
                            text: qsTr("Take %1 away").arg(head.letter)
                            onClicked: fields.cost.take(head.index)
                        }
                    }

                    DraftField {
                        objectName: "cost-name-" + head.index
                        width: parent.width
                        implicitWidth: 0
                        leftPadding: Theme.space.s
                        rightPadding: Theme.space.s
                        shown: head.name
                        placeholderText: qsTr("Name")
                        Accessible.name: qsTr("Name of %1").arg(head.letter)
                        onTextChanged: if (!activeFocus)
                            cursorPosition = 0 // its beginning shows
                        onWritten: text => fields.cost.write(head.index, "name", text)
                    }
                }
            }
        }
    }

    Repeater {
        model: fields.cost.fields.length

        Item {
            id: line

            required property int index
            readonly property string key: fields.cost.fields[index]
            readonly property string text: fields.cost.fieldTexts[index]

            width: fields.width
            implicitHeight: numbers.y + numbers.height

            Label {
                id: words

                y: fields.beside ? (Theme.metric.field - height) / 2 : 0
                width: fields.beside ? numbers.x - fields.gap : line.width
                text: line.text
                type: fields.beside ? Theme.type.caption : Theme.type.body
                Accessible.ignored: true
            }

            Row {
                id: numbers

                x: line.width - width
                y: fields.beside ? 0 : words.height + Theme.space.xs
                spacing: fields.gap

                Repeater {
                    model: fields.cost.alternatives

                    CostField {
                        required property string letter
                        required property list<string> texts
                        required property list<string> wrongs
                        required property int index

                        width: fields.across
                        fieldName: "cost-" + line.key + "-" + index
                        name: Words.spoken([line.text, letter])
                        shown: texts[line.index] ?? ""
                        wrong: wrongs[line.index] ?? ""
                        onWritten: text => fields.cost.write(index, line.key, text)
                    }
                }
            }
        }
    }

    Button {
        objectName: "cost-add"
        visible: fields.cost.canAdd
        kind: Button.Quiet
        icon.name: "plus"
        text: qsTr("Alternative")
        onClicked: fields.cost.add()
    }

    Hairline {
        width: fields.width
    }

    Repeater {
        model: fields.assumptionKeys.length

        Item {
            id: assumption

            required property int index
            readonly property string key: fields.assumptionKeys[index]

            width: fields.width
            implicitHeight: input.y + input.height

            Label {
                id: called

                y: fields.beside ? (Theme.metric.field - height) / 2 : 0
                width: fields.beside ? input.x - fields.gap : assumption.width
                text: fields.assumptionTexts[assumption.index]
                Accessible.ignored: true
            }

            CostField {
                id: input

                x: assumption.width - width
                y: fields.beside ? 0 : called.height + Theme.space.xs
                width: fields.beside ? 132 : assumption.width
                fieldName: "cost-" + assumption.key
                name: fields.assumptionTexts[assumption.index]
                unit: fields.assumptionUnits[assumption.index]
                shown: fields.cost.assumptions[assumption.key] ?? ""
                wrong: fields.cost.wrong[assumption.key] ?? ""
                onWritten: text => fields.cost.assume(assumption.key, text)
            }
        }
    }

    Banner {
        width: fields.width
        text: qsTr("This is cost, and no climate score. By itself it does not count among the 30 percent.")
    }
}
