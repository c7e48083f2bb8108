// SPDX-License-Identifier: Apache-2.0
// FormField.qml — one field of a record's editor, filled in as its declaration says.
import QtQuick
import QtQuick.Layouts
import Feltbok.Controls
import Feltbok.ViewModels

Field {
    id: row

    required property string field
    required property int way
    required property string valueText
    required property list<string> choices
    required property list<string> choiceTexts
    required property var elements // list<string>: a QStringList is none to qmllint 6.4
    required property string elementsOf
    property string recordId
    required label

    signal written(string text)
    signal put(string element, bool within)
    signal finished

    Loader {
        Layout.fillWidth: true
        Component.onCompleted: setSource(row.editor(), {
                "row": row
            })
    }

    function editor(): string {
        switch (way) {
        case FieldEditing.Paragraphs:
            return "FormParagraphs.qml";
        case FieldEditing.Day:
            return "FormDay.qml";
        case FieldEditing.Choice:
            return "FormChoice.qml";
        case FieldEditing.YesNo:
            return "FormYesNo.qml";
        case FieldEditing.Several:
            return "FormSeveral.qml";
        default:
            return "FormWords.qml";
        }
    }
}
