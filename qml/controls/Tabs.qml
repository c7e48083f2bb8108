// SPDX-License-Identifier: Apache-2.0
// Tabs.qml — a row of tabs; arrow keys move between them.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Row {
    id: tabs

    property list<NavEntry> places
    property string current
    property string prefix: "tab-"

    signal chosen(string key)

    spacing: Theme.space.xxl
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Tabs")

    function move(by: int) {
        for (let index = 0; index < places.length; ++index) {
            if (places[index].key === current && places[index + by]) {
                chosen(places[index + by].key);
                repeater.itemAt(index + by).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    Repeater {
        id: repeater

        model: tabs.places

        Tab {
            required property NavEntry modelData

            objectName: tabs.prefix + modelData.key
            height: tabs.height
            text: modelData.text
            count: modelData.count
            current: tabs.current === modelData.key
            activeFocusOnTab: current
            onClicked: tabs.chosen(modelData.key)
            Keys.onLeftPressed: tabs.move(-1)
            Keys.onRightPressed: tabs.move(1)
        }
    }
}
