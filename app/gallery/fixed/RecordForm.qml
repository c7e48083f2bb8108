// SPDX-License-Identifier: Apache-2.0
// RecordForm.qml — a procurement being edited.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string recordId: "p1"
    property string kindText: "Anskaffelse"
    readonly property FixedModel fields: FixedModel {
        rows: [{
                "field": "title",
                "label": "Tittel",
                "way": FieldEditing.Line,
                "valueText": "Varebiler til hjemmetjenesten",
                "choices": [],
                "choiceTexts": []
            }, {
                "field": "valueNok",
                "label": "Verdi i kroner",
                "way": FieldEditing.Whole,
                "valueText": "4200000",
                "choices": [],
                "choiceTexts": []
            }, {
                "field": "planned",
                "label": "Kunngjøres",
                "way": FieldEditing.Day,
                "valueText": "2027-01-15",
                "choices": [],
                "choiceTexts": []
            }, {
                "field": "requirementHow",
                "label": "Hvordan klima teller",
                "way": FieldEditing.Choice,
                "valueText": "requirements",
                "choices": ["weight", "topThree", "requirements", "exception"],
                "choiceTexts": ["Vektet minst 30 %", "Blant de tre første", "Krav i stedet", "Unntak"]
            }, {
                "field": "justification",
                "label": "Skriftlig begrunnelse",
                "way": FieldEditing.Paragraphs,
                "valueText": "Krav til utslippsfri levering gir klart bedre effekt enn vekting.",
                "choices": [],
                "choiceTexts": []
            }]
    }

    function edit(kind: string, record: string) {
        recordId = record;
    }

    function begin(kind: string, scopeId: string, owner: string, ownerId: string) {
        recordId = "new";
    }

    function beginInTeam(kind: string, owner: string, ownerId: string) {
        recordId = "new";
        if (kind === "refused")
            failed("Denne enheten er ikke med i noe team. Spør koordinatoren.");
    }

    function put(field: string, text: string): bool {
        return text !== "";
    }
}
