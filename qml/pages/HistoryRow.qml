// SPDX-License-Identifier: Apache-2.0
// HistoryRow.qml — one visit in the history.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ListRow {
    required property string recordId
    required property string kind
    required marginText
    required line
    required property string title

    marginWidth: Theme.scaled(Theme.metric.marginHistory)
    marginType: Theme.type.caption
    marginWeight: Font.Normal
    text: title
    chevron: false
    separator: false
    sidePadding: 0
}
