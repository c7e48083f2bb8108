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
    readonly property string name: page.replace("-empty", "")
    readonly property list<string> pages: ["states", "parts", "tours", "tours-empty", "municipalities", "municipality", "interview", "interview-empty", "notes", "notes-empty", "needs", "needs-empty", "need", "action", "summary", "sync", "sync-empty", "settings", "lock", "first-run", "new-stop"]

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

    // Made anew for every page, so that no page shows what another left behind.
    FocusScope {
        anchors.fill: parent
        focus: true

        WhenWanted {
            wanted: window.page === "states"

            StatesPage {
                anchors.fill: parent
                focus: true
            }
        }

        WhenWanted {
            wanted: window.page === "parts"

            PartsPage {
                anchors.fill: parent
                focus: true
            }
        }

        WhenWanted {
            wanted: window.page === "lock"

            LockPage {
                anchors.fill: parent
                focus: true
            }
        }

        WhenWanted {
            wanted: window.page === "first-run"

            FirstRunPage {
                anchors.fill: parent
                focus: true
            }
        }

        WhenWanted {
            wanted: window.name === "tours"

            Shell {
                anchors.fill: parent
                focus: true
            }
        }

        WhenWanted {
            wanted: window.page === "municipalities"

            Shell {
                anchors.fill: parent
                focus: true
                place: "municipalities"
            }
        }

        WhenWanted {
            wanted: window.page === "municipality"

            Shell {
                anchors.fill: parent
                focus: true
                place: "municipalities"
                scopeId: "s9"
            }
        }

        WhenWanted {
            wanted: window.name === "sync"

            Shell {
                anchors.fill: parent
                focus: true
                place: "sync"
            }
        }

        WhenWanted {
            wanted: window.page === "settings"

            Shell {
                anchors.fill: parent
                focus: true
                place: "settings"
            }
        }

        WhenWanted {
            wanted: window.name === "interview" || window.name === "notes" || window.name === "needs" || window.name === "summary"

            Shell {
                anchors.fill: parent
                focus: true
                visitId: "v1"
                visitTab: window.name
            }
        }

        WhenWanted {
            wanted: window.page === "need"

            Shell {
                anchors.fill: parent
                focus: true
                visitId: "v1"
                visitTab: "needs"

                NeedSheet {
                    id: needSheet

                    Component.onCompleted: show("n1")
                }
            }
        }

        WhenWanted {
            wanted: window.page === "action"

            Shell {
                anchors.fill: parent
                focus: true
                visitId: "v1"
                visitTab: "needs"

                ActionSheet {
                    needs: NeedListModel {
                    }
                    Component.onCompleted: show("a2")
                }
            }
        }

        WhenWanted {
            wanted: window.page === "new-stop"

            Shell {
                anchors.fill: parent
                focus: true
                NewStopSheet {
                    tour: Tour {
                    }
                    Component.onCompleted: open()
                }
            }
        }
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
