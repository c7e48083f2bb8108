// SPDX-License-Identifier: Apache-2.0
// Main.qml — the gallery's window: one page at a time on fixed data, in a chosen theme and text size.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Pages
import Feltbok.ViewModels
import Feltbok.Gallery

Window {
    id: window

    property string page: "states"
    property bool dark: false
    property bool still: false
    property real textScale: 1
    readonly property string name: page.replace(/-(empty|opened|newer)$/, "")
    readonly property list<string> pages: ["states", "parts", "editors-words", "editors-numbers", "editors-dates", "editors-choices", "editors-lists", "editors-order", "editors-files", "editors-drawings", "editors-places", "editors-notes", "editors-table", "today", "today-empty", "today-opened", "tours", "tours-empty", "municipalities", "municipality", "municipality-empty", "coverage", "preparation", "preparation-empty", "meeting", "record", "agreement", "deleted", "interview", "interview-empty", "interview-opened", "interview-newer", "finish", "reopen-opened", "left-changed", "form-move", "notes", "notes-empty", "needs", "needs-empty", "need", "action", "summary", "summary-code", "sync", "sync-empty", "search", "search-empty", "settings", "trash", "trash-empty", "help", "change-pin", "lock", "recovery", "recovery-empty", "first-run", "new-stop", "stop", "tour", "library", "library-opened", "library-empty", "basket-line", "new-basket", "insight", "insight-empty", "report", "report-empty", "cost", "cost-empty", "cost-faced", "procurements", "procurements-empty", "procurement", "effect", "events", "events-empty", "event", "evaluation", "hub", "hub-empty"]

    onNameChanged: shown.make()

    width: 1280
    height: 800
    visible: true
    title: "Feltbok gallery"
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
        property: "scheme"
        value: window.dark ? Theme.Dark : Theme.Light
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.still
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }

    Binding {
        target: Gallery // qmllint disable unqualified
        property: "empty"
        value: window.page.endsWith("-empty")
    }

    Binding {
        target: Gallery // qmllint disable unqualified
        property: "opened"
        value: window.page.endsWith("-opened")
    }

    Binding {
        target: Gallery // qmllint disable unqualified
        property: "moved"
        value: window.page.endsWith("-newer")
    }

    // Made anew for every page, so that no page shows what another left behind.
    Loader {
        id: shown

        readonly property string pages: "qrc:/qt/qml/Feltbok/Pages/"

        function make() {
            switch (window.name) {
            case "":
                source = "";
                break;
            case "states":
                setSource("StatesPage.qml");
                break;
            case "parts":
                setSource("PartsPage.qml");
                break;
            case "lock":
                setSource(pages + "LockPage.qml");
                break;
            case "recovery":
                setSource(pages + "LockPage.qml");
                (item as LockPage).recover();
                break;
            case "first-run":
                setSource(pages + "FirstRunPage.qml");
                break;
            case "finish":
            case "reopen":
            case "left-changed":
            case "form-move":
            case "need":
            case "action":
            case "summary-code":
            case "cost-faced":
            case "effect":
            case "evaluation":
            case "search":
            case "change-pin":
            case "record":
            case "agreement":
            case "trash":
            case "help":
            case "deleted":
            case "coverage":
            case "meeting":
            case "new-stop":
            case "stop":
            case "tour":
            case "basket-line":
            case "new-basket":
                setSource("SheetPage.qml", {
                        "sheet": window.name
                    });
                break;
            case "municipality":
                setSource(pages + "Shell.qml", {
                        "place": "municipalities",
                        "scopeId": "s9"
                    });
                break;
            case "today":
            case "tours":
            case "municipalities":
            case "library":
            case "insight":
            case "cost":
            case "event":
            case "events":
            case "procurement":
            case "procurements":
            case "hub":
            case "report":
            case "sync":
            case "settings":
                setSource(pages + "Shell.qml", {
                        "place": window.name
                    });
                break;
            default:
                if (window.name.startsWith("editors-"))
                    return setSource("EditorsPage.qml", {
                            "part": window.name.slice(8)
                        });
                setSource(pages + "Shell.qml", {
                        "visitId": "v1",
                        "visitTab": window.name
                    });
            }
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: make()
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
