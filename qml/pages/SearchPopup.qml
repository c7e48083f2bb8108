// SPDX-License-Identifier: Apache-2.0
// SearchPopup.qml — the search over everything, from any page: write, choose with arrows or finger, and be there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

T.Popup {
    id: popup

    property alias words: search.text
    property bool told: false
    readonly property bool whole: Theme.phone || Theme.largeText

    signal chosen(string recordId)

    function choose(row: int) {
        const record = found.recordAt(row);
        if (record === "")
            return;
        close();
        chosen(record);
    }

    parent: T.Overlay.overlay
    x: whole || !parent ? 0 : (parent.width - width) / 2
    y: whole ? 0 : Theme.space.huge
    width: !parent ? 0 : whole ? parent.width : Math.min(720, parent.width - 2 * Theme.pagePadding)
    height: !parent ? 0 : whole ? parent.height : Math.min(implicitHeight, parent.height - 2 * y)
    implicitHeight: column.implicitHeight + 2 * padding
    padding: whole ? Theme.space.m : Theme.space.l
    modal: true
    focus: true

    onAboutToShow: search.focus = true
    onClosed: {
        search.clear();
        told = false;
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    background: Rectangle {
        radius: popup.whole ? 0 : Theme.radius.block
        color: Theme.color.surface
        border.width: popup.whole ? 0 : Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
    }

    SearchModel {
        id: found

        words: search.text
        onWordsChanged: popup.told = false
        onTold: popup.told = true
        onFailed: text => problem.text = text
    }

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.m
        Accessible.role: Accessible.Dialog
        Accessible.name: search.Accessible.name

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            SearchField {
                id: search

                objectName: "search-everything"
                Layout.fillWidth: true
                focus: true
                placeholderText: Theme.phone ? qsTr("Find") : qsTr("Find people, notes, answers, needs and actions")
                Accessible.name: qsTr("Search everything")
                onTextChanged: list.currentIndex = text === "" ? -1 : 0
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onReturnPressed: popup.choose(list.currentIndex)
                Keys.onEnterPressed: popup.choose(list.currentIndex)
                Keys.onEscapePressed: popup.close()
            }

            IconButton {
                objectName: "search-close"
                icon.name: "x"
                text: qsTr("Close the search")
                visible: popup.whole
                onClicked: popup.close()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: list.count === 0 && !found.nothing
            text: qsTr("It looks through everything on this device, also without a network.")
            color: Theme.color.ink2
        }

        ListView {
            id: list

            objectName: "search-hits"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            visible: count > 0
            clip: true
            model: found
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            onCountChanged: currentIndex = count > 0 ? 0 : -1

            delegate: FoundRow {
                required property int index

                width: list.width
                current: ListView.isCurrentItem
                onClicked: popup.choose(index)
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: popup.whole && !missing.visible
            visible: found.nothing
            wide: false
            icon: "search"
            title: qsTr("Nothing has the words «%1»").arg(search.text.trim())
            text: qsTr("Try fewer words, or the beginning of one.")
        }

        ColumnLayout {
            id: missing

            Layout.fillWidth: true
            visible: found.nothing
            spacing: Theme.space.s

            Field {
                Layout.fillWidth: true
                visible: !popup.told
                label: qsTr("What were you looking for?")

                TextField {
                    id: wanted

                    objectName: "search-wanted"
                    Layout.fillWidth: true
                    Accessible.name: qsTr("What were you looking for?")
                    onAccepted: found.tellMissing(text)
                }
            }

            Button {
                objectName: "search-tell"
                visible: !popup.told
                text: qsTr("Tell the hub")
                onClicked: found.tellMissing(wanted.text)
            }

            StatusLabel {
                objectName: "search-told"
                visible: popup.told
                icon: "check"
                tone: Theme.Good
                text: qsTr("Thank you. It goes to the hub with the next sync.")
            }

            ErrorLine {
                id: problem

                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: popup.whole
            visible: popup.whole && !list.visible
        }
    }
}
