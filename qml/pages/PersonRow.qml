// SPDX-License-Identifier: Apache-2.0
// PersonRow.qml — one person of a municipality, with role and level.
import QtQuick
import Feltbok.Controls

ListRow {
    required property string personId
    required property string name
    required property string personRole

    objectName: "person-" + name
    sidePadding: 0
    leadingIcon: "circle-user-round"
    separator: false
    text: name
    line: personRole
}
