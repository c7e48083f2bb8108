// SPDX-License-Identifier: Apache-2.0
// LeftList.qml — what is not answered, the required ones section by section, then the optional; or what is answered otherwise than on the visit before.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

GroupedList {
    id: list

    required property Interview interview
    property bool differences: false

    signal chosen(string key)

    objectName: "left-list"
    implicitHeight: contentHeight
    model: !visible ? null : differences ? interview.differences : interview.left
    Accessible.name: differences ? qsTr("Changed since last") : qsTr("What is left")

    delegate: HitRow {
        width: list.width
        separated: true
        onClicked: list.chosen(key)
    }

    Label {
        visible: list.interview.loaded && list.count === 0
        text: list.differences ? qsTr("No answer is another than last time.") : qsTr("Everything is answered.")
        color: Theme.color.ink2
    }
}
