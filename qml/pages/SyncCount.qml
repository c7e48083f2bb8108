// SPDX-License-Identifier: Apache-2.0
// SyncCount.qml — how many records are in one place: here, sent, or confirmed.
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

Item {
    id: count

    property string text
    property string line
    property string icon
    property int value: 0
    property bool active: false
    property string name

    implicitWidth: words.implicitWidth + Theme.space.l
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text + ": " + value + ", " + line

    MarginRule {
        height: parent.height
        active: count.active
    }

    ColumnLayout {
        id: words

        x: Theme.space.l - 2
        width: parent.width - x
        spacing: 0

        StatusLabel {
            Layout.fillWidth: true
            type: Theme.type.caption
            icon: count.icon
            text: count.text
            tone: count.active ? Theme.Good : Theme.Neutral
            Accessible.ignored: true
        }

        Label {
            objectName: count.name
            text: Number(count.value).toLocaleString(Qt.locale(), "f", 0)
            type: Theme.type.heading1
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: count.line
            type: Theme.type.caption
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
}
