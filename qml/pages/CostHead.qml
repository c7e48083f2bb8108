// SPDX-License-Identifier: Apache-2.0
// CostHead.qml — which comparison: one that is saved or a new one, what is bought and for whom, and its versions.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: head

    required property TotalCost cost

    spacing: Theme.space.m

    RowLayout {
        Layout.fillWidth: true
        visible: head.cost.savedTexts.length > 0
        spacing: Theme.space.s

        Select {
            Layout.fillWidth: true
            objectName: "cost-saved"
            name: qsTr("Comparison")
            placeholder: qsTr("Saved comparisons")
            texts: head.cost.savedTexts
            currentIndex: head.cost.savedIndex
            onPicked: index => head.cost.open(index)
        }

        IconButton {
            objectName: "cost-new"
            icon.name: "plus"
            text: qsTr("New comparison")
            onClicked: head.cost.begin()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("What is bought")

        DraftField {
            objectName: "cost-title"
            Layout.fillWidth: true
            shown: head.cost.title
            placeholderText: qsTr("Dishwasher for the kitchen")
            Accessible.name: qsTr("What is bought")
            onWritten: text => head.cost.title = text
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Municipality")

        Select {
            Layout.fillWidth: true
            objectName: "cost-municipality"
            name: qsTr("Municipality")
            placeholder: qsTr("Choose")
            texts: head.cost.municipalities
            currentIndex: head.cost.municipality
            onPicked: index => head.cost.municipality = index
        }
    }

    Select {
        Layout.fillWidth: true
        objectName: "cost-version"
        visible: head.cost.versions.length > 1
        name: qsTr("Version")
        texts: head.cost.versions
        currentIndex: head.cost.version
        onPicked: index => head.cost.openVersion(index)
    }

    Hairline {
        Layout.fillWidth: true
    }
}
