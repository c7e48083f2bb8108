// SPDX-License-Identifier: Apache-2.0
// AnswerEditor.qml — the control that answers a question, made for what it asks (Question.editor says which).
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Loader {
    id: editor

    required property Question question
    readonly property bool narrow: {
        switch (question.editor) {
        case Question.Integer:
        case Question.Decimal:
        case Question.Thousands:
        case Question.Date:
        case Question.Time:
        case Question.Picker:
            return true;
        default:
            return false;
        }
    }

    // What the control will measure, about: the rows beneath stand in their places before it is there.
    readonly property real expectedHeight: {
        switch (question.editor) {
        case Question.None:
            return 0;
        case Question.Scale:
            return Theme.metric.likertCellMinHeight;
        case Question.SelectOne:
        case Question.SelectMany:
            return Math.ceil(question.choices.count / (Theme.phone ? 1 : question.choices.count === 3 ? 3 : 2)) * (Theme.metric.choiceCardMinHeight + Theme.metric.choiceCardGap);
        case Question.Rank:
            return question.choices.count * Theme.metric.listRowNormal;
        case Question.LongText:
            return 2 * Theme.metric.field;
        default:
            return Theme.metric.field;
        }
    }

    readonly property string wanted: {
        switch (question.editor) {
        case Question.None:
            return "";
        case Question.Integer:
            return "WholeNumberEditor.qml";
        case Question.Decimal:
        case Question.Thousands:
            return "DecimalEditor.qml";
        case Question.Date:
            return "DayEditor.qml";
        case Question.Month:
        case Question.Year:
            return "MonthEditor.qml";
        case Question.Time:
            return "TimeEditor.qml";
        case Question.DateTime:
            return "MomentEditor.qml";
        case Question.SelectOne:
        case Question.SelectMany:
            return "ChoiceEditor.qml";
        case Question.Scale:
            return "ScaleEditor.qml";
        case Question.DropDown:
        case Question.DropDownMany:
            return "FindEditor.qml";
        case Question.Rank:
            return "RankEditor.qml";
        case Question.Slider:
            return "RangeEditor.qml";
        case Question.Rating:
            return "RatingEditor.qml";
        case Question.Picker:
            return "PickerEditor.qml";
        case Question.Photo:
        case Question.Audio:
        case Question.Video:
        case Question.File:
            return "FileEditor.qml";
        case Question.Signature:
        case Question.Drawing:
        case Question.Annotation:
            return "DrawEditor.qml";
        case Question.Barcode:
            return "BarcodeEditor.qml";
        case Question.Position:
        case Question.Trace:
        case Question.Shape:
            return "PlacesEditor.qml";
        case Question.Acknowledge:
            return "AcknowledgeEditor.qml";
        case Question.LongText:
            return "LongWordsEditor.qml";
        default:
            return "WordsEditor.qml";
        }
    }

    function make() {
        if (wanted === "")
            source = "";
        else
            setSource(Qt.resolvedUrl(wanted), {
                    "question": question
                });
    }

    onWantedChanged: make()
    onQuestionChanged: make()
}
