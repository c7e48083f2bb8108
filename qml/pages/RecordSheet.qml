// SPDX-License-Identifier: Apache-2.0
// RecordSheet.qml — the editor of a record of any kind: its declared fields, and what was written in them before.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    property bool isNew: false
    property string failure

    // A new record was written; it is not told of one without a word.
    signal made(string recordId)
    signal removed

    function edit(kind: string, recordId: string) {
        isNew = false;
        failure = "";
        form.edit(kind, recordId);
        open();
    }

    function begin(kind: string, scopeId: string) {
        isNew = true;
        failure = "";
        form.begin(kind, scopeId, "", "");
        open();
    }

    // Of the team, and belonging to another record.
    function beginInTeam(kind: string, owner: string, ownerId: string) {
        isNew = true;
        failure = "";
        form.beginInTeam(kind, owner, ownerId);
        open();
    }

    title: form.kindText
    line: form.municipality
    saved: form.written && form.saved
    removeText: form.exists ? qsTr("Delete") : ""
    onRemoveRequested: form.remove()
    onClosed: {
        form.leave();
        if (isNew && form.written)
            made(form.recordId);
        isNew = false;
    }

    RecordForm {
        id: form

        onFailed: text => sheet.failure = text
        onRemoved: {
            sheet.isNew = false;
            sheet.close();
            sheet.removed();
        }
    }

    ConflictBanner {
        objectName: "record-problem"
        Layout.fillWidth: true
        errorText: form.errorText !== "" ? form.errorText : sheet.failure
        conflict: form.conflict
    }

    Repeater {
        model: form.fields

        FormField {
            Layout.fillWidth: true
            recordId: form.recordId
            onWritten: text => error = form.put(field, text) ? "" : qsTr("This does not fit here. What stood before is kept.")
            onPut: (element, within) => form.putElement(field, element, within)
            onFinished: form.leave()
        }
    }

    RecordFiles {
        Layout.fillWidth: true
        visible: form.exists && form.holdsPictures
        recordId: visible ? form.recordId : ""
    }

    HistorySection {
        Layout.fillWidth: true
        visible: form.exists
        recordId: form.recordId
    }
}
