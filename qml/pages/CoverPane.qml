// SPDX-License-Identifier: Apache-2.0
// CoverPane.qml — the cover of the book: its sign on the margin line. Shows nothing from the database.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: cover

    // Above the page instead of beside it.
    property bool stacked: false
    readonly property real markSize: stacked ? 36 : 40
    readonly property real marginX: stacked ? 48 : Theme.metric.marginTour
    readonly property real textX: marginX + (stacked ? Theme.space.xl : Theme.space.xxl)
    readonly property real markY: stacked ? 46 : 66

    color: stacked ? Theme.color.canvas : Theme.color.rail

    MarginRule {
        x: cover.marginX
        height: cover.markY - 10
    }

    AppMark {
        x: cover.marginX - width / 2
        y: cover.markY
        size: cover.markSize
    }

    MarginRule {
        x: cover.marginX
        y: cover.markY + cover.markSize + 10
        height: cover.height - y
    }

    Hairline {
        visible: !cover.stacked
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
}
