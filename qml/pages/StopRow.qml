// SPDX-License-Identifier: Apache-2.0
// StopRow.qml — one stop: a row, or large when it is the next.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Item {
    id: row

    required property string visitId
    required property string scopeId
    required property string municipality
    required property string dayText
    required property string weekdayText
    required property string monthText
    required property string line
    required property string group
    required property int status
    required property string statusText
    required property bool isNext
    required property bool isToday
    property real marginWidth: 0
    readonly property string icon: status === StopStatus.Closed ? "check-check" : status === StopStatus.Done ? "check" : status === StopStatus.Packed ? "package-check" : "circle-dashed"
    readonly property int tone: status === StopStatus.Planned ? Theme.Neutral : status === StopStatus.Closed ? Theme.Info : Theme.Good

    signal opened
    signal started
    signal changeWanted

    implicitHeight: heading.height + (isNext ? (next.item ? next.item.implicitHeight : 0) : stop.implicitHeight)

    // Qt 6.4 cannot make a section's own delegate here, so the first row of a group carries its heading.
    Item {
        id: heading

        readonly property bool first: row.group !== "" && row.ListView.previousSection !== row.ListView.section

        width: row.width
        height: first ? Theme.scaled(50) : 0

        Label {
            x: row.marginWidth + (Theme.phone ? Theme.space.l : Theme.space.xl)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s
            visible: heading.first
            text: row.group
            type: Theme.type.caption
            weight: Font.DemiBold
            color: Theme.color.ink2
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    ListRow {
        id: stop

        y: heading.height
        width: row.width
        visible: !row.isNext
        objectName: "stop-" + row.municipality
        marginWidth: row.marginWidth
        marginText: row.dayText
        marginNote: row.weekdayText
        text: row.municipality
        line: row.line
        status: row.statusText
        statusIcon: row.icon
        statusTone: row.tone
        chevron: !Theme.phone
        onClicked: row.opened()
        onPressAndHold: row.changeWanted()
        extra: IconButton {
            objectName: "stop-edit-" + row.municipality
            icon.name: "ellipsis"
            text: qsTr("Change the stop in %1").arg(row.municipality)
            onClicked: row.changeWanted()
        }
    }

    WhenWanted {
        id: next

        wanted: row.isNext

        NextStop {
            y: heading.height
            width: row.width
            objectName: "next-stop"
            municipality: row.municipality
            dayText: row.dayText
            weekdayText: row.weekdayText
            monthText: row.monthText
            line: row.line
            statusText: row.statusText
            statusIcon: row.icon
            statusTone: row.tone
            isToday: row.isToday
            marginWidth: row.marginWidth
            onOpened: row.opened()
            onStarted: row.started()
            onChangeWanted: row.changeWanted()
        }
    }
}
