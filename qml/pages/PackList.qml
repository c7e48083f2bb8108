// SPDX-License-Identifier: Apache-2.0
// PackList.qml — Pakk for tur: what is on the device for the stops to come, what is missing, and how to get it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: list

    required property PackListModel packing

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Pack for the tour")
        type: Theme.type.heading3

        StatusLabel {
            objectName: "pack-state"
            visible: text !== ""
            icon: list.packing.ready ? "package-check" : "triangle-alert"
            tone: list.packing.ready ? Theme.Good : Theme.Amber
            type: Theme.type.caption
            text: list.packing.stateText
        }
    }

    Label {
        Layout.fillWidth: true
        text: list.packing.summaryText
        color: Theme.color.ink2
    }

    ErrorLine {
        id: problem

        Layout.fillWidth: true
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: list.packing

            ListRow {
                id: row

                required property int index
                required property string title
                required property bool ready

                required line
                width: rows.width
                objectName: "pack-" + index
                sidePadding: 0
                chevron: false
                enabled: false
                leadingIcon: ready ? "circle-check" : "triangle-alert"
                leadingColor: Theme.toneInk(ready ? Theme.Good : Theme.Amber)
                text: title
                Accessible.role: Accessible.ListItem
                Accessible.name: Words.spoken([ready ? qsTr("Here") : qsTr("Missing"), title, line])
            }
        }
    }

    Button {
        objectName: "pack-fetch"
        Layout.fillWidth: true
        visible: list.packing.missing
        icon.name: "download"
        text: qsTr("Fetch what is missing")
        onClicked: Sync.start()
    }

    Button {
        objectName: "pack-now"
        Layout.fillWidth: true
        icon.name: "package-check"
        text: list.packing.checkedText === "" ? qsTr("Pack now") : qsTr("Check again")
        onClicked: list.packing.pack()
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: list.packing.checkedText
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Label {
        Layout.fillWidth: true
        visible: list.packing.missing && !Sync.online
        text: qsTr("There is no network now. What is missing comes when there is.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Connections {
        target: list.packing

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
