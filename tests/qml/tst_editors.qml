// SPDX-License-Identifier: Apache-2.0
// tst_editors.qml — each editor of the interview, by touch and by keys, down to the answer the question holds.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Interview
import Feltbok.ViewModels

TestCase {
    id: test

    name: "Editors"
    when: windowShown
    width: 700
    height: 800
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
        }
    }

    EditorQuestions {
        id: every
    }

    Component {
        id: rows

        QuestionRow {
            width: 680
        }
    }

    // A row with a question of that kind.
    function ask(properties) {
        const question = questions.createObject(test, properties);
        return createTemporaryObject(rows, test, {
                "question": question
            });
    }

    function part(row, name) {
        let last = "";
        let found = null;
        tryVerify(() => {
                // layouts settle over a frame or two
                found = findChild(row, name);
                const shows = found !== null && found.visible && found.width > 0;
                const place = shows ? found.mapToItem(null, 0, 0) + " " + found.height : "";
                const still = place !== "" && place === last;
                last = place;
                return still;
            }, 3000, name);
        return found;
    }

    function tap(row, name) {
        const control = part(row, name);
        mouseClick(control);
        return control;
    }

    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_text_is_kept_letter_by_letter() {
        const row = ask({});
        tap(row, "answer-text");
        type("Kart");
        compare(row.question.value, "Kart");
        keyClick(Qt.Key_Backspace);
        compare(row.question.value, "Kar");
    }

    function test_text_of_several_lines() {
        const row = ask({
                "editor": Question.LongText
            });
        tap(row, "answer-long-text");
        type("en");
        keyClick(Qt.Key_Return);
        type("to");
        compare(row.question.value, "en\nto");
    }

    function test_digits_ask_for_the_keyboard_of_digits() {
        const row = ask({
                "editor": Question.Digits
            });
        verify(part(row, "answer-text").inputMethodHints & Qt.ImhPreferNumbers);
        tap(row, "answer-text");
        type("3414");
        compare(row.question.value, "3414");
    }

    function test_what_is_masked_is_shown_on_demand_only() {
        const row = ask({
                "editor": Question.Masked,
                "value": "kode"
            });
        compare(part(row, "answer-text").echoMode, TextInput.Password);
        tap(row, "answer-reveal");
        compare(part(row, "answer-text").echoMode, TextInput.Normal);
    }

    function test_a_barcode_ends_with_enter() {
        const row = ask({
                "editor": Question.Barcode
            });
        tap(row, "answer-barcode");
        type("7038010");
        keyClick(Qt.Key_Return);
        compare(row.question.value, "7038010");
    }

    function test_a_whole_number_is_stepped_and_written_and_keeps_a_wrong_text() {
        const row = ask({
                "editor": Question.Integer
            });
        tap(row, "more");
        tap(row, "more");
        compare(row.question.value, "2");
        tap(row, "less");
        compare(row.question.value, "1");
        const field = tap(row, "value");
        field.selectAll();
        type("2022.5");
        compare(row.question.value, "2022.5");
        compare(field.text, "2022.5");
        row.question.violationText = "Skriv et helt tall, uten desimaler.";
        compare(part(row, "violation").text, "Skriv et helt tall, uten desimaler.");
        compare(part(row, "violation").Accessible.role, Accessible.AlertMessage);
    }

    function test_numbers_are_written() {
        for (const editor of [Question.Decimal, Question.Thousands]) {
            const row = ask({
                    "editor": editor
                });
            tap(row, "answer-number");
            type("12");
            compare(row.question.value, "12");
        }
    }

    function test_a_date_is_written() {
        const row = ask({
                "editor": Question.Date
            });
        tap(row, "answer-date");
        type("24.11.2026");
        keyClick(Qt.Key_Return);
        compare(row.question.value, "2026-11-24");
    }

    function test_a_month_is_chosen_and_its_year_written() {
        const row = ask({
                "editor": Question.Month
            });
        const month = tap(row, "answer-month");
        tryVerify(() => month.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tap(row, "answer-year");
        type("2027");
        verify(row.question.value.match(/^2027-\d\d-01$/), row.question.value);
        compare(Number(row.question.value.slice(5, 7)), month.currentIndex + 1);
    }

    function test_a_year_alone() {
        const row = ask({
                "editor": Question.Year
            });
        tap(row, "answer-year");
        type("2027");
        compare(row.question.value, "2027-01-01");
        compare(part(row, "answer-year").text, "2027");
    }

    function test_a_time_data() {
        return [{
                "tag": "14.30",
                "kept": "14:30:00"
            }, {
                "tag": "14:30",
                "kept": "14:30:00"
            }, {
                "tag": "0905",
                "kept": "09:05:00"
            }, {
                "tag": "8",
                "kept": "08:00:00"
            }, {
                "tag": "halv tre",
                "kept": "halv tre"
            }, {
                "tag": "25.00",
                "kept": "25.00"
            }];
    }

    function test_a_time(data) {
        const row = ask({
                "editor": Question.Time
            });
        tap(row, "answer-time");
        type(data.tag);
        compare(row.question.value, data.kept);
    }

    function test_a_date_with_its_time() {
        const row = ask({
                "editor": Question.DateTime
            });
        tap(row, "answer-date");
        type("9.12.2026");
        keyClick(Qt.Key_Return);
        compare(row.question.value, "2026-12-09");
        tap(row, "answer-time");
        type("13.00");
        verify(row.question.value.startsWith("2026-12-09T13:00:00"), row.question.value);
        row.forceActiveFocus();
        compare(WrittenTime.shown(row.question.value), "13.00");
    }

    function test_a_slider_is_hollow_until_it_is_touched() {
        const row = ask({
                "editor": Question.Slider,
                "rangeTo": 5
            });
        const slider = part(row, "answer-slider");
        verify(slider.unset);
        slider.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(row.question.value, "0");
        keyClick(Qt.Key_Right);
        compare(row.question.value, "1");
        mouseClick(slider, slider.width - 13, slider.height / 2);
        compare(row.question.value, "5");
        keyClick(Qt.Key_Delete);
        compare(row.question.value, "");
    }

    function test_a_standing_slider_goes_up() {
        const row = ask({
                "editor": Question.Slider,
                "appearance": "vertical",
                "rangeFrom": -10,
                "rangeTo": 30,
                "rangeStep": 0.5,
                "value": "15"
            });
        const slider = part(row, "answer-slider");
        verify(slider.height > slider.width);
        slider.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up);
        compare(row.question.value, "15.5");
    }

    function test_stars_are_given_by_tap_digit_and_arrow() {
        const row = ask({
                "editor": Question.Rating,
                "rangeFrom": 1,
                "rangeTo": 5
            });
        tap(row, "star-3");
        compare(row.question.value, "3");
        part(row, "star-3").forceActiveFocus(Qt.TabFocusReason);
        keyClick("5");
        compare(row.question.value, "5");
        compare(part(row, "star-5").Accessible.checked, true);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Space);
        compare(row.question.value, "4");
        keyClick(Qt.Key_Delete);
        compare(row.question.value, "");
    }

    function test_a_number_is_picked_from_its_range() {
        const row = ask({
                "editor": Question.Picker,
                "rangeFrom": 10,
                "rangeTo": 0,
                "rangeStep": 2
            });
        const picker = tap(row, "answer-picker");
        tryVerify(() => picker.popup.opened);
        compare(picker.count, 6);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(row.question.value, String(10 - 2 * picker.currentIndex));
    }

    function test_a_note_shows_its_marks_and_no_control() {
        const row = ask({
                "kind": Question.Note,
                "editor": Question.None,
                "label": "Les dette",
                "labelStyled": "<b>Les</b> dette"
            });
        compare(row.Accessible.name, "1.1 Les dette");
        compare(findChild(row, "answer-text"), null);
    }

    function test_acknowledging_is_one_tap_and_taken_back_by_another() {
        const row = ask({
                "editor": Question.Acknowledge
            });
        tap(row, "answer-acknowledge");
        compare(row.question.value, "OK");
        part(row, "answer-acknowledge").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(row.question.value, "");
    }

    function test_what_is_read_only_takes_no_answer() {
        for (const one of [[Question.Text, "answer-text"], [Question.LongText, "answer-long-text"], [Question.Barcode, "answer-barcode"], [Question.Time, "answer-time"], [Question.Decimal, "answer-number"]]) {
            const row = ask({
                    "editor": one[0],
                    "value": "7",
                    "readOnly": true
                });
            tap(row, one[1]);
            keyClick("x");
            compare(row.question.value, "7", one[1]);
        }
    }

    // Every control of every editor in every state: a name, a size for a finger, and with large text too.
    function test_every_control_has_a_name_and_room_for_a_finger() {
        for (const scale of [1, 2]) {
            Theme.textScale = scale;
            for (const group of every.parts) {
                const asked = every.of(group);
                for (let index = 0; index < asked.length; ++index) {
                    const row = createTemporaryObject(rows, test, {
                            "question": asked[index]
                        });
                    tryVerify(() => row.implicitHeight > 0);
                    check(row, asked[index].name + " at " + scale);
                    row.destroy();
                }
            }
        }
    }

    function check(item, where) {
        for (let index = 0; index < item.children.length; ++index) {
            const child = item.children[index];
            if (!child.visible)
                continue;
            if (child.activeFocusOnTab && child.enabled) {
                verify(child.Accessible.name !== "" || child.text, where + ": no name for " + child + " " + child.objectName);
                verify(child.height >= 48 && child.width >= 48, where + ": " + child.objectName + " is " + child.width + " x " + child.height);
            }
            check(child, where);
        }
    }
}
