// SPDX-License-Identifier: Apache-2.0
// FormSeveral.qml — a field that names several others, criteria or municipalities: each with a way out, a search that adds, and undo.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: editor

    required property FormField row
    readonly property string recordId: row.recordId

    spacing: Theme.space.s

    onRecordIdChanged: {
        several.forget();
        adding.checked = false;
    }

    SetField {
        id: several

        of: editor.row.elementsOf
        elements: editor.row.elements
        words: search.text
        onPutWanted: (element, within) => editor.row.put(element, within)
    }

    Flow {
        id: held

        Layout.fillWidth: true
        visible: several.held.count > 0
        spacing: Theme.space.s

        Repeater {
            model: several.held

            Chip {
                required property string element
                required property string name
                required property bool outdated

                objectName: "held-" + name
                width: Math.min(implicitWidth, held.width)
                text: name
                count: outdated ? qsTr("a later revision exists") : ""
                selected: true
                removable: true
                Accessible.name: outdated ? qsTr("Take out %1, of which a later revision exists").arg(name) : qsTr("Take out %1").arg(name)
                onClicked: several.remove(element)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: several.undoText !== ""
        spacing: Theme.space.s

        Label {
            objectName: "undo-text-" + editor.row.field
            Layout.fillWidth: true
            text: several.undoText
            color: Theme.color.ink2
            Accessible.role: Accessible.AlertMessage
        }

        Button {
            objectName: "undo-" + editor.row.field
            kind: Button.Quiet
            icon.name: "undo-2"
            text: qsTr("Undo")
            onClicked: several.undo()
        }
    }

    Button {
        id: adding

        objectName: "add-to-" + editor.row.field
        leftPadding: 0
        kind: Button.Quiet
        checkable: true
        icon.name: checked ? "x" : "plus"
        text: checked ? qsTr("Close the search") : editor.row.elementsOf === "scope" ? qsTr("Add a municipality") : qsTr("Add a criterion")
        onCheckedChanged: {
            search.clear();
            if (checked)
                search.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    SearchField {
        id: search

        objectName: "search-" + editor.row.field
        Layout.fillWidth: true
        visible: adding.checked
        placeholderText: editor.row.elementsOf === "scope" ? qsTr("Name of a municipality") : qsTr("Code or words of a criterion")
        Accessible.name: placeholderText
    }

    Column {
        id: rows

        Layout.fillWidth: true
        visible: adding.checked

        Repeater {
            model: several.found

            ListRow {
                required property string element
                required property string name

                width: rows.width
                objectName: "found-" + name
                sidePadding: 0
                wraps: true
                chevron: false
                leadingIcon: "plus"
                text: name
                onClicked: {
                    several.add(element);
                    search.clear();
                }
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: adding.checked && several.found.loaded && several.found.count === 0
        text: search.text === "" ? qsTr("All that is on this device is here already.") : qsTr("Nothing on this device is called that.")
        color: Theme.color.ink2
    }
}
