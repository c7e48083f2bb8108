// SPDX-License-Identifier: Apache-2.0
// MaturityList.qml — the five dimensions of maturity, now and at the interview before; for conversation only.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: list

    required property MaturityListModel maturity

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Maturity")
        type: Theme.type.heading3

        Label {
            text: list.maturity.dayText
            type: Theme.type.caption
            color: Theme.color.ink2
        }
    }

    Repeater {
        model: list.maturity

        GridLayout {
            id: dimension

            required property string name
            required property real value
            required property string valueText
            required property string lastText

            Layout.fillWidth: true
            columns: Theme.largeText ? 2 : 4
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.xs
            Accessible.role: Accessible.StaticText
            Accessible.name: Words.spoken([name, valueText, lastText])

            Label {
                Layout.preferredWidth: Theme.scaled(92)
                text: dimension.name
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            LevelBar {
                Layout.fillWidth: true
                value: dimension.value
            }

            Label {
                Layout.preferredWidth: Theme.scaled(26)
                horizontalAlignment: Text.AlignRight
                text: dimension.valueText
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.preferredWidth: Theme.scaled(62)
                horizontalAlignment: Text.AlignRight
                text: dimension.lastText
                type: Theme.type.caption
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: list.maturity.wholeText
    }

    Label {
        Layout.fillWidth: true
        visible: list.maturity.count > 0
        text: qsTr("For conversation, not for ranking.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Label {
        Layout.fillWidth: true
        visible: list.maturity.loaded && list.maturity.count === 0
        text: qsTr("Comes with the first interview.")
        color: Theme.color.ink2
    }
}
