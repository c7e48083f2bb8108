// SPDX-License-Identifier: Apache-2.0
// WordSelect.qml — one of the words a field may have.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Select {
    id: select

    required property WordListModel words
    property string value

    signal chosen(string value)

    model: words
    textRole: "valueText"
    valueRole: "value"
    placeholder: qsTr("Choose")
    currentIndex: words.count > 0 ? words.rowOf(value) : -1
    onPicked: select.chosen(currentValue)
}
