// SPDX-License-Identifier: Apache-2.0
// FurtherQuestions.qml — those of EditorQuestions where a person finds, orders, attaches, draws or places.
import QtQuick
import Feltbok.ViewModels

QtObject {
    id: all

    readonly property list<string> areas: ["Transport og kjøretøy", "Bygg og anlegg", "Mat og måltider", "IKT", "Møbler og inventar", "Tekstiler og renhold", "Avfall og ombruk", "Drift og vedlikehold", "Konsulenttjenester"]

    readonly property list<Question> lists: [
        Question {
            number: "5.1"
            name: "liste"
            editor: Question.DropDown
            label: "Hvilket område gjelder anskaffelsen?"
            words: all.areas
        },
        Question {
            number: "5.2"
            name: "liste-svart"
            editor: Question.DropDown
            label: "Hvilket område haster mest?"
            words: all.areas
            value: "2"
        },
        Question {
            number: "5.3"
            name: "liste-flere"
            editor: Question.DropDownMany
            label: "Hvilke områder vil dere ha hjelp med?"
            words: all.areas
            value: "0 3 5"
        },
        Question {
            number: "5.4"
            name: "liste-feil"
            editor: Question.DropDown
            label: "Hvilken kommune?"
            words: all.areas
            violationText: "Velg en kommune."
        },
        Question {
            number: "5.5"
            name: "liste-last"
            editor: Question.DropDown
            label: "Fylke"
            words: ["Telemark"]
            value: "0"
            readOnly: true
        }
    ]

    readonly property list<Question> order: [
        Question {
            number: "6.1"
            name: "rang"
            editor: Question.Rank
            label: "Ordne hindrene, det største først"
            words: ["Kompetanse", "Tid og kapasitet", "Økonomi", "Leverandørmarkedet"]
        },
        Question {
            number: "6.2"
            name: "rang-svart"
            editor: Question.Rank
            label: "Ordne tiltakene etter nytte"
            words: ["Maler", "Kurs", "Rådgivning", "Nettverk"]
            value: "2 0 3 1"
        },
        Question {
            number: "6.3"
            name: "rang-last"
            editor: Question.Rank
            label: "Ordnet i fjor"
            words: ["Maler", "Kurs", "Rådgivning"]
            value: "1 0 2"
            readOnly: true
        }
    ]

    readonly property list<Question> files: [
        Question {
            number: "7.1"
            name: "bilde"
            editor: Question.Photo
            label: "Ta bilde av kildesorteringen"
        },
        Question {
            number: "7.2"
            name: "bilde-svart"
            editor: Question.Photo
            label: "Bilde av ladepunktene"
            value: "ladepunkt-radhuset.jpg"
        },
        Question {
            number: "7.3"
            name: "lyd"
            editor: Question.Audio
            label: "Ta opp et sitat"
        },
        Question {
            number: "7.4"
            name: "film"
            editor: Question.Video
            label: "Film fra omvisningen"
        },
        Question {
            number: "7.5"
            name: "fil"
            editor: Question.File
            label: "Innkjøpsstrategien"
            value: "strategi 2024–2028, vedtatt i kommunestyret.pdf"
            fileLine: "PDF · 2,3 MB"
        },
        Question {
            number: "7.6"
            name: "fil-last"
            editor: Question.File
            label: "Referat fra i fjor"
            value: "referat.pdf"
            fileLine: "PDF · 210 kB"
            readOnly: true
        }
    ]

    readonly property list<Question> drawings: [
        Question {
            number: "8.1"
            name: "underskrift"
            editor: Question.Signature
            label: "Underskrift for mottatt råd"
        },
        Question {
            number: "8.2"
            name: "tegning"
            editor: Question.Drawing
            label: "Tegn hvor beholderne står"
            value: "tegning.png"
            fileLine: "PNG · 41 kB"
        },
        Question {
            number: "8.3"
            name: "merket"
            editor: Question.Annotation
            label: "Merk av på bildet hva som mangler"
        }
    ]

    readonly property list<Question> places: [
        Question {
            number: "9.1"
            name: "sted"
            editor: Question.Position
            label: "Hvor ligger gjenbruksstasjonen?"
            value: "59.432100 8.012300 312 5"
        },
        Question {
            number: "9.2"
            name: "sted-feil"
            editor: Question.Position
            label: "Hvor er lageret?"
            value: "95.1 8.02 0 0"
            violationText: "Skriv bredde og lengde i grader, for eksempel 59,4321 og 8,0123."
        },
        Question {
            number: "9.3"
            name: "linje"
            editor: Question.Trace
            label: "Hvor går ruta for innsamling?"
            value: "59.4321 8.0123 0 0; 59.4402 8.0311 0 0"
        },
        Question {
            number: "9.4"
            name: "omraade"
            editor: Question.Shape
            label: "Hvilket område dekker avtalen?"
        }
    ]
}
