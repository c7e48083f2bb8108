// SPDX-License-Identifier: Apache-2.0
// FindPopup.qml — the opened list: a field that finds, and what it found; arrows move, Enter chooses.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

T.Popup {
    id: popup

    required property ChoiceListModel choices
    property string name
    property string begun
    property bool several: false

    signal picked(string value)

    function pick(row: int) {
        const value = found.valueAt(row);
        if (value === "")
            return;
        picked(value);
        if (!several)
            close();
    }

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.space.s
    margins: Theme.space.s
    modal: true
    dim: false
    focus: true

    onOpened: {
        search.text = begun;
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.surface
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
    }

    ChoiceFilter {
        id: found

        choices: popup.choices
        words: search.text
    }

    contentItem: Column {
        id: column

        spacing: Theme.space.xs

        SearchField {
            id: search

            objectName: "options-search"
            width: parent.width
            placeholderText: qsTr("Write to find")
            Accessible.name: qsTr("Find among the choices: %1").arg(popup.name)
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: popup.pick(Math.max(0, list.currentIndex))
            Keys.onEnterPressed: popup.pick(Math.max(0, list.currentIndex))
            Keys.onEscapePressed: popup.close()
        }

        ListView {
            id: list

            objectName: "options"
            width: parent.width
            height: Math.min(contentHeight, Theme.scaled(320))
            clip: true
            model: found
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: popup.name

            delegate: SelectRow {
                required property int index
                required property string value
                required property string label
                required property bool selected

                objectName: "option-" + value
                width: ListView.view ? ListView.view.width : implicitWidth
                text: label
                current: selected
                highlighted: ListView.isCurrentItem
                Accessible.role: popup.several ? Accessible.CheckBox : Accessible.ListItem
                Accessible.name: label
                Accessible.checkable: popup.several
                Accessible.checked: selected
                onClicked: popup.pick(index)
            }
        }

        Label {
            leftPadding: Theme.space.s
            visible: list.count === 0
            text: qsTr("No choice has these words.")
            color: Theme.color.ink2
        }

        Button {
            objectName: "options-done"
            visible: popup.several
            text: qsTr("Done")
            onClicked: popup.close()
        }
    }
}
