// SPDX-License-Identifier: Apache-2.0
// EvaluationModel.qml — the questions of an evaluation.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: [{
            "name": "helhet",
            "label": "Hvor fornøyd er du alt i alt?",
            "choices": ["1", "2", "3", "4", "5", "6"],
            "choiceTexts": ["1", "2", "3", "4", "5", "6"],
            "counts": ["0", "1", "2", "8", "14", "6"],
            "mean": "4,7"
        }, {
            "name": "niva",
            "label": "Hvordan var det faglige nivået?",
            "choices": ["lavt", "passe", "hoyt"],
            "choiceTexts": ["For enkelt", "Passe", "For krevende"],
            "counts": ["3", "24", "4"],
            "mean": ""
        }]
}
