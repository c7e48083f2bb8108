// SPDX-License-Identifier: Apache-2.0
// BasketLineSheet.qml — a line of the basket in the words of this case: text, proof, weight, place; it saves as one types.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Basket basket

    function show(lineId: string) {
        line.lineId = lineId;
        open();
    }

    title: qsTr("The line in this case")
    line: line.code === "" ? qsTr("Award criterion of your own") : line.code
    saved: line.saved
    removeText: qsTr("Take out")
    onRemoveRequested: {
        basket.removeLine(line.lineId);
        close();
    }
    onClosed: line.leave()
    firstField: words

    footActions: [
        IconButton {
            objectName: "line-up"
            icon.name: "arrow-up"
            text: qsTr("One place up")
            onClicked: sheet.basket.move(line.lineId, -1)
        },
        IconButton {
            objectName: "line-down"
            icon.name: "arrow-down"
            text: qsTr("One place down")
            onClicked: sheet.basket.move(line.lineId, 1)
        }
    ]

    BasketLineEditor {
        id: line
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Text")

        DraftArea {
            id: words

            objectName: "line-wording"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.scaled(120), implicitHeight)
            shown: line.wording
            Accessible.name: qsTr("Text")
            onWritten: text => line.wording = text
            onFinished: line.leave()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: line.labelNote !== ""
        text: line.labelNote
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Proof")

        DraftArea {
            objectName: "line-verification"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.scaled(84), implicitHeight)
            shown: line.verification
            Accessible.name: qsTr("Proof")
            onWritten: text => line.verification = text
            onFinished: line.leave()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Weight, per cent")
        note: qsTr("Award criteria only")
        error: line.weightError

        DraftField {
            objectName: "line-weight"
            Layout.fillWidth: true
            shown: line.weight
            invalid: line.weightError !== ""
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Accessible.name: qsTr("Weight, per cent")
            onWritten: text => line.weight = text
            onFinished: line.leave()
        }
    }

    Switch {
        objectName: "line-climate"
        text: qsTr("Counts for climate and environment")
        checked: line.climate
        onToggled: line.climate = checked
    }

    ConflictBanner {
        Layout.fillWidth: true
        errorText: line.errorText
        conflict: line.conflict
    }
}
