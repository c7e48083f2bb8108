// SPDX-License-Identifier: Apache-2.0
// SearchField.qml — a field that finds; Escape and the cross empty it.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

TextField {
    id: search

    leadingIcon: "search"
    rightPadding: text === "" ? 15 : Theme.metric.touchTarget
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.searchEdit: true

    Keys.onEscapePressed: event => {
        event.accepted = search.text !== "";
        search.clear();
    }

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: search.text !== ""
        icon.name: "x"
        iconSize: Theme.icon.status
        text: qsTr("Clear the search")
        onClicked: search.clear()
    }
}
