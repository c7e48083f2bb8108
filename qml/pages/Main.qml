// SPDX-License-Identifier: Apache-2.0
// Main.qml — the window: first run, lock screen or the open book, and what the settings say of light and text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Window {
    id: window

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: "Feltbok"
    color: Theme.color.surface

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }

    Binding {
        target: Theme
        property: "textScale"
        value: App.textScale
    }

    Binding {
        target: Theme
        property: "scheme"
        value: App.colorScheme === App.Light ? Theme.Light : App.colorScheme === App.Dark ? Theme.Dark : Theme.Auto
    }

    // By address, not by component: when a Loader lets a page go, its bindings end before its data does.
    Loader {
        anchors.fill: parent
        focus: true
        source: {
            switch (App.state) {
            case App.FirstRun:
                return "FirstRunPage.qml";
            case App.Locked:
                return "LockPage.qml";
            case App.Damaged:
                return "DamagedPage.qml";
            case App.Open:
                return "Shell.qml";
            default:
                return "";
            }
        }
        onLoaded: (item as Item).forceActiveFocus()
    }
}
