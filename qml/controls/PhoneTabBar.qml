// SPDX-License-Identifier: Apache-2.0
// PhoneTabBar.qml — the places of the app, or of a visit, at the foot of a phone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: bar

    property list<NavEntry> places
    property string current

    signal chosen(string key)

    implicitHeight: Math.max(Theme.metric.phoneTabBar, row.implicitHeight)
    color: Theme.color.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Hairline {
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 0

        Repeater {
            model: bar.places.length

            NavButton {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                objectName: "tab-" + bar.places[index].key
                text: bar.places[index].text
                icon.name: bar.places[index].icon
                count: bar.places[index].count
                countName: bar.places[index].countName
                current: bar.current === bar.places[index].key
                onClicked: bar.chosen(bar.places[index].key)
            }
        }
    }
}
