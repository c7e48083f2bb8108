// SPDX-License-Identifier: Apache-2.0
// GroupedList.qml — a list whose rows stand under the words of their group. Its components are not bound:
// Qt 6.4 makes none of a list's sections then.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

ListView {
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    section.property: "group"
    Accessible.role: Accessible.List

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
}
