// SPDX-License-Identifier: Apache-2.0
// RecordListModel.qml — the records of each kind that is shown in a list.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    id: model

    property string kind
    property string scopeId
    property int beyond: 0

    function row(recordId: string, title: string, line: string, trailing: string, overdue: bool): var {
        return {
            "recordId": recordId,
            "title": title,
            "line": line,
            "trailing": trailing,
            "overdue": overdue
        };
    }

    function ofKind(): list<var> {
        switch (kind) {
        case "hours":
            return [row("h1", "Rådgiver IK", "23. nov. 2026 · Besøk · Tokke", "3,5 timer", false), row("h2", "Rådgiver MH", "12. nov. 2026 · Råd", "1,25 timer", false)];
        case "decision":
            return [row("d1", "Knutepunktet prioriterer transport og bygg i 2027", "4. nov. 2026 · Styringsgruppa", "", false)];
        case "agreement":
            return [row("g1", "Varebiler og lette lastebiler", "Innkjøpssamarbeidet i Grenland · Transport og kjøretøy · fra 1. jan. 2027 · til 31. des. 2030", "", false), row("g2", "Renhold", "Telemark fylkeskommune · fra 1. mars 2026", "", false)];
        case "question":
            return [row("q1", "Kan vi kreve miljømerke på alt av renholdsmidler uten å snevre inn markedet for mye?", "Tokke · Åpen · Rådgiver IK · fristen var 20. nov. 2026", "", true), row("q2", "Hvem har leid arbeidstøy?", "Skien · Under arbeid · Rådgiver MH · frist 1. des. 2026", "", false)];
        case "theme":
            return [row("t1", "Etisk handel", "Tema · etikk", "", false), row("t2", "Universell utforming", "Tema · uu", "", false)];
        case "network":
            return [row("w1", "Innkjøpsnettverk Telemark", "Møtes fire ganger i året", "", false)];
        case "campaign":
            return [row("c1", "Tips på bussen", "Plakat på fylkets busser · fra 1. mars 2027 · til 31. mai 2027", "", false)];
        case "advice":
            return [row("v1", "Krev nullutslipp, og gi poeng for rekkevidde", "12. nov. 2026 · TRA-01 · Rådgiver IK", "", false)];
        case "share":
            return [row("s1", "EKS-10", "Tokke kommune · 12. nov. 2026 · Gjennom knutepunktet", "", false)];
        }
        return [];
    }

    rows: Gallery.empty ? [] : ofKind()
}
