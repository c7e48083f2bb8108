// SPDX-License-Identifier: Apache-2.0
// Question.qml — one question, answered in memory.
import QtQuick
import Feltbok.ViewModels

QtObject {
    id: question

    enum Kind {
        Asked,
        Note,
        Group,
        TableHead,
        TableRow,
        Repeat,
        RepeatRound
    }

    enum Editor {
        None,
        Text,
        LongText,
        Integer,
        Decimal,
        Date,
        Time,
        DateTime,
        SelectOne,
        SelectMany,
        Scale,
        DropDown,
        Acknowledge,
        Unsupported
    }

    property string key: number
    property int kind: Question.Asked
    property int editor: Question.Text
    property string name
    property string number
    property int depth: 0
    property string label
    property string hint
    property list<string> words
    property string value
    property string valueText: value.replace(".", ",")
    property int selectedCount: value === "" ? 0 : value.split(" ").length
    property bool answered: value !== ""
    property bool required: false
    property bool readOnly: false
    property string violationText
    property bool violated: violationText !== ""
    property bool conflict: false
    property string lastText
    property string lastValue
    property string needId
    property string needTitle
    property string needLine
    property bool canBecomeNeed: answered && needId === "" && kind !== Question.Note
    property bool canAddRound: false
    readonly property ChoiceListModel choices: ChoiceListModel {
        rows: {
            const rows = [];
            const chosen = question.value.split(" ");
            for (let index = 0; index < question.words.length; ++index)
                rows.push({
                        "value": String(index),
                        "label": question.words[index],
                        "scaleText": question.words[index],
                        "number": String(index),
                        "selected": chosen.includes(String(index)),
                        "last": question.lastValue === String(index)
                    });
            return rows;
        }
    }

    function answer(text: string) {
        value = text;
    }

    function answerNumber(text: string) {
        value = text;
    }

    function toggle(choice: string) {
        if (editor !== Question.SelectMany) {
            value = value === choice ? "" : choice;
            return;
        }
        const chosen = value === "" ? [] : value.split(" ");
        value = chosen.includes(choice) ? chosen.filter(one => one !== choice).join(" ") : chosen.concat([choice]).join(" ");
    }

    function step(by: int) {
        value = String(Number(value) + by);
    }

    function leave() {
    }

    function makeNeed() {
        needTitle = "Behov: " + label;
        needLine = "Alvor 2 · haster 2";
        needId = "n9";
    }

    function undoNeed() {
        needId = "";
    }

    function addRound() {
    }

    function removeRound() {
    }
}
