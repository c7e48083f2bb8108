// SPDX-License-Identifier: Apache-2.0
// LevelMeter.qml — severity or urgency, one to four: its word, four pieces and the number.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls

RowLayout {
    id: meter

    property string text
    property int value: 0
    property int of: 4
    readonly property color pieceColor: value >= of ? Theme.color.amberSolid : Theme.color.ink2

    Layout.fillWidth: false
    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 of %3").arg(text).arg(value).arg(of)

    Label {
        text: meter.text
        type: Theme.type.caption
        color: Theme.color.ink2
        Accessible.ignored: true
    }

    Row {
        spacing: 3

        Repeater {
            model: meter.of

            Rectangle {
                required property int index

                width: 12
                height: 8
                radius: 2.5
                color: index < meter.value ? meter.pieceColor : Theme.color.pressed
            }
        }
    }

    Label {
        text: meter.value > 0 ? qsTr("%1 of %2").arg(meter.value).arg(meter.of) : "–"
        type: Theme.type.caption
        weight: Font.DemiBold
        Accessible.ignored: true
    }
}
