// SPDX-License-Identifier: Apache-2.0
// ProcurementTimeline.qml — what has happened to a procurement and will, and advice as it is given.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: timeline

    required property Procurement procurement

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Timeline and advice")
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: timeline.procurement.timeline

            HistoryLine {
                required property string what

                width: rows.width
                text: what
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Advice given today")

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            TextField {
                id: words

                objectName: "advice-words"
                Layout.fillWidth: true
                placeholderText: qsTr("Use TRA-01 as a minimum requirement")
                Accessible.name: qsTr("Advice given today")
                onAccepted: give.clicked()
            }

            Button {
                id: give

                objectName: "advice-give"
                enabled: words.text.trim() !== ""
                text: qsTr("Add")
                onClicked: {
                    timeline.procurement.advise(words.text);
                    words.clear();
                }
            }
        }
    }
}
