// SPDX-License-Identifier: Apache-2.0
// RefusedChoice.qml — one refused change to choose.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

PickRow {
    required property string key
    required property string whyText
    required property string whenText
    required property string writtenText
    required property string title
    required line

    objectName: "refused-row"
    text: title
    icon.name: "circle-alert"
    inkColor: Theme.color.redInk
}
