// SPDX-License-Identifier: Apache-2.0
// TourChoice.qml — one tour to choose.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ListRow {
    id: row

    required property string tourId
    required property string title
    required property string datesText
    required property string visitedText
    property string shownTourId

    objectName: "tour-" + title
    text: title
    line: datesText
    trailing: visitedText
    chevron: false
    leadingIcon: shownTourId === tourId ? "check" : "route"
    leadingColor: shownTourId === tourId ? Theme.color.accentSoftInk : Theme.color.ink3
}
