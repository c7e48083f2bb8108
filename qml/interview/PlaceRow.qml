// SPDX-License-Identifier: Apache-2.0
// PlaceRow.qml — one place: its latitude and longitude in degrees.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: row

    required property Question question
    required property string latitude
    required property string longitude
    required property string remark
    property int number: 0

    signal latitudeWritten(string text)
    signal longitudeWritten(string text)
    signal removed

    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: number > 0 ? qsTr("Place %1").arg(number) : question.label

    Flow {
        id: flow

        readonly property real wide: Theme.largeText || Theme.phone ? Math.max(120, (width - Theme.space.s) / (Theme.largeText ? 1 : 2)) : Theme.scaled(180)

        width: parent.width
        spacing: Theme.space.s

        Label {
            visible: row.number > 0
            width: Theme.scaled(24)
            height: latitudeField.height
            verticalAlignment: Text.AlignVCenter
            text: row.number
            weight: Font.DemiBold
            color: Theme.color.ink3
            Accessible.ignored: true
        }

        DraftField {
            id: latitudeField

            objectName: "latitude"
            width: flow.wide - (Theme.phone && row.number > 0 ? Theme.scaled(24) : 0)
            focus: true
            shown: row.latitude
            unit: qsTr("° N")
            placeholderText: qsTr("Latitude")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            invalid: row.question.violated
            readOnly: row.question.readOnly
            Accessible.name: row.number > 0 ? qsTr("Latitude of place %1").arg(row.number) : qsTr("Latitude: %1").arg(row.question.label)
            onWritten: text => row.latitudeWritten(text)
        }

        DraftField {
            objectName: "longitude"
            width: flow.wide - (Theme.phone && row.number > 0 ? Theme.space.s : 0)
            shown: row.longitude
            unit: qsTr("° E")
            placeholderText: qsTr("Longitude")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            invalid: row.question.violated
            readOnly: row.question.readOnly
            Accessible.name: row.number > 0 ? qsTr("Longitude of place %1").arg(row.number) : qsTr("Longitude: %1").arg(row.question.label)
            onWritten: text => row.longitudeWritten(text)
        }

        Label {
            visible: text !== ""
            height: latitudeField.height
            verticalAlignment: Text.AlignVCenter
            text: row.remark
            type: Theme.type.caption
            color: Theme.color.ink2
        }

        IconButton {
            objectName: "place-remove"
            visible: row.number > 0 && !row.question.readOnly
            icon.name: "x"
            iconSize: Theme.icon.row
            text: qsTr("Remove place %1").arg(row.number)
            onClicked: row.removed()
        }
    }
}
