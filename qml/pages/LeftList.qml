// SPDX-License-Identifier: Apache-2.0
// LeftList.qml — what is not answered: the required ones section by section, then the optional; drawn as it comes into sight.
pragma ComponentBehavior: Bound
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

    signal chosen(string key)

    objectName: "left-list"
    implicitHeight: contentHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: visible ? interview.left : null
    section.property: "group"
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What is left")

    section.delegate: Label {
        required property string section

        width: ListView.view ? ListView.view.width : implicitWidth
        topPadding: Theme.space.m
        bottomPadding: Theme.space.xs
        text: section
        type: Theme.type.caption
        weight: Font.DemiBold
        color: Theme.color.ink2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    delegate: HitRow {
        width: list.width
        separated: true
        onClicked: list.chosen(key)
    }

    Label {
        visible: list.interview.loaded && list.count === 0
        text: qsTr("Everything is answered.")
        color: Theme.color.ink2
    }
}
