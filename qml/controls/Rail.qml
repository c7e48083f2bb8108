// SPDX-License-Identifier: Apache-2.0
// Rail.qml — the places of the app on a tablet or desktop; what concerns the device stands at the foot.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: rail

    property list<NavEntry> places
    property list<NavEntry> foot
    property string current
    property bool demo: false

    signal chosen(string key)

    implicitWidth: Theme.metric.railWidth
    color: Theme.color.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    AppMark {
        id: mark

        y: 18
        anchors.horizontalCenter: parent.horizontalCenter
    }

    Flickable {
        anchors.top: mark.bottom
        anchors.topMargin: Theme.space.xl
        anchors.bottom: bottom.top
        width: parent.width
        contentHeight: top.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: top

            width: parent.width

            Repeater {
                model: rail.places

                NavButton {
                    required property NavEntry modelData

                    objectName: "rail-" + modelData.key
                    text: modelData.text
                    icon.name: modelData.icon
                    count: modelData.count
                    countName: modelData.countName
                    current: rail.current === modelData.key
                    onClicked: rail.chosen(modelData.key)
                }
            }
        }
    }

    Column {
        id: bottom

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.m
        width: parent.width

        Repeater {
            model: rail.foot

            NavButton {
                required property NavEntry modelData

                objectName: "rail-" + modelData.key
                implicitHeight: 60
                text: modelData.text
                icon.name: modelData.icon
                count: modelData.count
                countName: modelData.countName
                current: rail.current === modelData.key
                onClicked: rail.chosen(modelData.key)
            }
        }

        DemoTag {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: rail.demo
        }
    }

    Hairline {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
}
