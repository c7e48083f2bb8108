// SPDX-License-Identifier: Apache-2.0
// ChoiceEditor.qml — an answer by choice cards: one of them, or several.
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
    readonly property bool several: question.editor === Question.SelectMany
    readonly property int columns: Theme.phone || Theme.largeText || width < 420 ? 1 : repeater.count === 3 && width > 360 ? 3 : repeater.count < 4 ? Math.max(1, repeater.count) : 2

    implicitWidth: 400
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: question.label

    Keys.onDeletePressed: question.clear()

    function move(from: int, by: int) {
        const card = repeater.itemAt(from + by);
        if (card)
            card.forceActiveFocus(Qt.TabFocusReason);
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        columns: editor.columns
        columnSpacing: Theme.metric.choiceCardGap
        rowSpacing: Theme.metric.choiceCardGap

        Repeater {
            id: repeater

            model: editor.question.choices

            ChoiceCard {
                required property int index
                required property string value
                required property string label
                required property bool last
                required selected

                objectName: "choice-" + value
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: label
                multiple: editor.several
                invalid: editor.question.violated
                enabled: !editor.question.readOnly
                remark: last && Theme.largeText ? qsTr("Last time") : ""
                activeFocusOnTab: activeFocus || editor.several || selected || (index === 0 && editor.question.value === "")
                onClicked: editor.question.toggle(value)
                Keys.onUpPressed: editor.move(index, -1)
                Keys.onLeftPressed: editor.move(index, -1)
                Keys.onDownPressed: editor.move(index, 1)
                Keys.onRightPressed: editor.move(index, 1)
            }
        }
    }
}
