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
    property string scopeId
    property string icon

    signal opened(string recordId)

    isEmpty: records.loaded && records.count === 0

    RecordListModel {
        id: records

        kind: list.kind
        scopeId: list.scopeId
    }

    Repeater {
        model: records

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
            onClicked: list.opened(row.recordId)
        }
    }
}
