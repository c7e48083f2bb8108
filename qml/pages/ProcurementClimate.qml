// SPDX-License-Identifier: Apache-2.0
// ProcurementClimate.qml — whether and how climate counts in a procurement, and the written reason where the rule asks for one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: climate

    required property Procurement procurement
    readonly property list<string> hows: ["weight", "topThree", "requirements", "exception"]

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Climate requirement")

        SavedLabel {
            visible: climate.procurement.saved
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Chip {
            objectName: "requirement-yes"
            text: qsTr("Used")
            selected: climate.procurement.requirementUsed === "yes"
            onClicked: climate.procurement.requirementUsed = "yes"
        }

        Chip {
            objectName: "requirement-no"
            text: qsTr("Not used")
            selected: climate.procurement.requirementUsed === "no"
            onClicked: climate.procurement.requirementUsed = "no"
        }
    }

    Field {
        Layout.fillWidth: true
        visible: climate.procurement.requirementUsed === "yes"
        label: qsTr("How climate counts")

        Select {
            objectName: "requirement-how"
            Layout.fillWidth: true
            name: qsTr("How climate counts")
            placeholder: qsTr("Choose")
            texts: [qsTr("Weighted"), qsTr("Ranked among the first three"), qsTr("Requirements instead of weight"), qsTr("Exception")]
            currentIndex: climate.procurement.requirementHow === "weight" ? 0 : climate.procurement.requirementHow === "topThree" ? 1 : climate.procurement.requirementHow === "requirements" ? 2 : climate.procurement.requirementHow === "exception" ? 3 : -1
            onPicked: index => climate.procurement.requirementHow = climate.hows[index]
        }
    }

    Field {
        Layout.fillWidth: true
        visible: climate.procurement.asksReason
        label: qsTr("Written reason after § 7-9")
        error: climate.procurement.errorText

        DraftArea {
            objectName: "procurement-reason"
            Layout.fillWidth: true
            shown: climate.procurement.justification
            Accessible.name: qsTr("Written reason after § 7-9")
            onWritten: text => climate.procurement.justification = text
            onFinished: climate.procurement.leave()
        }
    }

    Label {
        Layout.fillWidth: true
        visible: climate.procurement.asksReason
        text: qsTr("Requirements may stand instead of 30 percent where that clearly gives a better effect, and the reason stands in the documents.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }
}
