// SPDX-License-Identifier: Apache-2.0
// BasketPanel.qml — the basket (Kurv): which one, its lines in order, what the rule on climate asks, and the ways out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: panel

    required property Basket basket

    signal lineOpened(string lineId)
    signal newWanted

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Basket")
        count: panel.basket.exists ? panel.basket.countText : ""
        type: Theme.type.heading3

        IconButton {
            objectName: "basket-new"
            icon.name: "plus"
            text: qsTr("New basket")
            onClicked: panel.newWanted()
        }
    }

    EmptyState {
        Layout.fillWidth: true
        visible: panel.basket.loaded && !panel.basket.exists
        wide: false
        icon: "shopping-basket"
        title: qsTr("No basket yet")
        text: qsTr("Gather criteria for a procurement, give them weights, and take them with you as text.")
        action: qsTr("Begin a basket")
        onTriggered: panel.newWanted()
    }

    Select {
        Layout.fillWidth: true
        objectName: "basket-choice"
        visible: panel.basket.choiceIds.length > 0
        name: qsTr("Basket")
        texts: panel.basket.choiceTexts
        currentIndex: panel.basket.choice
        onPicked: index => panel.basket.basketId = panel.basket.choiceIds[index]
    }

    Column {
        id: lines

        Layout.fillWidth: true
        visible: panel.basket.exists

        Repeater {
            model: panel.basket.lines

            BasketLineRow {
                width: lines.width
                onClicked: panel.lineOpened(lineId)
                onUpdateWanted: panel.basket.update(lineId)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: panel.basket.exists && panel.basket.lines.count === 0
        text: qsTr("Put criteria here from the list, or write an award criterion of your own.")
        color: Theme.color.ink2
    }

    RowLayout {
        Layout.fillWidth: true
        visible: panel.basket.exists
        spacing: Theme.space.s

        TextField {
            id: own

            objectName: "basket-own"
            Layout.fillWidth: true
            placeholderText: qsTr("Price, quality …")
            Accessible.name: qsTr("An award criterion of your own")
            onAccepted: add.clicked()
        }

        IconButton {
            id: add

            objectName: "basket-own-add"
            enabled: own.text.trim() !== ""
            icon.name: "plus"
            text: qsTr("Add")
            onClicked: {
                panel.basket.addOwn(own.text);
                own.clear();
            }
        }
    }

    Field {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        visible: panel.basket.lines.count > 0
        label: qsTr("How climate counts")

        Select {
            Layout.fillWidth: true
            objectName: "basket-method"
            readonly property list<string> keys: ["weight", "topThree", "requirements"]
            name: qsTr("How climate counts")
            placeholder: qsTr("Choose")
            texts: [qsTr("Weighted"), qsTr("Ranked among the first three"), qsTr("Requirements instead of weight")]
            currentIndex: panel.basket.method === "" ? -1 : panel.basket.method === "weight" ? 0 : panel.basket.method === "topThree" ? 1 : 2
            onPicked: index => panel.basket.method = keys[index]
        }
    }

    Label {
        Layout.fillWidth: true
        visible: panel.basket.lines.count > 0 && (panel.basket.method === "" || panel.basket.method === "weight")
        text: panel.basket.shareText
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Field {
        Layout.fillWidth: true
        visible: panel.basket.method === "requirements"
        label: qsTr("Written reason")

        DraftArea {
            objectName: "basket-justification"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.scaled(96), implicitHeight)
            shown: editor.justification
            Accessible.name: qsTr("Written reason")
            onWritten: text => editor.justification = text
            onFinished: editor.leave()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Amber
        text: panel.basket.remarks
    }

    GridLayout {
        Layout.fillWidth: true
        visible: panel.basket.lines.count > 0
        columns: Theme.largeText ? 1 : 3
        columnSpacing: Theme.space.s

        Button {
            objectName: "basket-odt"
            Layout.fillWidth: true
            icon.name: "file-text"
            text: qsTr("Document")
            onClicked: panel.basket.exportAs("odt", "")
        }

        Button {
            objectName: "basket-xlsx"
            Layout.fillWidth: true
            text: qsTr("Workbook")
            onClicked: panel.basket.exportAs("xlsx", "")
        }

        Button {
            objectName: "basket-text"
            Layout.fillWidth: true
            text: qsTr("Text")
            onClicked: panel.basket.exportAs("text", "")
        }
    }

    StatusLabel {
        id: done

        objectName: "basket-exported"
        Layout.fillWidth: true
        visible: text !== ""
        icon: "check"
        tone: Theme.Good
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    BasketEditor {
        id: editor

        basketId: panel.basket.basketId
    }

    Connections {
        target: panel.basket

        function onExported(path: string) {
            problem.text = "";
            done.text = qsTr("Saved as %1").arg(path.slice(path.lastIndexOf("/") + 1));
        }

        function onFailed(text: string) {
            done.text = "";
            problem.text = text;
        }
    }
}
