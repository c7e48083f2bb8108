// SPDX-License-Identifier: Apache-2.0
// SectionBar.qml — the sections folded to one row: which one, how far, and a thin line of all of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Rectangle {
    id: bar

    required property Interview interview

    signal sectionsWanted

    implicitHeight: Math.max(Theme.phone ? Theme.metric.touchTarget : Theme.metric.searchRow, row.implicitHeight + Theme.space.m) + 4
    color: Theme.color.canvas

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.phone ? Theme.space.s : Theme.space.l
        anchors.rightMargin: Theme.phone ? Theme.space.l : Theme.space.xl
        y: (parent.height - 4 - height) / 2
        spacing: Theme.space.s

        Button {
            Layout.maximumWidth: row.width - progress.implicitWidth - steps.implicitWidth - 2 * Theme.space.s
            objectName: "sections-open"
            kind: Button.Plain
            text: bar.interview.sectionTitle
            trailingIcon: "chevron-down"
            onClicked: bar.sectionsWanted()
        }

        Item {
            Layout.fillWidth: true
        }

        Label {
            id: progress

            text: bar.interview.sectionProgressText
            type: Theme.phone ? Theme.type.caption : Theme.type.body
            color: Theme.color.ink2
            wrapMode: Text.NoWrap
        }

        StepButtons {
            id: steps

            interview: bar.interview
        }
    }

    Row {
        id: pieces

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 2

        Repeater {
            model: bar.interview.sections

            ProgressPiece {
                required property int answered
                required property int total

                width: (pieces.width - pieces.spacing * (bar.interview.sectionCount - 1)) / Math.max(1, bar.interview.sectionCount)
                done: total > 0 ? answered / total : 0
            }
        }
    }
}
