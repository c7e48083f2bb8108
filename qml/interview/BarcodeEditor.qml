// SPDX-License-Identifier: Apache-2.0
// BarcodeEditor.qml — a code, written or read by a scanner that types; Enter ends it.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

DraftField {
    id: editor

    required property Question question

    objectName: "answer-barcode"
    leadingIcon: "scan-barcode"
    shown: question.value
    placeholderText: qsTr("Scan or write the code")
    inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    invalid: question.violated
    readOnly: question.readOnly
    Accessible.name: question.label
    onWritten: text => question.answer(text)
    onAccepted: question.leave()
}
