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
                model: rail.places.length

                NavButton {
                    required property int index

                    objectName: "rail-" + rail.places[index].key
                    text: rail.places[index].text
                    icon.name: rail.places[index].icon
                    count: rail.places[index].count
                    countName: rail.places[index].countName
                    current: rail.current === rail.places[index].key
                    onClicked: rail.chosen(rail.places[index].key)
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
            model: rail.foot.length

            NavButton {
                required property int index

                objectName: "rail-" + rail.foot[index].key
                visible: rail.foot[index].shown
                implicitHeight: 60
                text: rail.foot[index].text
                icon.name: rail.foot[index].icon
                count: rail.foot[index].count
                countName: rail.foot[index].countName
                current: rail.current === rail.foot[index].key
                onClicked: rail.chosen(rail.foot[index].key)
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
