// SPDX-License-Identifier: Apache-2.0
// AskedSection.qml — what a municipality has asked and nobody has answered yet.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

RecordSection {
    id: section

    required property Municipality municipality
    required property OnFirstUse sheet // its RecordSheet
    required property int rowsAtATime

    function editor(): RecordSheet {
        return sheet.get() as RecordSheet;
    }

    title: qsTr("Asked, not answered yet")
    emptyText: qsTr("Nothing waits for an answer.")
    addText: qsTr("Ask the hub")
    isEmpty: section.municipality.loaded && section.municipality.asked.count === 0
    onAddWanted: section.editor().begin("question", section.municipality.scopeId)

    Repeater {
        model: RowsInPortions {
            id: firstAsked

            sourceModel: section.municipality.asked
            most: section.rowsAtATime
        }

        ListRow {
            required property string recordId
            required property string title
            required property bool overdue

            required line
            width: parent ? parent.width : 0
            objectName: "asked-" + title
            sidePadding: 0
            leadingIcon: overdue ? "circle-alert" : "circle-help"
            leadingColor: Theme.toneInk(overdue ? Theme.Red : Theme.Neutral)
            text: title
            onClicked: section.editor().edit("question", recordId)
        }
    }

    MoreRows {
        rows: firstAsked
        step: section.rowsAtATime
    }
}
