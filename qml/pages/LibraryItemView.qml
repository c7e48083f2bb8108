// SPDX-License-Identifier: Apache-2.0
// LibraryItemView.qml — one thing of the library, whole: its words, proof, source and validity, and what belongs to it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

Flickable {
    id: view

    required property LibraryItem item
    required property Basket basket

    signal itemWanted(string itemId)
    signal basketWanted

    contentHeight: column.implicitHeight + 2 * column.y
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: column

        x: Theme.pagePadding
        y: Theme.space.xl
        width: Math.min(view.width - 2 * x, 760)
        spacing: Theme.space.m

        RowLayout {
            spacing: Theme.space.s

            Label {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                text: view.item.code
                weight: Font.DemiBold
                color: Theme.color.ink3
            }

            LibraryBadges {
                Layout.fillWidth: true
                levelText: view.item.levelText
                typeText: view.item.typeText
                areaText: view.item.isCriterion ? "" : view.item.kindText
                stateText: view.item.stateText
            }
        }

        Label {
            Layout.fillWidth: true
            objectName: "library-title"
            text: view.item.title
            type: Theme.type.heading2
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Banner {
            Layout.fillWidth: true
            visible: view.item.newerId !== "" || view.item.isRetired
            tone: Theme.Amber
            text: view.item.newerId !== "" ? qsTr("There is a later revision.") : qsTr("This is retired: do not use it in anything new.")

            Button {
                objectName: "library-newer"
                visible: view.item.newerId !== ""
                small: true
                text: qsTr("Show it")
                onClicked: view.itemWanted(view.item.newerId)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l

            MarginRule {
                Layout.fillHeight: true
                active: true
            }

            Label {
                Layout.fillWidth: true
                text: view.item.text
                type: Theme.type.bodyLarge
            }
        }

        StatusLabel {
            Layout.fillWidth: true
            visible: view.item.mustVerify
            icon: "triangle-alert"
            tone: Theme.Amber
            text: qsTr("Check it against the rules in force")
            wrapMode: Text.WordWrap
        }

        Repeater {
            model: view.item.facts

            GridLayout {
                id: fact

                required property string name
                required property string value

                Layout.fillWidth: true
                columns: Theme.phone || Theme.largeText ? 1 : 2
                columnSpacing: Theme.space.l
                rowSpacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(name).arg(value)

                Label {
                    Layout.preferredWidth: Theme.scaled(88)
                    Layout.alignment: Qt.AlignTop
                    text: fact.name
                    color: Theme.color.ink2
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: fact.value
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }

        Button {
            objectName: "library-basket-add"
            Layout.topMargin: Theme.space.s
            visible: view.item.isCriterion
            kind: view.basket.holdsItem ? Button.Secondary : Button.Filled
            enabled: !view.basket.holdsItem
            icon.name: view.basket.holdsItem ? "check" : "plus"
            text: view.basket.holdsItem ? qsTr("In the basket") : view.basket.exists ? qsTr("Put in the basket") : qsTr("Begin a basket")
            onClicked: view.basket.exists ? view.basket.add(view.item.itemId) : view.basketWanted()
        }

        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            visible: view.item.related.count > 0
            text: view.item.isCriterion ? qsTr("Examples") : qsTr("Criteria")
            type: Theme.type.heading3
        }

        Repeater {
            model: view.item.related

            LibraryRow {
                Layout.fillWidth: true
                onClicked: view.itemWanted(itemId)
            }
        }
    }
}
