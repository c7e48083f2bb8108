// SPDX-License-Identifier: Apache-2.0
// MoreRows.qml — beneath a list that comes in portions: how many rows there are besides, and the tap that shows the next.
import QtQuick
import Feltbok.Controls

Button {
    required property RowsInPortions rows
    required property int step
    // Rows that the list's model does not hold.
    property int beyond: 0

    visible: rows.left > 0
    leftPadding: 0
    kind: Button.Quiet
    text: qsTr("and %n more", "", rows.left + beyond)
    onClicked: rows.most += step
}
