// SPDX-License-Identifier: Apache-2.0
// StatesPage.qml — the small controls in all their states.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Gallery

Flickable {
    id: page

    readonly property real cell: Theme.scaled(160)

    contentHeight: column.implicitHeight + 40
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: column

        x: Theme.phone ? 20 : 40
        y: 20
        width: page.width - 2 * x
        spacing: 20

        Label {
            text: "Tilstander"
            type: Theme.type.heading1
        }

        StateRow {
            text: "Knapp"

            Named {
                text: "Normal"
                Button {
                    width: page.cell
                    kind: Button.Filled
                    text: "Start besøk"
                }
            }
            Named {
                text: "Fokus"
                Button {
                    width: page.cell
                    kind: Button.Filled
                    text: "Start besøk"
                    showFocus: true
                }
            }
            Named {
                text: "Trykket"
                Button {
                    width: page.cell
                    kind: Button.Filled
                    text: "Start besøk"
                    down: true
                }
            }
            Named {
                text: "Av"
                Button {
                    width: page.cell
                    kind: Button.Filled
                    text: "Start besøk"
                    enabled: false
                }
            }
            Named {
                text: "Sekundær"
                Button {
                    width: page.cell
                    text: "Forbered"
                }
            }
            Named {
                text: "Sletter"
                Button {
                    width: page.cell
                    kind: Button.Danger
                    text: "Slett kontakt"
                }
            }
        }

        StateRow {
            text: "Valgkort"

            Named {
                text: "Normal"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                }
            }
            Named {
                text: "Fokus"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                    showFocus: true
                }
            }
            Named {
                text: "Trykket"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                    down: true
                }
            }
            Named {
                text: "Valgt"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                    selected: true
                }
            }
            Named {
                text: "Flere"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                    multiple: true
                    selected: true
                }
            }
            Named {
                text: "Feil"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                    invalid: true
                }
            }
            Named {
                text: "Av"
                ChoiceCard {
                    width: page.cell
                    text: "I noen maler"
                    enabled: false
                }
            }
        }

        StateRow {
            text: "Skala 0–4"

            Named {
                text: "Normal"
                ScaleCell {
                    width: page.cell
                    number: "2"
                    words: "I noen grad"
                }
            }
            Named {
                text: "Fokus"
                ScaleCell {
                    width: page.cell
                    number: "2"
                    words: "I noen grad"
                    showFocus: true
                }
            }
            Named {
                text: "Trykket"
                ScaleCell {
                    width: page.cell
                    number: "2"
                    words: "I noen grad"
                    down: true
                }
            }
            Named {
                text: "Valgt"
                ScaleCell {
                    width: page.cell
                    number: "2"
                    words: "I noen grad"
                    selected: true
                }
            }
            Named {
                text: "Forrige svar"
                ScaleCell {
                    width: page.cell
                    number: "1"
                    words: "I liten grad"
                    last: true
                }
            }
            Named {
                text: "Av"
                ScaleCell {
                    width: page.cell
                    number: "2"
                    words: "I noen grad"
                    enabled: false
                }
            }
        }

        StateRow {
            text: "Felt"

            Named {
                text: "Tomt"
                TextField {
                    width: page.cell
                    placeholderText: "Skriv svar"
                }
            }
            Named {
                text: "Fokus"
                TextField {
                    width: page.cell
                    text: "4,2"
                    showFocus: true
                    Accessible.name: "Beløp"
                }
            }
            Named {
                text: "Utfylt"
                TextField {
                    width: page.cell
                    text: "4,2"
                    unit: "mill. kr"
                    Accessible.name: "Beløp"
                }
            }
            Named {
                text: "Feil"
                Field {
                    error: "Må være over 0"
                    TextField {
                        Layout.preferredWidth: page.cell
                        text: "0"
                        invalid: true
                        Accessible.name: "Beløp"
                    }
                }
            }
            Named {
                text: "Av"
                TextField {
                    width: page.cell
                    placeholderText: "Ikke aktuelt"
                    enabled: false
                }
            }
            Named {
                text: "Teller"
                NumberStepper {
                    value: "2"
                    unit: "innkjøpere"
                    name: "Antall"
                }
            }
        }

        StateRow {
            text: "Brikke"

            Chip {
                text: "Basis"
            }
            Chip {
                text: "Transport"
                selected: true
                removable: true
            }
            Chip {
                text: "Trykket"
                down: true
            }
            Chip {
                text: "Fokus"
                showFocus: true
            }
            Badge {
                text: "Basis"
            }
            Badge {
                text: "Fullført"
                icon: "check"
                tone: Theme.Good
            }
            Badge {
                text: "2 venter på deg"
                icon: "triangle-alert"
                tone: Theme.Amber
            }
            Badge {
                text: "Forfalt 4 dager"
                icon: "circle-alert"
                tone: Theme.Red
            }
            Badge {
                text: "Utkast"
                tone: Theme.Info
            }
        }

        StateRow {
            text: "Lagring"

            StatusLabel {
                icon: "check"
                text: "Lagret på enheten"
                tone: Theme.Good
            }
            StatusLabel {
                icon: "tablet"
                text: "3 lagret her, ikke sendt"
            }
            StatusLabel {
                icon: "cloud-upload"
                text: "Sender, 3 av 5"
                tone: Theme.Good
            }
            StatusLabel {
                icon: "send"
                text: "Sendt"
            }
            StatusLabel {
                icon: "check-check"
                text: "Bekreftet"
                tone: Theme.Good
            }
            StatusLabel {
                icon: "circle-alert"
                text: "Avvist, se hvorfor"
                tone: Theme.Red
            }
        }

        StateRow {
            text: "Alvor"

            Repeater {
                model: 4
                LevelMeter {
                    required property int index

                    text: "Alvor"
                    value: index + 1
                }
            }
        }

        StateRow {
            text: "Tom side"

            EmptyState {
                width: Math.min(parent.width, 620)
                icon: "flag"
                title: "Ingen behov ennå"
                text: "Trykk «Gjør til behov» under et svar, eller skriv ett selv."
                action: "Nytt behov"
            }
        }
    }
}
