// SPDX-License-Identifier: Apache-2.0
// LeftList.qml — what is not answered, the required ones section by section, then the optional; or what is answered otherwise than on the visit before.
pragma ComponentBehavior
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ListView {
    id: list

    required property Interview interview
    property bool differences: false

    signal chosen(string key)

    objectName: "left-list"
    implicitHeight: contentHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: !visible ? null : differences ? interview.differences : interview.left
    section.property: "group"
    Accessible.role: Accessible.List
    Accessible.name: differences ? qsTr("Changed since last") : qsTr("What is left")

    section.delegate: GroupLabel {
        width: ListView.view ? ListView.view.width : implicitWidth
    }

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
