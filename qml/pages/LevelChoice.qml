// SPDX-License-Identifier: Apache-2.0
// LevelChoice.qml — a level from one to four, as cells with their words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

GridLayout {
    id: choice

    required property WordListModel words
    property int value: 0
    property string prefix

    signal chosen(int value)

    columns: Theme.phone || Theme.largeText ? 1 : 4
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    Accessible.role: Accessible.List

    Repeater {
        model: choice.words

        LevelCell {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            objectName: choice.prefix + number
            selected: Number(number) === choice.value
            onClicked: choice.chosen(selected ? 0 : Number(number))
        }
    }
}
