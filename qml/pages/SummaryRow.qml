// SPDX-License-Identifier: Apache-2.0
// SummaryRow.qml — one point of the wrap-up: ready, or what is missing and the way there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ColumnLayout {
    id: row

    required property int kind
    required property string title
    required property string line
    required property bool ready
    required property string buttonText
    required property QuestionHitModel missing

    signal pressedButton
    signal questionWanted(string key)

    spacing: 0

    RowLayout {
        Layout.topMargin: Theme.space.s
        Layout.minimumHeight: 48
        spacing: Theme.space.l

        Icon {
            name: row.ready ? "circle-check" : "triangle-alert"
            size: Theme.icon.nav - 1
            color: row.ready ? Theme.color.accentSoftInk : Theme.color.amberInk
            Accessible.role: Accessible.Graphic
            Accessible.name: row.ready ? qsTr("Ready") : qsTr("Missing")
        }

        ColumnLayout {
            Layout.fillHeight: false
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.title
                weight: Font.DemiBold
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.line
                type: Theme.type.caption
                color: Theme.color.ink2
            }
        }

        Button {
            objectName: "summary-item-" + row.kind
            visible: row.buttonText !== ""
            kind: row.ready ? Button.Plain : Button.Secondary
            text: row.buttonText
            onClicked: row.pressedButton()
        }
    }

    Repeater {
        model: row.kind === SummaryItemModel.MissingAnswers && !row.ready ? row.missing : null

        MissingAnswer {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.phone ? 0 : Theme.space.xxxl
            Layout.topMargin: Theme.space.s
            onClicked: row.questionWanted(key)
        }
    }

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
    }
}
