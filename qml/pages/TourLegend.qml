// SPDX-License-Identifier: Apache-2.0
// TourLegend.qml — what a piece of the tour bar stands for, with its number.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

RowLayout {
    id: legend

    property int kind: TourPiece.Planned
    property int count: 0
    property string text

    Layout.fillWidth: false
    Layout.leftMargin: Theme.space.s
    spacing: Theme.space.xs + 2

    TourPiece {
        kind: legend.kind
    }

    Label {
        text: String(legend.count)
        type: Theme.type.caption
        weight: Font.DemiBold
    }

    Label {
        text: legend.text
        type: Theme.type.caption
        color: Theme.color.ink2
        wrapMode: Text.NoWrap
    }
}
