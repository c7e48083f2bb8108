// SPDX-License-Identifier: Apache-2.0
// WordCards.qml — the words a field may have, as cards.
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
    id: cards

    required property WordListModel words
    property string value
    property string prefix
    property bool marked: true

    signal chosen(string value)

    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    Accessible.role: Accessible.List

    Repeater {
        model: cards.words

        WordCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            objectName: cards.prefix + value
            marked: cards.marked
            selected: value === cards.value
            onClicked: cards.chosen(value)
        }
    }
}
