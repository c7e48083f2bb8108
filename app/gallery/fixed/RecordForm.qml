// SPDX-License-Identifier: Apache-2.0
// RecordForm.qml — a procurement being edited, or a framework agreement.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    id: form

    property string recordId: "p1"
    property string kind: "procurement"
    readonly property string kindText: kind === "agreement" ? "Rammeavtale" : "Anskaffelse"
    readonly property bool holdsPictures: kind === "campaign"
    readonly property FixedModel fields: FixedModel {
        rows: form.kind === "agreement" ? form.ofAgreement : form.ofProcurement
    }
    readonly property list<string> areas: ["", "transport", "mat"]
    readonly property list<string> areaTexts: ["Ikke valgt", "Transport og kjøretøy", "Mat og måltider"]
    readonly property list<string> ways: ["weight", "topThree", "requirements", "exception"]
    readonly property list<string> wayTexts: ["Vektet minst 30 %", "Blant de tre første", "Krav i stedet", "Unntak"]
    readonly property var ofProcurement: [asked("title", "Tittel", FieldEditing.Line, "Varebiler til hjemmetjenesten"), asked("valueNok", "Verdi i kroner", FieldEditing.Whole, "4200000"), asked("planned", "Kunngjøres", FieldEditing.Day, "2027-01-15"), chosen("requirementHow", "Hvordan klima teller", "requirements", ways, wayTexts), asked("justification", "Skriftlig begrunnelse", FieldEditing.Paragraphs, "Krav til utslippsfri levering gir klart bedre effekt enn vekting.")]
    readonly property var ofAgreement: [asked("title", "Tittel", FieldEditing.Line, "Felles avtale om varebiler"), chosen("area", "Område", "transport", areas, areaTexts), several("criteria", "Kriterier", "criterion", ["c1", "c2"]), several("members", "Kommuner som er med", "scope", ["s1", "s2"])]

    function asked(field: string, label: string, way: int, valueText: string): var {
        return row(field, label, way, valueText, [], [], "", []);
    }

    function chosen(field: string, label: string, valueText: string, choices: var, choiceTexts: var): var {
        return row(field, label, FieldEditing.Choice, valueText, choices, choiceTexts, "", []);
    }

    function several(field: string, label: string, elementsOf: string, elements: var): var {
        return row(field, label, FieldEditing.Several, "", [], [], elementsOf, elements);
    }

    function row(field: string, label: string, way: int, valueText: string, choices: var, choiceTexts: var, elementsOf: string, elements: var): var {
        return {
            "field": field,
            "label": label,
            "way": way,
            "valueText": valueText,
            "choices": choices,
            "choiceTexts": choiceTexts,
            "elementsOf": elementsOf,
            "elements": elements
        };
    }

    function edit(kind: string, record: string) {
        form.kind = kind;
        recordId = record;
    }

    function begin(kind: string, scopeId: string, owner: string, ownerId: string) {
        form.kind = kind;
        recordId = "new";
    }

    function beginInTeam(kind: string, owner: string, ownerId: string) {
        form.kind = kind;
        recordId = "new";
        if (kind === "refused")
            failed("Denne enheten er ikke med i noe team. Spør koordinatoren.");
    }

    function put(field: string, text: string): bool {
        return text !== "";
    }

    property string lastElement

    function putElement(field: string, element: string, within: bool) {
        lastElement = field + "/" + element + (within ? "+" : "-");
    }
}
