// SPDX-License-Identifier: Apache-2.0
// QuestionPager.qml — the phone asks one question at a time; swipe or press Next.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: pager

    required property Interview interview
    property bool active: true

    signal needOpened(string needId)

    function next() {
        if (list.currentIndex + 1 < list.count)
            list.incrementCurrentIndex();
        else
            interview.nextSection();
    }

    function previous() {
        if (list.currentIndex > 0)
            list.decrementCurrentIndex();
        else
            interview.previousSection();
    }

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        focus: true
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.motion.page
        boundsBehavior: Flickable.StopAtBounds
        model: pager.active ? pager.interview.questions : null
        Accessible.role: Accessible.List
        Accessible.name: pager.interview.sectionTitle

        delegate: Flickable {
            id: leaf

            required property Question question

            width: list.width
            height: list.height
            contentHeight: words.implicitHeight + Theme.space.l
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: words

                y: Theme.space.m
                width: parent.width

                Label {
                    x: Theme.pagePadding
                    text: leaf.question.number
                    weight: Font.DemiBold
                    color: Theme.color.accentSoftInk
                    visible: text !== ""
                }

                QuestionRow {
                    width: parent.width
                    question: leaf.question
                    showMargin: false
                    active: true
                    onEntered: pager.interview.activeKey = question.key
                    onNeedOpened: needId => pager.needOpened(needId)
                }
            }
        }
    }

    Connections {
        target: pager.interview

        function onShown(row: int) {
            list.currentIndex = row;
        }

        function onSectionOpened() {
            list.currentIndex = 0;
        }
    }
}
