// SPDX-License-Identifier: Apache-2.0
// LeftList.qml — what is not answered, the required ones first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Column {
    id: list

    required property Interview interview

    signal chosen(string key)

    Repeater {
        id: repeater

        model: list.interview.left

        HitRow {
            width: list.width
            separated: true
            onClicked: list.chosen(key)
        }
    }

    Label {
        visible: list.interview.loaded && repeater.count === 0
        text: qsTr("Everything is answered.")
        color: Theme.color.ink2
    }
}
