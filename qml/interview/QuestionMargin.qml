// SPDX-License-Identifier: Apache-2.0
// QuestionMargin.qml — the margin beside a question: its number, its tick, and the line that turns green where one is.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Item {
    id: margin

    property string number
    property bool answered: false
    property bool active: false
    property bool bare: false

    Label {
        id: numberLabel

        anchors.right: rule.left
        anchors.rightMargin: Theme.space.l
        y: Theme.space.s + (Theme.scaled(Theme.type.heading3.line) - height) / 2
        visible: !margin.bare
        text: margin.number
        weight: margin.active ? Font.DemiBold : Font.Medium
        color: margin.active ? Theme.color.accentSoftInk : Theme.color.ink3
        wrapMode: Text.NoWrap
    }

    WhenWanted {
        wanted: margin.answered && !margin.bare

        Icon {
            anchors.right: numberLabel.right
            anchors.top: numberLabel.bottom
            name: "check"
            size: Theme.icon.status
            color: Theme.color.accentSoftInk
        }
    }

    MarginRule {
        id: rule

        anchors.right: parent.right
        height: parent.height
        active: margin.active
    }
}
