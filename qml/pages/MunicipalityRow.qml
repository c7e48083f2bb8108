// SPDX-License-Identifier: Apache-2.0
// MunicipalityRow.qml — one municipality in the list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ListRow {
    required property string scopeId
    required property string name
    required property string county
    required property string lastVisitText
    required property string nextVisitText
    required property int openActions

    objectName: "municipality-" + name
    marginText: lastVisitText === "" ? "–" : lastVisitText
    marginType: Theme.type.body
    marginWeight: Font.Medium
    text: name
    line: county
    status: nextVisitText
    statusIcon: nextVisitText === "" ? "" : "calendar"
}
