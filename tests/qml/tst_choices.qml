// SPDX-License-Identifier: Apache-2.0
// tst_choices.qml — cards, cells, chips, switch and drop-down: size, name, touch and keys.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Controls

TestCase {
    id: test

    name: "Choices"
    when: windowShown
    width: 600
    height: 600
    visible: true

    function init() {
        failOnWarning(/.?/);
        Theme.textScale = 1;
    }

    Component {
        id: card

        ChoiceCard {
            text: "I noen maler"
        }
    }

    Component {
        id: cell

        ScaleCell {
            number: "2"
            words: "I noen grad"
        }
    }

    Component {
        id: chip

        Chip {
            text: "Transport"
            count: "3"
        }
    }

    Component {
        id: toggle

        Switch {
            text: "Lyd ved lagring"
        }
    }

    Component {
        id: list

        Select {
            name: "Område"
            texts: ["Transport", "Bygg"]
        }
    }

    function test_targets_are_48_high_also_at_double_text() {
        const components = [card, cell, chip, toggle, list];
        for (const scale of [1, 2]) {
            Theme.textScale = scale;
            for (const component of components) {
                const control = createTemporaryObject(component, test);
                verify(control.height >= 48, control + " is " + control.height);
                verify(control.width >= 48, control + " is " + control.width + " wide");
            }
        }
    }

    function test_a_card_says_what_it_is_and_is_pressed_by_touch_and_space() {
        const control = createTemporaryObject(card, test);
        const spy = createTemporaryObject(spies, test, {
                "target": control
            });
        compare(control.Accessible.name, "I noen maler");
        compare(control.Accessible.role, Accessible.RadioButton);
        control.multiple = true;
        compare(control.Accessible.role, Accessible.CheckBox);
        const touch = touchEvent(control);
        touch.press(0, control, 10, 10).commit();
        touch.release(0, control, 10, 10).commit();
        compare(spy.count, 1);
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(spy.count, 2);
    }

    function test_a_cell_names_the_answer_of_the_last_visit() {
        const control = createTemporaryObject(cell, test, {
                "last": true
            });
        verify(control.Accessible.name.includes("2"));
        verify(control.Accessible.name.length > "2, I noen grad".length);
    }

    function test_a_list_opens_and_hands_on_what_was_picked() {
        const control = createTemporaryObject(list, test, {
                "y": 20
            });
        control.currentIndex = -1;
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => control.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(control, "currentIndex", 0);
    }

    Component {
        id: spies

        SignalSpy {
            signalName: "clicked"
        }
    }
}
