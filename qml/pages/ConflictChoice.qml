// SPDX-License-Identifier: Apache-2.0
// ConflictChoice.qml — one conflict to choose.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

PickRow {
    required property string recordId
    required property string field
    required property string title
    required line

    objectName: "conflict-row"
    text: title
    icon.name: "git-merge"
    inkColor: Theme.color.amberInk
}
