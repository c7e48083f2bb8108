// SPDX-License-Identifier: Apache-2.0
// tst_records.qml — the sheet that edits any record, and the trash that gives it back.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Pages

PageCase {
    id: test

    name: "Records"

    Component {
        id: recordSheets

        RecordSheet {
        }
    }

    function test_the_editor_of_any_record_shows_its_fields_and_their_history() {
        const sheet = createTemporaryObject(recordSheets, test);
        sheet.edit("procurement", "p1");
        tryVerify(() => sheet.opened);
        const body = sheet.contentItem;
        for (const field of ["title", "valueNok", "planned", "requirementHow", "justification"])
            verify(findChild(body, "field-" + field) !== null, field);
        compare(findChild(body, "field-title").text, "Varebiler til hjemmetjenesten");
        compare(findChild(body, "field-requirementHow").displayText, "Krav i stedet");
        tap(body, "history-show");
        verify(findChild(body, "history-use-1").visible);
    }

    function test_what_one_record_was_refused_with_is_not_told_of_the_next() {
        const sheet = createTemporaryObject(recordSheets, test);
        sheet.beginInTeam("refused", "", "");
        tryVerify(() => sheet.opened);
        const problem = findChild(sheet.contentItem, "record-problem");
        verify(problem.visible);
        sheet.edit("procurement", "p1");
        verify(!problem.visible);
    }

    function test_a_day_that_must_be_there_stays_when_its_field_is_emptied() {
        const sheet = createTemporaryObject(recordSheets, test);
        sheet.edit("procurement", "p1");
        tryVerify(() => sheet.opened);
        const day = findChild(sheet.contentItem, "field-planned");
        const stood = day.text;
        day.forceActiveFocus();
        day.clear();
        day.editingFinished();
        compare(day.text, stood);
    }

    Component {
        id: trashSheets

        TrashSheet {
        }
    }

    function test_what_was_deleted_is_put_back_from_the_trash() {
        const sheet = createTemporaryObject(trashSheets, test);
        sheet.open();
        tryVerify(() => sheet.opened);
        tap(sheet.contentItem, "trash-Krav til varebiler");
        tryVerify(() => findChild(sheet.contentItem, "trash-empty").visible);
    }
}
