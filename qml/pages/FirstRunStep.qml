// SPDX-License-Identifier: Apache-2.0
// FirstRunStep.qml — one step of taking the field book into use: its number in the margin.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Item {
    id: step

    property int number: 1
    property int current: 1
    property string title
    property string line

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: number + ". " + title

    Label {
        x: 104 - 25 - width
        text: String(step.number)
        type: Theme.type.heading3
        color: step.current === step.number ? Theme.color.accentSoftInk : Theme.color.ink3
        Accessible.ignored: true
    }

    Column {
        id: words

        x: 136
        width: step.width - x - Theme.space.xxl

        Label {
            width: parent.width
            text: step.title
            type: Theme.type.heading3
            color: step.current === step.number ? Theme.color.ink : Theme.color.ink2
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: step.line
            color: Theme.color.ink2
        }
    }
}
