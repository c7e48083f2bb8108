// SPDX-License-Identifier: Apache-2.0
// FirstRunStep.qml — one step of the first run: its number left of the margin line, what it is at the right.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: step

    property int number: 1
    property string text
    property string line
    property bool current: false
    property bool done: false
    property real marginX: 0
    property real textX: 0

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: done ? qsTr("%1. %2, done").arg(number).arg(text) : qsTr("%1. %2. %3").arg(number).arg(text).arg(line)
    Accessible.selected: current

    MarginRule {
        visible: step.current
        active: true
        x: step.marginX - 1
        y: -Theme.space.s
        height: parent.height + 2 * Theme.space.s
    }

    Label {
        visible: !step.done
        x: step.marginX - Theme.space.xl - width
        text: String(step.number)
        type: Theme.type.heading3
        color: step.current ? Theme.color.accentSoftInk : Theme.color.ink3
        Accessible.ignored: true
    }

    Icon {
        visible: step.done
        x: step.marginX - Theme.space.xl - width + 4
        y: (step.done ? 3 : 0)
        name: "check"
        size: Theme.icon.row
        color: Theme.color.accentSoftInk
    }

    Column {
        id: words

        x: step.textX
        width: parent.width - x

        Label {
            width: parent.width
            text: step.text
            type: Theme.type.heading3
            color: step.current ? Theme.color.ink : Theme.color.ink2
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: step.line
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
}
