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
            model: bar.places

            NavButton {
                required property NavEntry modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                objectName: "tab-" + modelData.key
                text: modelData.text
                icon.name: modelData.icon
                count: modelData.count
                countName: modelData.countName
                current: bar.current === modelData.key
                onClicked: bar.chosen(modelData.key)
            }
        }
    }
}
