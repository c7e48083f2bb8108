// SPDX-License-Identifier: Apache-2.0
// MissingAnswer.qml — a required answer that is missing, by name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

T.AbstractButton {
    id: row

    required property string key
    required property string number
    required property string label

    objectName: "missing-" + number
    implicitHeight: Math.max(Theme.metric.touchTarget, content.implicitHeight + Theme.space.l)
    leftPadding: 14
    rightPadding: 14
    hoverEnabled: true
    Accessible.name: qsTr("Answer %1 %2").arg(number).arg(label.replace(/<[^>]*>/g, ""))

    background: Rectangle {
        radius: Theme.radius.control
        color: row.down ? Theme.color.pressed : Theme.color.tone

        FocusRing {
            shown: row.visualFocus
        }
    }

    contentItem: RowLayout {
        id: content

        spacing: Theme.space.m

        Label {
            Layout.minimumWidth: Theme.scaled(24) // the questions stand under each other
            text: row.number
            type: Theme.type.caption
            weight: Font.DemiBold
            color: Theme.color.ink2
        }

        Label {
            Layout.fillWidth: true
            text: row.label
            textFormat: Text.StyledText
        }

        Label {
            text: qsTr("Answer")
            weight: Font.DemiBold
            color: Theme.color.accentSoftInk
        }
    }
}
