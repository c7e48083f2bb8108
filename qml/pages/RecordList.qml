// SPDX-License-Identifier: Apache-2.0
// RecordList.qml — the records of one kind on a page: opened in their editor, and the way to a new one.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

RecordSection {
    id: list

    required property string kind
    required property OnFirstUse sheet // its RecordSheet
    // "": all of the kind; a new one is the team's.
    property string scopeId
    property string icon
    // What a new one begins with besides: a field and its value.
    property string owner
    property string ownerId

    readonly property int rowsAtATime: 12

    isEmpty: records.loaded && records.count === 0
    onAddWanted: scopeId === "" ? editor().beginInTeam(kind, owner, ownerId) : editor().begin(kind, scopeId)

    function editor(): RecordSheet {
        return sheet.get() as RecordSheet;
    }

    RecordListModel {
        id: records

        kind: list.kind
        scopeId: list.scopeId
    }

    Repeater {
        model: RowsInPortions {
            id: first

            sourceModel: records
            most: list.rowsAtATime
        }

        ListRow {
            id: row

            required property string recordId
            required property string title
            required property bool overdue

            required line
            required trailing
            width: parent ? parent.width : 0
            objectName: list.kind + "-" + title
            sidePadding: 0
            wraps: true
            leadingIcon: overdue ? "circle-alert" : list.icon
            leadingColor: Theme.toneInk(overdue ? Theme.Red : Theme.Neutral)
            text: title
            onClicked: list.editor().edit(list.kind, row.recordId)
        }
    }

    MoreRows {
        objectName: "more-" + list.kind
        rows: first
        step: list.rowsAtATime
        beyond: records.beyond
    }

    Label {
        width: parent ? parent.width : 0
        visible: first.left === 0 && records.beyond > 0
        text: qsTr("and %n more", "", records.beyond)
        color: Theme.color.ink2
    }
}
