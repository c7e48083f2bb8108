// SPDX-License-Identifier: Apache-2.0
// RankEditor.qml — choices put in an order: drag them, press the arrows, or hold Alt and use the keys.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question

    implicitWidth: 400
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: question.label

    function focusRow(index: int) {
        const row = repeater.itemAt(index);
        if (row)
            row.forceActiveFocus(Qt.TabFocusReason);
    }

    ChoiceOrder {
        id: order

        choices: editor.question.choices
        value: editor.question.value
        onEdited: value => editor.question.answer(value)
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.metric.choiceCardGap

        Repeater {
            id: repeater

            model: order

            RankRow {
                required property int index
                required property string value

                objectName: "rank-" + value
                width: column.width
                place: index
                places: order.count
                ranked: editor.question.value !== ""
                invalid: editor.question.violated
                fixed: editor.question.readOnly
                activeFocusOnTab: index === 0 || activeFocus
                onMoved: to => order.move(index, to)
                onFocusWanted: to => editor.focusRow(to)
            }
        }

        Button {
            objectName: "rank-keep"
            visible: editor.question.value === "" && !editor.question.readOnly
            kind: Button.Quiet
            icon.name: "check"
            text: qsTr("The order is right as it stands")
            onClicked: order.keep()
        }
    }
}
