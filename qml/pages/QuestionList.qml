// SPDX-License-Identifier: Apache-2.0
// QuestionList.qml — the questions of a section, drawn as they come into sight.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: page

    required property Interview interview
    property bool showTitle: true
    readonly property real marginWidth: Theme.scaled(Theme.metric.marginInterview)

    signal needOpened(string needId)
    signal finishWanted

    MarginRule {
        x: page.marginWidth - 1
        height: parent.height
    }

    ListView {
        id: list

        // Above the first row stands the section's heading; positionViewAtBeginning passes it by. Its height and
        // the rows' come after the list has been placed, and the list then goes along.
        readonly property real beginning: originY - topMargin
        property real beginningBefore: 0

        // A screenful of rows takes longer to make than a frame may: they come in three, from the top.
        readonly property int framesToFill: 3
        property int framesFilled: 1
        property int placedRow: -1

        function toBeginning() {
            contentY = beginning;
        }

        function place(row: int) {
            if (row === 0)
                toBeginning();
            else
                positionViewAtIndex(row, ListView.Beginning);
        }

        // What lies at the list's end is placed by guess until all of its rows are there.
        function fillOn() {
            if (++framesFilled === framesToFill && placedRow > 0 && !moving)
                place(placedRow);
        }

        function fillAnew(row: int) {
            framesFilled = 1;
            placedRow = row;
            place(row);
        }

        onCountChanged: if (count === 0)
            framesFilled = 1

        onBeginningChanged: {
            if (Math.abs(contentY - beginningBefore) < 1)
                toBeginning();
            beginningBefore = beginning;
        }

        anchors.fill: parent
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        // A row of the buffer that came into sight half made would be made at once with its control.
        cacheBuffer: framesFilled < framesToFill ? 0 : 800
        displayMarginEnd: -height * (framesToFill - framesFilled) / framesToFill
        model: page.visible ? page.interview.questions : null
        Accessible.role: Accessible.List
        Accessible.name: page.interview.sectionTitle

        topMargin: head.height
        bottomMargin: foot.height

        delegate: QuestionRow {
            width: list.width
            active: page.interview.activeKey === question.key
            onEntered: page.interview.activeKey = question.key
            onNeedOpened: needId => page.needOpened(needId)
        }

        // Not header and footer: Qt 6.4 cannot make those in a file whose components are bound.
        Item {
            id: head

            parent: list.contentItem
            y: list.originY - height
            width: list.width
            height: page.showTitle ? title.implicitHeight + 2 * Theme.space.l - Theme.space.xs : Theme.space.m

            RowLayout {
                id: title

                visible: page.showTitle
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: page.marginWidth + 22
                anchors.rightMargin: Theme.pagePadding
                y: Theme.space.m

                Label {
                    Layout.fillWidth: true
                    objectName: "section-title"
                    text: page.interview.sectionTitle
                    type: Theme.type.heading2
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Label {
                    text: page.interview.sectionProgressText
                    color: Theme.color.ink2
                }

                Button {
                    objectName: "heading-use-last"
                    Layout.topMargin: -Theme.space.s
                    Layout.bottomMargin: -Theme.space.s
                    visible: page.interview.lastCount > 0 && page.width >= Theme.scaled(620)
                    kind: Button.Quiet
                    icon.name: "history"
                    text: qsTr("Use %n answers from last time", "", page.interview.lastCount)
                    onClicked: page.interview.useLast()
                }

                StepButtons {
                    Layout.topMargin: -Theme.space.s
                    Layout.bottomMargin: -Theme.space.s
                    interview: page.interview
                }
            }
        }

        Item {
            id: foot

            parent: list.contentItem
            y: list.originY + list.contentHeight
            width: list.width
            height: next.implicitHeight + 2 * Theme.space.xl

            Button {
                id: next

                readonly property bool last: page.interview.currentSection + 1 >= page.interview.sectionCount

                objectName: last ? "section-finish" : "section-next"
                x: page.marginWidth + 22
                y: Theme.space.l
                visible: !last || !page.interview.finished
                text: last ? qsTr("Finish the interview") : qsTr("Next section")
                trailingIcon: last ? "circle-check" : "arrow-right"
                onClicked: last ? page.finishWanted() : page.interview.nextSection()
            }
        }
    }

    Connections {
        target: page.interview

        function onShown(row: int) {
            list.fillAnew(row);
        }

        function onSectionOpened() {
            list.fillAnew(0);
        }
    }

    Connections {
        target: page.Window.window
        enabled: list.framesFilled < list.framesToFill

        function onAfterAnimating() {
            if (list.count > 0)
                list.fillOn();
        }
    }

    // What Tab reaches comes into sight; a tap moves nothing under the finger.
    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            const item = page.Window.window ? page.Window.window.activeFocusItem : null;
            if (item && list.activeFocus && page.reachedByTab(item))
                page.bringIntoSight(item);
        }
    }

    // Any control tells the reason of its focus. Not by a cast to its type: that brings Qt 6.4's qmlcachegen down, now and then.
    function reachedByTab(item: var): bool {
        return item.focusReason === Qt.TabFocusReason || item.focusReason === Qt.BacktabFocusReason;
    }

    function bringIntoSight(item: Item) {
        const place = list.contentItem.mapFromItem(item, 0, 0);
        if (place.y < list.contentY)
            list.contentY = Math.max(list.originY - list.topMargin, place.y - Theme.space.xl);
        else if (place.y + item.height > list.contentY + list.height && item.height < list.height)
            list.contentY = place.y + item.height - list.height + Theme.space.xl;
    }
}
