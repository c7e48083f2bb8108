// SPDX-License-Identifier: Apache-2.0
// tst_editors_chosen.qml — editors where a person chooses, orders, draws, attaches or places.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Interview
import Feltbok.ViewModels

TestCase {
    id: test

    name: "EditorsChosen"
    when: windowShown
    width: 700
    height: 900
    visible: true

    function init() {
        failOnWarning(/.?/);
        Theme.textScale = 1;
        Theme.reducedMotion = true;
        Theme.windowWidth = 1280;
    }

    Component {
        id: questions

        Question {
            number: "1.1"
            name: "spurt"
            label: "Hva spørres det om?"
            words: ["Ja", "Nei", "Vet ikke", "Bygg og anlegg"]
        }
    }

    Component {
        id: rows

        QuestionRow {
            width: 680
        }
    }

    function ask(properties) {
        const question = questions.createObject(test, properties);
        return createTemporaryObject(rows, test, {
                "question": question
            });
    }

    function part(within, name) {
        let last = "";
        let found = null;
        tryVerify(() => {
                // layouts settle over a frame or two
                found = findChild(within, name);
                const shows = found !== null && found.visible && found.width > 0;
                const place = shows ? found.mapToItem(null, 0, 0) + " " + found.height : "";
                const still = place !== "" && place === last;
                last = place;
                return still;
            }, 3000, name);
        return found;
    }

    function tap(within, name) {
        const control = part(within, name);
        mouseClick(control);
        return control;
    }

    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_a_second_tap_leaves_the_only_choice_and_clear_takes_it_away() {
        const row = ask({
                "editor": Question.SelectOne
            });
        tap(row, "choice-1");
        tap(row, "choice-1");
        compare(row.question.value, "1");
        keyClick(Qt.Key_Space);
        compare(row.question.value, "1");
        part(row, "answer-clear").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(row.question.value, "");
        tap(row, "choice-2");
        keyClick(Qt.Key_Delete);
        compare(row.question.value, "");
    }

    function test_several_choices_come_and_go() {
        const row = ask({
                "editor": Question.SelectMany
            });
        tap(row, "choice-0");
        tap(row, "choice-2");
        compare(row.question.value, "0 2");
        tap(row, "choice-0");
        compare(row.question.value, "2");
        compare(part(row, "choice-2").Accessible.role, Accessible.CheckBox);
    }

    function test_a_scale_by_tap_digit_and_arrow() {
        const row = ask({
                "editor": Question.Scale
            });
        tap(row, "scale-2");
        compare(row.question.value, "2");
        keyClick("0");
        compare(row.question.value, "0");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        compare(row.question.value, "1");
    }

    function test_a_row_of_a_table() {
        const row = ask({
                "kind": Question.TableRow,
                "editor": Question.Scale
            });
        tap(row, "scale-3");
        compare(row.question.value, "3");
    }

    function test_a_list_opens_by_key_finds_by_words_and_hands_on_the_choice() {
        const row = ask({
                "editor": Question.DropDown
            });
        part(row, "answer-list").forceActiveFocus(Qt.TabFocusReason);
        keyClick("b");
        const search = part(test.Window.window.contentItem, "options-search");
        tryCompare(search, "activeFocus", true);
        compare(search.text, "b");
        type("ygg");
        keyClick(Qt.Key_Return);
        compare(row.question.value, "3");
        tryVerify(() => findChild(row, "answer-list").activeFocus);
        keyClick(Qt.Key_Delete);
        compare(row.question.value, "");
    }

    function test_a_list_is_walked_by_arrows_and_closed_by_escape() {
        const row = ask({
                "editor": Question.DropDown
            });
        tap(row, "answer-list");
        const search = part(test.Window.window.contentItem, "options-search");
        tryCompare(search, "activeFocus", true);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(row.question.value, "1");
        tryVerify(() => findChild(row, "answer-list").activeFocus);
        keyClick(Qt.Key_Space);
        tryCompare(part(test.Window.window.contentItem, "options-search"), "activeFocus", true);
        keyClick(Qt.Key_Escape);
        tryVerify(() => findChild(row, "answer-list").activeFocus);
        compare(row.question.value, "1");
    }

    function test_several_of_a_list_stay_open_until_done() {
        const row = ask({
                "editor": Question.DropDownMany
            });
        tap(row, "answer-list");
        const overlay = test.Window.window.contentItem;
        tap(overlay, "option-0");
        tap(overlay, "option-2");
        compare(row.question.value, "0 2");
        tap(overlay, "options-done");
        tryVerify(() => findChild(row, "answer-list").activeFocus);
        compare(findChild(row, "answer-list").Accessible.name, "Hva spørres det om?: Ja, Vet ikke");
    }

    function test_an_order_is_made_by_arrows_keys_and_dragging() {
        const row = ask({
                "editor": Question.Rank
            });
        tap(row, "rank-keep");
        compare(row.question.value, "0 1 2 3");
        tap(part(row, "rank-2"), "rank-up");
        compare(row.question.value, "0 2 1 3");
        part(row, "rank-0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(row.question.value, "2 0 1 3");
        verify(part(row, "rank-0").activeFocus);
        keyClick(Qt.Key_Down);
        verify(part(row, "rank-1").activeFocus);
        wait(0);
        const handle = part(part(row, "rank-3"), "rank-handle");
        const from = handle.mapToItem(row, handle.width / 2, handle.height / 2);
        const to = part(row, "rank-2").mapToItem(row, 10, 10);
        mousePress(row, from.x, from.y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(row, from.x, from.y + (to.y - from.y) * step / 10);
        mouseRelease(row, from.x, to.y);
        compare(row.question.value, "3 2 0 1");
    }

    function test_a_file_is_added_replaced_and_removed() {
        for (const editor of [Question.Photo, Question.Audio, Question.Video, Question.File]) {
            const row = ask({
                    "editor": editor
                });
            part(row, "file-add").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(row.question.value, "rådhuset.jpg");
            compare(part(row, "file-name").text, "rådhuset.jpg");
            tap(row, "file-remove");
            compare(row.question.value, "");
        }
    }

    function test_a_drawing_is_made_by_mouse_and_kept() {
        const row = ask({
                "editor": Question.Drawing
            });
        tap(row, "draw-start");
        const sheet = part(row, "draw-sheet");
        mousePress(sheet, 40, 40);
        mouseMove(sheet, 120, 90);
        mouseRelease(sheet, 120, 90);
        compare(sheet.lines, 1);
        mouseClick(sheet, 200, 40);
        compare(sheet.lines, 2);
        tap(row, "draw-back");
        compare(sheet.lines, 1);
        tap(row, "draw-keep");
        tryCompare(row.question, "value", "tegning.png");
    }

    function test_a_signature_is_written_by_keys() {
        const row = ask({
                "editor": Question.Signature
            });
        part(row, "draw-start").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        const sheet = part(row, "draw-sheet");
        sheet.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(sheet.lines, 0);
        keyClick(Qt.Key_Space);
        verify(sheet.penDown);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        compare(sheet.lines, 1);
        keyClick(Qt.Key_Return);
        tryCompare(row.question, "value", "tegning.png");
    }

    function test_a_place_is_written_pasted_and_measured() {
        const row = ask({
                "editor": Question.Position
            });
        tap(row, "latitude");
        type("59,4");
        compare(row.question.value, "59.4 – 0 0");
        tap(row, "longitude");
        type("8,0");
        compare(row.question.value, "59.4 8.0 0 0");
        const field = tap(row, "latitude");
        field.selectAll();
        type("60.1, 9.2");
        compare(row.question.value, "60.1 9.2 0 0");
        compare(part(row, "longitude").text, "9,2");
        tap(row, "place-here");
        compare(row.question.value, "59.432100 8.012300 312.0 5.0");
    }

    function test_a_line_of_places_grows_and_shrinks() {
        const row = ask({
                "editor": Question.Trace
            });
        tap(row, "place-add");
        tap(part(row, "place-0"), "latitude");
        type("59,1");
        keyClick(Qt.Key_Tab);
        type("8,1");
        tap(row, "place-here");
        compare(row.question.value, "59.1 8.1 0 0; 59.432100 8.012300 312.0 5.0");
        tap(part(row, "place-0"), "place-remove");
        compare(row.question.value, "59.432100 8.012300 312.0 5.0");
    }

    function test_an_area_ends_where_it_begins() {
        const row = ask({
                "editor": Question.Shape,
                "value": "59 8 0 0; 59 9 0 0; 60 9 0 0; 59 8 0 0"
            });
        verify(part(row, "place-2") !== null);
        compare(findChild(row, "place-3"), null);
        tap(part(row, "place-2"), "latitude");
        keyClick(Qt.Key_End);
        type(",5");
        compare(row.question.value, "59 8 0 0; 59 9 0 0; 60.5 9 0 0; 59 8 0 0");
    }
}
