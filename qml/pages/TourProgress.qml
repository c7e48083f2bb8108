// SPDX-License-Identifier: Apache-2.0
// TourProgress.qml — how far a tour has come: visited of all, and a piece a stop.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Item {
    id: progress

    required property Tour tour

    implicitHeight: column.implicitHeight + Theme.space.xl + Theme.space.l + 2

    ColumnLayout {
        id: column

        x: Theme.pagePadding
        y: Theme.phone ? Theme.space.l : Theme.space.l + 3
        width: parent.width - 2 * x
        spacing: Theme.space.s

        RowLayout {
            spacing: Theme.space.s

            Label {
                text: progress.tour.visitedText
                type: Theme.phone ? Theme.type.heading2 : Theme.type.heading1
                wrapMode: Text.NoWrap
            }

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 3
                text: Theme.phone ? qsTr("visited") : qsTr("municipalities visited")
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            TourLegend {
                visible: !Theme.phone && !Theme.largeText
                kind: TourPiece.Closed
                count: progress.tour.closedCount
                text: qsTr("closed")
            }

            TourLegend {
                visible: !Theme.phone && !Theme.largeText
                kind: TourPiece.Done
                count: progress.tour.doneCount
                text: qsTr("done")
            }

            TourLegend {
                visible: !Theme.phone && !Theme.largeText
                kind: TourPiece.Packed
                count: progress.tour.packedCount
                text: qsTr("packed")
            }

            TourLegend {
                visible: !Theme.phone && !Theme.largeText
                kind: TourPiece.Planned
                count: progress.tour.plannedCount
                text: qsTr("planned")
            }
        }

        TourSegments {
            Layout.fillWidth: true
            closed: progress.tour.closedCount
            done: progress.tour.doneCount
            packed: progress.tour.packedCount
            planned: progress.tour.plannedCount
        }
    }
}
