// SPDX-License-Identifier: Apache-2.0
// EditorQuestions.qml — a question for every editor and state, on fixed data.
import QtQuick
import Feltbok.ViewModels

QtObject {
    id: all

    readonly property list<string> scale: ["Ikke i det hele tatt", "I liten grad", "I noen grad", "I stor grad", "I svært stor grad"]

    readonly property list<string> parts: ["words", "numbers", "dates", "choices", "lists", "order", "files", "drawings", "places", "notes", "table"]

    readonly property FurtherQuestions further: FurtherQuestions {
    }

    function of(part: string): var {
        switch (part) {
        case "words":
            return words;
        case "numbers":
            return numbers;
        case "dates":
            return dates;
        case "choices":
            return choices;
        case "lists":
            return further.lists;
        case "order":
            return further.order;
        case "files":
            return further.files;
        case "drawings":
            return further.drawings;
        case "places":
            return further.places;
        case "notes":
            return notes;
        default:
            return table;
        }
    }

    readonly property list<Question> words: [
        Question {
            number: "1.1"
            name: "tekst"
            label: "Hvem er kontaktperson for innkjøp?"
            hint: "Rolle, ikke navn"
        },
        Question {
            number: "1.2"
            name: "tekst-svart"
            label: "Hvilken avdeling har ansvaret?"
            value: "Økonomi og virksomhetsstyring"
            lastText: "Sist: Økonomi"
        },
        Question {
            number: "1.3"
            name: "lang"
            editor: Question.LongText
            label: "Hva ville hjulpet mest?"
            value: "En kort liste over hva som virker, med eksempler fra andre kommuner. Gjerne med ferdig tekst til konkurransegrunnlaget."
        },
        Question {
            number: "1.4"
            name: "sifre"
            editor: Question.Digits
            label: "CPV-kode, hvis kjent"
            value: "3414490"
            violationText: "Koden har åtte sifre, for eksempel 34144900."
        },
        Question {
            number: "1.5"
            name: "adresse"
            editor: Question.Link
            label: "Adressen til kommunens innkjøpsstrategi"
            value: "https://www.tokke.kommune.no/innkjop"
        },
        Question {
            number: "1.6"
            name: "skjult"
            editor: Question.Masked
            label: "Kode til konkurransegjennomføringen"
            value: "hemmelig"
        },
        Question {
            number: "1.7"
            name: "kode"
            editor: Question.Barcode
            label: "Strekkode på vareprøven"
        },
        Question {
            number: "1.8"
            name: "last"
            label: "Organisasjonsnummer"
            value: "940 688 519"
            readOnly: true
        }
    ]

    readonly property list<Question> numbers: [
        Question {
            number: "2.1"
            name: "antall"
            editor: Question.Integer
            label: "Hvor mange innkjøpere har fått opplæring?"
        },
        Question {
            number: "2.2"
            name: "aar"
            editor: Question.Integer
            label: "Hvilket år ble strategien vedtatt?"
            value: "2022.5"
            violationText: "Skriv et helt tall, uten desimaler."
        },
        Question {
            number: "2.3"
            name: "verdi"
            editor: Question.Decimal
            label: "Anslått verdi av neste anskaffelse, mill. kr"
            value: "4.2"
        },
        Question {
            number: "2.4"
            name: "kroner"
            editor: Question.Thousands
            label: "Årlig innkjøpsvolum i kroner"
            value: "142 500 000"
        },
        Question {
            number: "2.5"
            name: "skyv"
            editor: Question.Slider
            label: "Hvor stor del av kontraktene har klimakrav, i prosent?"
            rangeTo: 100
            rangeStep: 10
        },
        Question {
            number: "2.6"
            name: "skyv-svart"
            editor: Question.Slider
            label: "Hvor viktig er klima i budsjettet?"
            value: "7"
            lastText: "Sist: 4"
        },
        Question {
            number: "2.7"
            name: "staaende"
            editor: Question.Slider
            appearance: "vertical"
            label: "Temperatur i lageret"
            rangeFrom: -10
            rangeTo: 30
            rangeStep: 5
            value: "15"
        },
        Question {
            number: "2.8"
            name: "stjerner"
            editor: Question.Rating
            label: "Hvor nyttig var forrige besøk?"
            rangeFrom: 1
            rangeTo: 5
            value: "4"
        },
        Question {
            number: "2.9"
            name: "velger"
            editor: Question.Picker
            label: "Hvor mange deltok?"
            rangeTo: 20
            value: "6"
        },
        Question {
            number: "2.10"
            name: "antall-last"
            editor: Question.Integer
            label: "Antall besøk hittil"
            value: "3"
            readOnly: true
        }
    ]

    readonly property list<Question> dates: [
        Question {
            number: "3.1"
            name: "dato"
            editor: Question.Date
            label: "Når skal anskaffelsen kunngjøres?"
            value: "2027-01-15"
        },
        Question {
            number: "3.2"
            name: "dato-feil"
            editor: Question.Date
            label: "Når ble avtalen signert?"
            value: "2026-11-31"
            violationText: "Skriv en dato, for eksempel 24.11.2026."
        },
        Question {
            number: "3.3"
            name: "maaned"
            editor: Question.Month
            label: "I hvilken måned går avtalen ut?"
            value: "2028-05-01"
        },
        Question {
            number: "3.4"
            name: "bare-aar"
            editor: Question.Year
            label: "Hvilket år skal neste evaluering være?"
        },
        Question {
            number: "3.5"
            name: "klokke"
            editor: Question.Time
            label: "Når begynte møtet?"
            value: "10:30:00"
        },
        Question {
            number: "3.6"
            name: "tidspunkt"
            editor: Question.DateTime
            label: "Når passer neste møte?"
            value: "2026-12-09T13:00:00"
        },
        Question {
            number: "3.7"
            name: "klokke-feil"
            editor: Question.Time
            label: "Når sluttet møtet?"
            value: "halv tre"
            violationText: "Skriv et klokkeslett, for eksempel 14.30."
        }
    ]

    readonly property list<Question> choices: [
        Question {
            number: "4.1"
            name: "en"
            editor: Question.SelectOne
            label: "Er klima- eller miljøkrav planlagt?"
            words: ["Ja", "Nei", "Vet ikke"]
            value: "1"
            lastText: "Sist: Ja"
        },
        Question {
            number: "4.2"
            name: "flere"
            editor: Question.SelectMany
            label: "På hvilke temaer mangler dere mest kompetanse?"
            hint: "Høyst 3"
            words: ["Regelverk og § 7-9", "Utforming av krav", "Evaluering og poeng", "Livssykluskostnader"]
            value: "1 3"
        },
        Question {
            number: "4.3"
            name: "skala"
            editor: Question.Scale
            label: "I hvilken grad har innkjøperne nok kompetanse?"
            words: all.scale
            value: "2"
            lastValue: "1"
            lastText: "Sist: 1, i liten grad"
        },
        Question {
            number: "4.4"
            name: "lest"
            editor: Question.Acknowledge
            label: "Personvernet er forklart"
            hint: "Les teksten høyt før dere begynner."
        },
        Question {
            number: "4.5"
            name: "en-feil"
            editor: Question.SelectOne
            label: "Har dere en egen mal for klimakrav?"
            words: ["Ja", "Nei"]
            violationText: "Velg ett av svarene."
        },
        Question {
            number: "4.6"
            name: "en-last"
            editor: Question.SelectOne
            label: "Er kommunen med i et innkjøpssamarbeid?"
            words: ["Ja", "Nei"]
            value: "0"
            readOnly: true
        }
    ]

    readonly property list<Question> notes: [
        Question {
            kind: Question.Note
            editor: Question.None
            name: "merknad"
            label: "Les dette før dere begynner: svarene deles med kommunen."
            labelStyled: "<b>Les dette før dere begynner:</b> svarene deles med <i>kommunen</i>. <a href=\"https://anskaffelser.no\">Mer om hvorfor</a>"
        },
        Question {
            kind: Question.Note
            editor: Question.None
            name: "merknad-lyd"
            label: "Hør på eksempelet"
            sound: "eksempel.mp3"
            film: "omvisning.mp4"
        },
        Question {
            kind: Question.Repeat
            editor: Question.None
            number: "10.1"
            name: "anskaffelse"
            label: "Kommende anskaffelser"
            canAddRound: true
        },
        Question {
            kind: Question.RepeatRound
            editor: Question.None
            name: "anskaffelse-1"
            label: "Anskaffelse 1: Varebiler til hjemmetjenesten"
            canRemoveRound: true
        },
        Question {
            number: "10.2"
            name: "uenig"
            label: "Hvem fulgte opp avtalen?"
            value: "Driftssjefen"
            conflict: true
        },
        Question {
            number: "10.3"
            name: "ukjent"
            editor: Question.Unsupported
            label: "Et spørsmål denne versjonen ikke har et eget felt for"
            value: "vises som tekst"
        }
    ]

    readonly property list<Question> table: [
        Question {
            kind: Question.TableHead
            editor: Question.None
            number: "11.1"
            name: "tabell"
            label: "I hvilken grad stiller dere klima- og miljøkrav i dag, område for område?"
            words: all.scale
        },
        Question {
            kind: Question.TableRow
            editor: Question.Scale
            name: "tabell-a"
            label: "Transport og kjøretøy"
            words: all.scale
            value: "2"
            lastValue: "1"
        },
        Question {
            kind: Question.TableRow
            editor: Question.Scale
            name: "tabell-b"
            label: "Bygg og anlegg"
            words: all.scale
            canBecomeNeed: false
        },
        Question {
            kind: Question.TableRow
            editor: Question.Scale
            name: "tabell-c"
            label: "Drift og vedlikehold"
            words: all.scale
            value: "1"
        }
    ]
}
