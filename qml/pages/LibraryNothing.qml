// SPDX-License-Identifier: Apache-2.0
// LibraryNothing.qml — words that found nothing: what to try, and a word to the coordinator of what is missing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: nothing

    required property Library library
    property bool told: false
    readonly property bool sought: library.words.trim() !== ""

    signal cleared

    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        objectName: "library-nothing"
        text: nothing.sought ? qsTr("Nothing found for “%1”").arg(nothing.library.words) : qsTr("Nothing with these filters")
        type: Theme.type.heading2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("The search looks in criteria, examples and templates on this device.")
        color: Theme.color.ink2
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Button {
            objectName: "library-everywhere"
            visible: nothing.sought && nothing.library.filtered && nothing.library.totalEverywhere > 0
            text: qsTr("Search without filters: %n hits", "", nothing.library.totalEverywhere)
            onClicked: nothing.library.clearFilters()
        }

        Button {
            objectName: "library-clear"
            icon.name: "x"
            text: nothing.sought ? qsTr("Clear the search") : qsTr("Clear the filters")
            onClicked: nothing.cleared()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        visible: nothing.sought
        spacing: Theme.space.l

        MarginRule {
            Layout.fillHeight: true
            active: true
        }

        ColumnLayout {
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: qsTr("Did you find it?")
                type: Theme.type.heading3
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Write what you looked for. The coordinator sees it in a list and can fill the gap.")
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            TextArea {
                id: wanted

                objectName: "library-wanted"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.scaled(84)
                visible: !nothing.told
                Accessible.name: qsTr("What you looked for")
            }

            Button {
                objectName: "library-tell"
                Layout.alignment: Qt.AlignRight
                visible: !nothing.told
                kind: Button.Filled
                text: qsTr("Tell the coordinator")
                onClicked: nothing.library.noteEmpty(wanted.text)
            }

            StatusLabel {
                objectName: "library-told"
                Layout.fillWidth: true
                visible: nothing.told
                icon: "check"
                tone: Theme.Good
                text: qsTr("Saved here. It goes with the next sync.")
            }
        }
    }

    Connections {
        target: nothing.library

        function onNoted() {
            nothing.told = true;
            wanted.text = "";
        }

        function onWordsChanged() {
            nothing.told = false;
        }
    }
}
