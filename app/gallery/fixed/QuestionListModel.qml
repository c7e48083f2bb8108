// SPDX-License-Identifier: Apache-2.0
// QuestionListModel.qml — the questions of one section.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property list<Question> questions

    rows: {
        const rows = [];
        for (let index = 0; index < questions.length; ++index)
            rows.push({
                    "question": questions[index]
                });
        return rows;
    }
}
