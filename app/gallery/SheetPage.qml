// SPDX-License-Identifier: Apache-2.0
// SheetPage.qml — an editor over a page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: page

    Component.onCompleted: sheet.open()

    SideSheet {
        id: sheet

        title: "Behov"
        line: "Tokke · laget fra svar 8.2, i dag 11.21"
        removeText: "Slett"

        Field {
            Layout.fillWidth: true
            label: "Tittel"

            TextField {
                Layout.fillWidth: true
                text: "Krav til varebiler før 15. januar"
            }
        }

        Field {
            Layout.fillWidth: true
            label: "Alvor"
            note: "Hva skjer hvis ingen gjør noe?"

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Repeater {
                    model: ["Lite", "Merkbart", "Stort", "Kritisk"]

                    ScaleCell {
                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        lying: true
                        number: String(index + 1)
                        words: modelData
                        selected: index === 2
                    }
                }
            }
        }

        Field {
            Layout.fillWidth: true
            label: "Sitat"
            note: "Frivillig, uten navn"

            TextArea {
                Layout.fillWidth: true
                linesMin: 2
                text: "«Vi vet at de skal være elektriske, men ikke hvordan vi skriver det.»"
            }
        }
    }
}
