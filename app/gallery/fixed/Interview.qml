// SPDX-License-Identifier: Apache-2.0
// Interview.qml — the interview with Tokke, at section 3.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string interviewId
    property bool loaded: true
    property string errorText
    property string title: "Behovskartlegging"
    property string progressText: "31/41"
    property int leftCount: 10
    property string leftText: "10 svar, 7 påkrevd"
    property string requiredLeftText: "7 påkrevde svar gjenstår"
    property int currentSection: 3
    property int sectionCount: 10
    property string sectionTitle: "Kompetanse og verktøy"
    property string sectionProgressText: "3 av 6"
    property string activeKey: "3.3"
    property bool canUndo: true
    property bool canRedo: false
    property string lastDayText: "12. mars 2025"
    property int lastCount: finished ? 0 : 2
    property bool finished: Gallery.opened
    property string finishedText: "Fullført av deg, i dag 14.32"
    property var endings: Gallery.opened ? ["Fullført av deg, i dag 14.32", "Åpnet igjen av rådgiver MH, i dag 13.05: Svaret om maler gjaldt fjoråret", "Fullført av rådgiver MH, i dag 12.40"] : []
    property string unaskedText: "2 svar på det som ikke lenger er aktuelt, tas ut."
    property string words
    property string hitsText: "3 treff"
    readonly property SectionListModel sections: SectionListModel {
    }
    readonly property QuestionHitModel hits: QuestionHitModel {
        found: true
    }
    readonly property QuestionHitModel left: QuestionHitModel {
    }
    readonly property QuestionHitModel differences: QuestionHitModel {
        changed: true
    }
    readonly property QuestionHitModel faults: QuestionHitModel {
        faulty: true
    }
    readonly property QuestionListModel questions: QuestionListModel {
        questions: [
            Question {
                name: "kompetanse_score"
                number: "3.1"
                editor: Question.Scale
                label: "I hvilken grad har innkjøperne nok kompetanse til å stille klima- og miljøkrav?"
                words: ["Ikke i det hele tatt", "I liten grad", "I noen grad", "I stor grad", "I svært stor grad"]
                value: "1"
                lastValue: "1"
                lastText: "Sist: 1, i liten grad"
                needId: "n2"
                needTitle: "Behov: kompetanse i krav"
                needLine: "Alvor 3 · haster 2 · sitat lagt til"
            },
            Question {
                name: "opplaering_antall"
                number: "3.2"
                editor: Question.Integer
                label: "Hvor mange innkjøpere har fått opplæring i dette de siste 12 månedene?"
                value: "2"
                lastText: "Sist: 0"
                changedSinceLast: true
                answeredByText: "Besvart av rådgiver MH, i dag 10.31"
            },
            Question {
                name: "kompetanse_mangler"
                number: "3.3"
                editor: Question.SelectMany
                label: "På hvilke temaer mangler dere mest kompetanse?"
                hint: "Høyst 3"
                words: ["Regelverk og § 7-9", "Utforming av krav og kriterier", "Evaluering og poengmodeller", "Dokumentasjon og miljømerker", "Livssykluskostnader", "Ombruk og sirkulære løsninger"]
                value: "1 4"
            },
            Question {
                name: "mal_status"
                number: "3.4"
                editor: Question.SelectOne
                label: "Har dere en egen mal for klimakrav?"
                words: ["Ja", "Nei", "Vet ikke"]
                lastText: "Sist: Nei"
                canUseLast: value === ""
            },
            Question {
                number: "3.5"
                editor: Question.LongText
                label: "Hva ville hjulpet mest?"
                value: "En kort liste over hva som virker, med eksempler fra andre kommuner."
            },
            Question {
                number: "3.6"
                editor: Question.Decimal
                label: "Anslått verdi av neste anskaffelse, mill. kr"
                value: "0"
                violationText: "Må være over 0. Skriv verdien i millioner kroner."
            },
            Question {
                number: "3.7"
                editor: Question.Date
                label: "Når skal den kunngjøres?"
                value: "2027-01-15"
            },
            Question {
                kind: Question.TableHead
                editor: Question.None
                number: "4.1"
                label: "I hvilken grad stiller dere klima- og miljøkrav i dag, område for område?"
            },
            Question {
                kind: Question.TableRow
                editor: Question.Scale
                number: "4.1a"
                label: "Transport og kjøretøy"
                words: ["Ikke i det hele tatt", "I liten grad", "I noen grad", "I stor grad", "I svært stor grad"]
                value: "2"
                lastValue: "1"
            },
            Question {
                kind: Question.TableRow
                editor: Question.Scale
                number: "4.1b"
                label: "Bygg og anlegg"
                words: ["Ikke i det hele tatt", "I liten grad", "I noen grad", "I stor grad", "I svært stor grad"]
            }
        ]
    }

    signal shown(int row)
    signal sectionChanged
    signal sectionOpened
    signal failed(string text)
    signal needMade(string needId)

    function goTo(key: string) {
        activeKey = key;
    }

    function useLast() {
        lastCount = 0;
    }

    function finish() {
        finished = true;
    }

    function reopen(reason: string) {
        finished = false;
        endings = ["Åpnet igjen av deg, i dag 14.40: " + reason, ...endings];
    }

    function undo() {
    }

    function redo() {
    }

    function goToFirstHit(): bool {
        return hits.count > 0;
    }

    function nextSection() {
    }

    function previousSection() {
    }
}
