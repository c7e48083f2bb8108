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

        model: tabs.places.length

        Tab {
            required property int index

            objectName: tabs.prefix + tabs.places[index].key
            height: tabs.height
            text: tabs.places[index].text
            count: tabs.places[index].count
            current: tabs.current === tabs.places[index].key
            activeFocusOnTab: current
            onClicked: tabs.chosen(tabs.places[index].key)
            Keys.onLeftPressed: tabs.move(-1)
            Keys.onRightPressed: tabs.move(1)
        }
    }
}
