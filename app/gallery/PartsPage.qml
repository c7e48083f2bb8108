// SPDX-License-Identifier: Apache-2.0
// PartsPage.qml — the parts pages are made of: fields, sections, banners, composer, conflict.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Flickable {
    id: page

    contentHeight: column.implicitHeight + 48
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: column

        x: Theme.pagePadding
        y: 24
        width: page.width - 2 * x
        spacing: Theme.space.xl

        GridLayout {
            columns: Theme.phone || Theme.largeText ? 1 : 3
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.l
            Layout.fillWidth: true

            Field {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: "Planlagt kunngjøring"

                DateField {
                    Layout.fillWidth: true
                    value: "2027-01-15"
                }
            }
            Field {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: "Område"

                Select {
                    Layout.fillWidth: true
                    texts: ["Transport og kjøretøy", "Bygg og anlegg"]
                    currentIndex: 0
                }
            }
            Field {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: "CPV-kode, hvis kjent"
                note: "Frivillig"
                error: "Koden har åtte sifre, for eksempel 34144900-7."

                TextField {
                    Layout.fillWidth: true
                    text: "3414490"
                    invalid: true
                    Accessible.name: "Beløp"
                }
            }
        }

        Banner {
            Layout.fillWidth: true
            tone: Theme.Amber
            text: "Det er under 60 dager til kunngjøring. Avtal rådgivning i møtet."
        }

        Banner {
            Layout.fillWidth: true
            tone: Theme.Red
            title: "Du har ikke lenger tilgang til kontaktene i Vinje"
            text: "Koordinatoren flyttet kommunen til rådgiver MH 22. november. Du skrev to dager etter."
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.phone || Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            ConflictText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                who: "Rådgiver IK"
                when: "I dag 11.28 · dette nettbrettet"
                mine: true
                parts: ["Malen har et tomt punkt om miljø. De vil ha ", "ferdig tekst fra knutepunktet", " og ta den inn ", "før jul", "."]
                action: "Behold min"
            }
            ConflictText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                who: "Rådgiver MH"
                when: "I dag 11.40 · nettbrett 2"
                parts: ["Malen har et tomt punkt om miljø. De vil ", "skrive teksten selv, med EKS-08 som mønster,", " og ta den inn ", "i februar", "."]
                action: "Behold deres"
            }
        }

        RowLayout {
            spacing: Theme.space.xl

            ColumnLayout {
                Layout.maximumWidth: 270
                spacing: 0

                SectionRow {
                    Layout.fillWidth: true
                    number: "2"
                    text: "Forankring og ledelse"
                    answered: 4
                    total: 4
                }
                SectionRow {
                    Layout.fillWidth: true
                    number: "3"
                    text: "Kompetanse og verktøy"
                    answered: 3
                    total: 6
                    current: true
                }
                SectionRow {
                    Layout.fillWidth: true
                    number: "7"
                    text: "Kontraktsoppfølging"
                    answered: 1
                    total: 3
                }
            }

            ColumnLayout {
                visible: !Theme.phone
                spacing: Theme.space.m

                Switch {
                    text: "Mindre bevegelse"
                    checked: true
                }
                Switch {
                    text: "Lyd ved lagring"
                }
                ProgressBar {
                    Layout.fillWidth: true
                    value: 0.64
                }
                SearchField {
                    Layout.fillWidth: true
                    placeholderText: "Finn spørsmål"
                }
            }
        }

        Composer {
            Layout.fillWidth: true
            placeholder: "Skriv et notat"
            text: "Kommunalsjefen ønsker tall på totalkostnad før"
            remark: "Utkastet er lagret"

            IconButton {
                icon.name: "camera"
                text: "Bilde"
            }
            IconButton {
                icon.name: "paperclip"
                text: "Vedlegg"
            }
        }

        CodeBoxes {
            Layout.maximumWidth: page.width - 2 * column.x
            Layout.fillWidth: true
            text: "T4KQ"
        }
    }
}
