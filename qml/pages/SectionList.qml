// SPDX-License-Identifier: Apache-2.0
// SectionList.qml — the sections, or the questions that the words found.
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
    readonly property bool searching: interview.words !== ""

    signal chosen

    Label {
        x: Theme.space.m
        visible: list.searching
        height: visible ? implicitHeight + Theme.space.xs : 0
        text: list.interview.hitsText
        type: Theme.type.caption
        weight: Font.DemiBold
        color: Theme.color.ink2
    }

    Label {
        x: Theme.space.m
        width: parent.width - 2 * x
        visible: list.searching && list.interview.hits.count > 0
        height: visible ? implicitHeight + Theme.space.s : 0
        text: qsTr("Press Enter to go to the first.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Repeater {
        model: list.searching ? null : list.interview.sections

        InterviewSectionRow {
            width: list.width
            onClicked: {
                list.interview.currentSection = index;
                list.chosen();
            }
        }
    }

    Repeater {
        model: list.searching ? list.interview.hits : null

        HitRow {
            width: list.width
            current: list.interview.activeKey === key
            onClicked: {
                list.interview.goTo(key);
                list.chosen();
            }
        }
    }
}
