// SPDX-License-Identifier: Apache-2.0
// EffectSheet.qml — an effect: activity times factor before, minus activity times factor after, with what it rests on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    readonly property list<string> qualities: ["measured", "calculated", "estimated"]

    function begin(procurementId: string, scopeId: string) {
        problem.text = "";
        effect.begin(procurementId, scopeId);
        open();
    }

    function edit(effectId: string) {
        problem.text = "";
        effect.edit(effectId);
        open();
    }

    title: effect.exists ? qsTr("Effect") : qsTr("New effect")
    line: Words.line([effect.tonnesText, effect.kwhText])
    saved: false
    doneFilled: false
    doneText: qsTr("Cancel")
    firstField: title

    EffectEditor {
        id: effect

        onSaved: sheet.close()
        onFailed: text => problem.text = text
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("What has changed")

        DraftField {
            id: title

            objectName: "effect-title"
            Layout.fillWidth: true
            shown: effect.title
            placeholderText: qsTr("Ten electric vans")
            Accessible.name: qsTr("What has changed")
            onWritten: text => effect.title = text
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: [qsTr("Measured"), qsTr("Calculated"), qsTr("Estimated")]

            Chip {
                required property string modelData
                required property int index

                objectName: "effect-" + sheet.qualities[index]
                text: modelData
                selected: effect.quality === sheet.qualities[index]
                onClicked: effect.quality = sheet.qualities[index]
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("First year")
        error: effect.yearWrong

        DraftField {
            objectName: "effect-year"
            Layout.fillWidth: true
            shown: effect.year
            invalid: effect.yearWrong !== ""
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: qsTr("First year")
            onWritten: text => effect.year = text
        }
    }

    Repeater {
        model: effect.terms

        EffectTermPart {
            Layout.fillWidth: true
            codes: effect.factorCodes
            factors: effect.factorTexts
            onWritten: text => effect.writeActivity(index, text)
            onChosen: code => effect.chooseFactor(index, code)
            onTaken: effect.takeTerm(index)
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Button {
            objectName: "effect-add-before"
            kind: Button.Quiet
            icon.name: "plus"
            text: qsTr("Before")
            onClicked: effect.addTerm(true)
        }

        Button {
            objectName: "effect-add-after"
            kind: Button.Quiet
            icon.name: "plus"
            text: qsTr("After")
            onClicked: effect.addTerm(false)
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Assumptions")

        DraftArea {
            objectName: "effect-assumptions"
            Layout.fillWidth: true
            shown: effect.assumptions
            Accessible.name: qsTr("Assumptions")
            onWritten: text => effect.assumptions = text
        }
    }

    Label {
        Layout.fillWidth: true
        objectName: "effect-result"
        text: Words.line([effect.tonnesText, effect.kwhText])
        type: Theme.type.heading2
    }

    Button {
        objectName: "effect-save"
        kind: Button.Filled
        enabled: effect.savable
        text: qsTr("Save")
        onClicked: effect.save()
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }
}
