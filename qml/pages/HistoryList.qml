// SPDX-License-Identifier: Apache-2.0
// HistoryList.qml — what happened in a municipality, along the margin, newest first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ColumnLayout {
    id: history

    required property Municipality municipality

    signal opened(string kind, string recordId)

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("History")
        type: Theme.type.heading3
    }

    Column {
        Layout.fillWidth: true

        Repeater {
            id: repeater

            model: RowsInPortions {
                sourceModel: history.municipality.history
            }

            HistoryRow {
                width: history.width
                onClicked: history.opened(kind, recordId)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: history.municipality.loaded && repeater.count === 0
        text: qsTr("Nothing yet. The first visit will stand here.")
        color: Theme.color.ink2
    }
}
