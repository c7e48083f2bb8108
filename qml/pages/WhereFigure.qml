// SPDX-License-Identifier: Apache-2.0
// WhereFigure.qml — how many records are in one place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

RowLayout {
    id: figure

    property string text
    property string icon
    property string line
    property int value: 0
    property bool active: false

    spacing: Theme.space.m
    Accessible.role: Accessible.StaticText
    Accessible.name: text + ": " + value + ", " + line

    MarginRule {
        Layout.fillHeight: true
        active: figure.active
    }

    ColumnLayout {
        spacing: 0

        StatusLabel {
            icon: figure.icon
            tone: figure.active ? Theme.Good : Theme.Neutral
            type: Theme.type.caption
            text: figure.text
        }

        Label {
            text: Number(figure.value).toLocaleString(Qt.locale(), "f", 0)
            type: Theme.type.heading1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: figure.line
            type: Theme.type.caption
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
}
