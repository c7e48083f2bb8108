// SPDX-License-Identifier: Apache-2.0
// ProcurementSteps.qml — where a procurement stands and where it can go, and what is known of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: steps

    required property Procurement procurement

    spacing: Theme.space.m

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: steps.procurement.nextStatuses.length

            Button {
                required property int index

                objectName: "procurement-to-" + steps.procurement.nextStatuses[index]
                text: steps.procurement.nextTexts[index] ?? ""
                trailingIcon: "arrow-right"
                onClicked: steps.procurement.moveTo(steps.procurement.nextStatuses[index])
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: steps.procurement.factNames.length

            FactRow {
                required property int index

                Layout.fillWidth: true
                visible: value !== ""
                text: steps.procurement.factNames[index] ?? ""
                value: steps.procurement.factValues[index] ?? ""
            }
        }
    }
}
