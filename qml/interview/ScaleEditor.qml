// SPDX-License-Identifier: Apache-2.0
// ScaleEditor.qml — an answer on a scale: five cells, the last visit as a dot; arrows move, digits choose.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    property bool compact: false
    readonly property int count: repeater.count
    readonly property int columns: Theme.largeText && !compact ? 1 : Math.max(1, repeater.count)

    implicitWidth: 400
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: question.label

    Keys.onPressed: event => {
        for (let index = 0; index < repeater.count; ++index) {
            const cell = repeater.itemAt(index) as ScaleChoice;
            if (cell && !editor.question.readOnly && event.text !== "" && cell.number === event.text) {
                editor.question.toggle(cell.value);
                cell.forceActiveFocus(Qt.TabFocusReason);
                event.accepted = true;
            }
        }
    }

    Keys.onDeletePressed: question.clear()

    function move(from: int, by: int) {
        const cell = repeater.itemAt(from + by);
        if (cell)
            cell.forceActiveFocus(Qt.TabFocusReason);
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        columns: editor.columns
        columnSpacing: Theme.metric.likertCellGap
        rowSpacing: Theme.metric.likertCellGap

        Repeater {
            id: repeater

            model: editor.question.choices

            ScaleChoice {
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                compact: editor.compact
                lying: Theme.largeText && !editor.compact
                enabled: !editor.question.readOnly
                invalid: editor.question.violated
                activeFocusOnTab: activeFocus || selected || (index === 0 && editor.question.value === "")
                onClicked: editor.question.toggle(value)
                Keys.onLeftPressed: editor.move(index, -1)
                Keys.onRightPressed: editor.move(index, 1)
            }
        }
    }
}
