// SPDX-License-Identifier: Apache-2.0
// SavedLabel.qml — says that what was written is on this device, and since when; never that it is being saved.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

ColumnLayout {
    id: saved

    property string time
    property bool brief: Theme.phone || Theme.largeText

    Layout.fillWidth: false
    spacing: 0

    StatusLabel {
        objectName: "saved"
        icon: "check"
        tone: Theme.Good
        text: saved.brief ? qsTr("Saved") : qsTr("Saved on this device")
        type: Theme.phone ? Theme.type.caption : Theme.type.body
    }

    Label {
        Layout.leftMargin: Theme.icon.status + Theme.space.s
        visible: !saved.brief && saved.time !== ""
        text: saved.time
        type: Theme.type.caption
        color: Theme.color.ink2
    }
}
