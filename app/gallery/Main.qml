// SPDX-License-Identifier: Apache-2.0
// Main.qml — the gallery's window: one page at a time, in a chosen theme and text size.
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Gallery

Window {
    id: window

    property string page: "states"
    property bool dark: false
    property bool still: false
    property real textScale: 1
    readonly property list<string> pages: ["states", "tour", "lock", "sheet", "parts"]

    width: 1280
    height: 800
    visible: true
    title: "Feltbok gallery"
    color: Theme.color.surface

    onWidthChanged: Theme.windowWidth = width
    onHeightChanged: Theme.windowHeight = height
    onDarkChanged: Theme.scheme = dark ? Theme.Dark : Theme.Light
    onStillChanged: Theme.reducedMotion = still
    onTextScaleChanged: Theme.textScale = textScale

    Loader {
        anchors.fill: parent
        source: "qrc:/qt/qml/Feltbok/Gallery/" + window.page.charAt(0).toUpperCase() + window.page.slice(1) + "Page.qml"
    }

    Shortcut {
        sequence: "Ctrl+D"
        onActivated: window.dark = !window.dark
    }

    Shortcut {
        sequence: "Ctrl+Right"
        onActivated: window.page = window.pages[(window.pages.indexOf(window.page) + 1) % window.pages.length]
    }

    Shortcut {
        sequence: "Ctrl++"
        onActivated: window.textScale = Math.min(2, window.textScale + 0.25)
    }

    Shortcut {
        sequence: "Ctrl+-"
        onActivated: window.textScale = Math.max(1, window.textScale - 0.25)
    }
}
