// SPDX-License-Identifier: Apache-2.0
// CoverPane.qml — the left half of the lock screen and the first run: the margin line and the sign of the app.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Rectangle {
    id: cover

    property string title: "Feltbok"
    property string line
    property string foot
    property string footIcon: "lock"
    property real wordsY: height / 2 - 20
    default property alias content: slot.data

    color: Theme.color.rail

    MarginRule {
        x: 104
        height: 56
    }

    MarginRule {
        x: 104
        y: 116
        height: parent.height - y
    }

    AppMark {
        x: 104 - width / 2
        y: 66
        size: 40
    }

    ColumnLayout {
        x: 136
        y: cover.wordsY
        width: cover.width - x - Theme.space.xxl
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            text: cover.title
            type: Theme.type.display
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: cover.line
            type: Theme.type.bodyLarge
            color: Theme.color.ink2
        }
    }

    Item {
        id: slot

        anchors.fill: parent
    }

    RowLayout {
        x: 136
        width: cover.width - x - Theme.space.xxl
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.huge
        spacing: Theme.space.s

        Icon {
            name: cover.footIcon
            size: Theme.icon.status
            color: Theme.color.ink2
        }

        Label {
            Layout.fillWidth: true
            text: cover.foot
            color: Theme.color.ink2
        }
    }

    Hairline {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
}
