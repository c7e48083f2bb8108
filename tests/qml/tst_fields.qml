// SPDX-License-Identifier: Apache-2.0
// tst_fields.qml — fields keep what is written, however wrong, and hand each keystroke on.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Controls

TestCase {
    id: test

    name: "Fields"
    when: windowShown
    width: 600
    height: 700
    visible: true

    function init() {
        failOnWarning(/.?/);
    }

    Component {
        id: draft

        DraftField {
            property string kept

            shown: kept
            onWritten: text => kept = text
        }
    }

    Component {
        id: longPage

        Flickable {
            readonly property alias line: line
            readonly property alias area: area
            readonly property alias number: number

            width: 300
            height: 300
            contentHeight: 900

            TextField {
                id: line

                y: 60
                width: 300
                text: "Rådgiver IK tar det opp"
            }

            TextArea {
                id: area

                y: 120
                width: 300
                text: "Malen har et tomt punkt om miljø."
            }

            NumberStepper {
                id: number

                y: 230
                value: "1234"
            }
        }
    }

    Component {
        id: stepper

        NumberStepper {
            name: "Innkjøpere"
            onEdited: text => value = text
        }
    }

    Component {
        id: date

        DateField {
            name: "Frist"
            onPicked: picked => value = picked
        }
    }

    Component {
        id: strictDate

        DateField {
            name: "Frist"
        }
    }

    Component {
        id: written

        TextInput {
        }
    }

    Component {
        id: code

        CodeBoxes {
            width: 500
            length: 10
            group: 5
        }
    }

    Component {
        id: composer

        Composer {
            width: 500
            onEdited: text => remark = text.trim()
        }
    }

    Component {
        id: pad

        PinPad {
            property string done

            length: 4
            onCompleted: pin => done = pin
        }
    }

    function type(text) {
        for (const character of text)
            keyClick(character);
    }

    function test_each_keystroke_is_handed_on_and_news_waits() {
        const field = createTemporaryObject(draft, test);
        field.forceActiveFocus();
        type("abc");
        compare(field.kept, "abc");
        field.shown = "fra en annen";
        compare(field.text, "abc", "news does not overwrite what is being written");
        field.focus = false;
        compare(field.text, "fra en annen");
    }

    function test_a_number_steps_and_takes_digits() {
        const control = createTemporaryObject(stepper, test);
        mouseClick(findChild(control, "more"));
        compare(control.value, "1");
        mouseClick(findChild(control, "more"));
        mouseClick(findChild(control, "less"));
        compare(control.value, "1");
        verify(control.height >= 48);
        findChild(control, "value").forceActiveFocus();
        type("2");
        compare(control.value, "12");
    }

    function test_a_date_is_typed_or_picked_and_shown_in_words() {
        const control = createTemporaryObject(date, test);
        control.forceActiveFocus();
        type("24.11.2026");
        keyClick(Qt.Key_Return);
        compare(control.value, "2026-11-24");
        verify(control.text.includes("24. nov"), control.text);
        mouseClick(findChild(control, "open-calendar"));
        const day = findInPopup("day-2026-11-27");
        verify(day !== null);
        mouseClick(day);
        tryCompare(control, "value", "2026-11-27");
    }

    function findInPopup(objectName: string): Item {
        let found = null;
        tryVerify(() => {
                found = findChild(test.Window.window.contentItem.parent ?? test.Window.window.contentItem, objectName) ?? findChild(test.Window.window.contentItem, objectName);
                return found !== null;
            });
        return found;
    }

    function test_a_wrong_date_is_kept_as_it_was_written() {
        const control = createTemporaryObject(date, test);
        control.forceActiveFocus();
        type("snart");
        keyClick(Qt.Key_Return);
        compare(control.value, "snart");
        verify(control.wrong);
        control.reset();
        control.value = "";
        compare(control.text, "");
        verify(!control.wrong);
    }

    function test_a_day_that_no_month_has_is_not_shown_as_one() {
        const control = createTemporaryObject(date, test);
        for (const written of ["31.02.2026", "99.99.9999"]) {
            control.forceActiveFocus();
            control.selectAll();
            type(written);
            keyClick(Qt.Key_Return);
            compare(control.text, written);
            verify(control.wrong);
        }
        control.selectAll();
        type("1.3.26");
        keyClick(Qt.Key_Return);
        compare(control.value, "2026-03-01");
        verify(!control.wrong);
    }

    function test_a_date_that_its_owner_does_not_take_is_marked_and_does_not_stay() {
        const control = createTemporaryObject(strictDate, test);
        control.forceActiveFocus();
        type("snart");
        keyClick(Qt.Key_Return);
        compare(control.text, "snart");
        verify(control.wrong);
        control.reset();
        compare(control.text, "");
        verify(!control.wrong);
    }

    function test_a_code_takes_small_letters_and_drops_what_is_none() {
        const control = createTemporaryObject(code, test);
        control.forceActiveFocus();
        type("t4kqp-9m2xa");
        compare(control.text, "T4KQP9M2XA");
        verify(control.complete);
    }

    function test_a_code_is_pasted_as_it_is_written() {
        const source = createTemporaryObject(written, test, {
                "text": "t4kqp-9m2xa"
            });
        source.selectAll();
        source.copy();
        const control = createTemporaryObject(code, test);
        control.forceActiveFocus();
        control.paste();
        compare(control.text, "T4KQP9M2XA");
    }

    function test_a_note_is_handed_on_with_every_key() {
        const control = createTemporaryObject(composer, test);
        const area = findChild(control, "composer-text");
        area.forceActiveFocus();
        type("To av");
        compare(control.remark, "To av");
        const low = control.height;
        for (let line = 0; line < 9; ++line)
            keyClick(Qt.Key_Return);
        verify(control.height > low);
        verify(control.height < low + 5 * 26, "it stops growing at five lines");
    }

    function test_a_pin_is_complete_with_its_last_digit() {
        const control = createTemporaryObject(pad, test);
        mouseClick(findChild(control, "pin-1"));
        mouseClick(findChild(control, "pin-9"));
        control.forceActiveFocus();
        type("4");
        keyClick(Qt.Key_Backspace);
        type("56");
        compare(control.done, "1956");
    }

    // A thumb put down in the field goes up the page. The list follows with the next picture that is drawn.
    function swipe(field, page) {
        const start = field.mapToItem(test, field.width / 2, field.height / 2);
        const thumb = touchEvent(test);
        thumb.press(0, test, start.x, start.y).commit();
        let way = 0;
        tryVerify(() => {
                way += 8;
                thumb.move(0, test, start.x + way / 4, start.y - way).commit();
                return page.contentY > 0;
            }, 1000, field + " scrolls");
        thumb.release(0, test, start.x + way / 4, start.y - way).commit();
        page.cancelFlick();
    }

    function test_a_thumb_that_begins_in_a_field_scrolls_and_selects_nothing() {
        const page = createTemporaryObject(longPage, test);
        for (const field of [page.line, page.area, findChild(page.number, "value")]) {
            page.contentY = 0;
            swipe(field, page);
            compare(field.selectedText, "");
        }
    }

    function test_a_mouse_selects_words_also_after_a_touch() {
        const page = createTemporaryObject(longPage, test);
        const touch = touchEvent(page.line);
        touch.press(0, page.line, 20, 20).commit();
        touch.release(0, page.line, 20, 20).commit();
        for (const field of [page.line, page.area]) {
            mouseDrag(field, 18, 24, 120, 0);
            verify(field.selectedText !== "");
            compare(page.contentY, 0);
        }
    }
}
