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
        Unsupported,
        DropDownMany,
        Rank,
        Slider,
        Rating,
        Picker,
        Thousands,
        Month,
        Year,
        Digits,
        Masked,
        Link,
        Photo,
        Audio,
        Video,
        File,
        Signature,
        Drawing,
        Annotation,
        Barcode,
        Position,
        Trace,
        Shape
    }

    property string key: number
    property int kind: Question.Asked
    property int editor: Question.Text
    property string name
    property string number
    property int depth: 0
    property string label
    property string hint
    property string labelStyled
    property string hintStyled
    property string picture
    property string sound
    property string film
    property string appearance
    property real rangeFrom: 0
    property real rangeTo: 10
    property real rangeStep: 1
    property string filePicture
    property string fileLine: value === "" ? "" : "JPEG · 1,4 MB"
    property bool canLocate: true
    property list<string> words
    property string value
    property string valueText: words.length === 0 ? value.replace(".", ",") : value.split(" ").map(one => words[Number(one)] || "").join(", ")
    property int selectedCount: value === "" ? 0 : value.split(" ").length
    property bool answered: value !== ""
    property bool required: false
    property bool readOnly: false
    property string violationText
    property bool violated: violationText !== ""
    property bool conflict: false
    property string lastText
    property string lastValue
    property bool changedSinceLast: false
    property bool canUseLast: false
    property string answeredByText
    property string needId
    property string needTitle
    property string needLine
    property bool canBecomeNeed: answered && needId === "" && kind !== Question.Note
    property bool canAddRound: false
    property bool canRemoveRound: canAddRound && kind === Question.RepeatRound
    property bool clearable: {
        switch (editor) {
        case Question.SelectOne:
        case Question.Scale:
        case Question.DropDown:
        case Question.DropDownMany:
        case Question.Rank:
        case Question.Slider:
        case Question.Rating:
        case Question.Picker:
        case Question.Month:
            return answered && !readOnly;
        default:
            return false;
        }
    }
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

    signal fileWanted
    signal located(real latitude, real longitude, real altitude, real accuracy)
    signal notLocated(string text)

    function looks(word: string): bool {
        return appearance.split(" ").includes(word);
    }

    function useLast() {
        value = "1";
    }

    function clear() {
        value = "";
    }

    function pickFile() {
        value = "rådhuset.jpg";
    }

    function attach(file: url) {
        value = String(file).split("/").pop();
    }

    function attachDrawing(drawing: var) {
        value = "tegning.png";
    }

    function locate() {
        located(59.4321, 8.0123, 312, 5);
    }

    function answer(text: string) {
        value = text;
    }

    function answerNumber(text: string) {
        value = text;
    }

    function toggle(choice: string) {
        if (editor !== Question.SelectMany && editor !== Question.DropDownMany) {
            value = choice;
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
