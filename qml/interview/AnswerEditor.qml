// SPDX-License-Identifier: Apache-2.0
// AnswerEditor.qml — the control that answers a question, made for what it asks.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

Loader {
    id: editor

    required property Question question
    readonly property bool narrow: question.editor === Question.Integer || question.editor === Question.Decimal || question.editor === Question.Date

    readonly property string wanted: {
        switch (question.editor) {
        case Question.None:
            return "";
        case Question.Integer:
            return "WholeNumberEditor.qml";
        case Question.Decimal:
            return "DecimalEditor.qml";
        case Question.Date:
            return "DayEditor.qml";
        case Question.SelectOne:
        case Question.SelectMany:
            return "ChoiceEditor.qml";
        case Question.Scale:
            return "ScaleEditor.qml";
        case Question.DropDown:
            return "DropDownEditor.qml";
        case Question.Acknowledge:
            return "AcknowledgeEditor.qml";
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
