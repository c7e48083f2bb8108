// SPDX-License-Identifier: Apache-2.0
// tst_pages.qml — the pages on fixed data: every place opens, closes and folds without a word on the console.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages
import Feltbok.ViewModels

PageCase {
    id: test

    name: "Pages"

    function test_a_tour_leads_to_the_visit_and_back() {
        const shell = open("tours");
        tap(shell, "visit-start");
        compare(shell.visitId, "v1");
        tap(shell, "visit-tab-notes");
        compare(shell.visitTab, "notes");
        tap(shell, "visit-tab-needs");
        tap(shell, "visit-tab-summary");
        tap(shell, "visit-tab-interview");
        tap(shell, "visit-back");
        compare(shell.visitId, "");
    }

    function test_every_place_opens_at_every_width() {
        for (const place of ["tours", "municipalities", "events", "event", "procurements", "procurement", "library", "cost", "insight", "report", "sync", "settings"]) {
            const shell = open(place);
            for (const width of [1280, 800, 390, 1440]) {
                Theme.windowWidth = width;
                shell.anchors.fill = undefined;
                shell.width = width;
                wait(0);
            }
        }
    }

    function test_a_criterion_is_opened_and_the_basket_begun() {
        const shell = open("library");
        tap(shell, "library-TRA-01");
        verify(findChild(shell, "library-title").visible);
        compare(findChild(shell, "library-basket-add").enabled, false); // it is in the basket
    }

    function test_words_that_find_nothing_are_told_on() {
        Gallery.empty = true;
        const shell = open("library");
        tap(shell, "library-search");
        keyClick("s");
        tap(shell, "library-tell");
        calm("library-told", shell);
        verify(findChild(shell, "library-told").visible);
    }

    function test_an_answer_is_given_by_touch_and_by_key() {
        const shell = createTemporaryObject(test.shells, test, {
                "visitId": "v1"
            });
        const row = calm("question-kompetanse_score", shell);
        tap(row, "scale-3");
        compare(row.question.value, "3");
        keyClick("2");
        compare(row.question.value, "2");
        compare(row.active, true);
    }

    function test_one_tap_makes_a_need_and_takes_it_back() {
        const shell = createTemporaryObject(test.shells, test, {
                "visitId": "v1"
            });
        const row = calm("question-opplaering_antall", shell);
        tap(row, "make-need");
        verify(row.question.needId !== "");
        tap(row, "need-undo");
        compare(row.question.needId, "");
    }

    function test_a_note_is_written_and_added() {
        const shell = createTemporaryObject(test.shells, test, {
                "visitId": "v1",
                "visitTab": "notes"
            });
        const area = tap(shell, "note-composer");
        for (const key of "To av elleve")
            keyClick(key);
        compare(area.text, "To av elleve");
        tap(shell, "note-add");
        compare(area.text, "");
    }

    function test_a_conflict_shows_both_texts_and_no_filled_button() {
        const shell = open("sync");
        tryVerify(() => findChild(shell, "keep-mine") !== null && findChild(shell, "conflict-mine").visible);
        compare(findChild(shell, "conflict-mine").who, "Rådgiver IK");
        compare(findChild(shell, "conflict-theirs").who, "Rådgiver MH");
        tap(shell, "write-new");
        verify(findChild(shell, "new-text").text !== "");
    }

    Component {
        id: firstRuns

        FirstRunPage {
            anchors.fill: parent
        }
    }

    Component {
        id: stopSheets

        NewStopSheet {
            tour: Tour {
            }
        }
    }

    Component {
        id: tourSheets

        NewTourSheet {
            tours: TourListModel {
            }
        }
    }

    Component {
        id: actionRows

        ActionRow {
            width: 400
            actionId: "a1"
            title: "Ta malen opp i ledermøtet"
            ownerText: "Å".repeat(200)
            ownerSide: "hub"
            dueText: "24. des. 2026"
            overdue: false
            dueMissing: false
            statusText: "Avtalt"
            done: false
        }
    }

    Component {
        id: pinSheets

        ChangePinSheet {
        }
    }

    Component {
        id: recoverySheets

        RecoverySheet {
        }
    }

    function test_first_run_says_what_is_missing_where_it_is_to_be_written() {
        App.state = App.FirstRun;
        const page = createTemporaryObject(firstRuns, test);
        compare(page.addressError + page.codeError, "");
        tap(page, "enrol-next");
        verify(page.addressError !== "");
        verify(findChild(page, "enrol-hub").activeFocus);
        compare(page.step, 0);
        write(page, "enrol-hub", "https://knutepunkt.example");
        compare(page.addressError, "");
        tap(page, "enrol-next");
        verify(page.codeError !== "");
        write(page, "enrol-code", "ABCDE12345");
        tap(page, "enrol-next");
        compare(page.step, 1);
        write(page, "enrol-pin", "1");
        tap(page, "enrol-connect");
        verify(page.pinError !== "");
        compare(findChild(page, "enrol-pin").text, "1");
    }

    function test_a_code_pasted_with_its_dash_is_whole_at_large_text_too() {
        App.state = App.FirstRun;
        Theme.textScale = 2;
        const page = createTemporaryObject(firstRuns, test);
        write(page, "enrol-code-line", "t4kqp-9m2xa");
        compare(findChild(page, "enrol-code-line").text, "T4KQP9M2XA");
        compare(page.code, "T4KQP9M2XA");
    }

    function test_a_stop_takes_times_as_people_write_them_and_no_others() {
        const sheet = createTemporaryObject(stopSheets, test);
        sheet.open();
        tryVerify(() => sheet.opened);
        const body = sheet.contentItem;
        const starts = findChild(body, "stop-starts");
        for (const [written, time] of [["9", "09.00"], ["9.30", "09.30"], ["09:30", "09.30"], ["1015", "10.15"], ["", ""], ["25.00", null], ["10.75", null], ["kl ti", null]])
            compare(starts.read(written), time, written);
        write(body, "stop-municipality", "Tokke");
        write(body, "stop-starts", "kl ti");
        compare(findChild(body, "stop-starts").invalid, false);
        tap(body, "stop-add");
        compare(findChild(body, "stop-starts").invalid, true);
        compare(findChild(body, "stop-municipality").text, "Tokke");
    }

    function test_a_tour_that_ends_before_it_begins_is_not_made() {
        const sheet = createTemporaryObject(tourSheets, test);
        sheet.open();
        tryVerify(() => sheet.opened);
        const body = sheet.contentItem;
        write(body, "tour-title", "Tur");
        verify(sheet.ready);
        write(body, "tour-from", "10.12.2026");
        write(body, "tour-to", "1.12.2026");
        keyClick(Qt.Key_Return);
        verify(sheet.backwards);
        verify(!findChild(body, "tour-create").enabled);
    }

    function test_the_owner_of_an_action_never_runs_into_its_state() {
        const row = createTemporaryObject(actionRows, test);
        const owner = findChild(row, "action-owner-text");
        verify(owner.truncated);
        verify(owner.mapToItem(row, owner.width, 0).x < row.width);
    }

    function test_a_pin_is_changed_by_who_writes_the_old_one_and_the_new_one_twice() {
        const sheet = createTemporaryObject(pinSheets, test);
        sheet.open();
        tryVerify(() => sheet.opened);
        const body = sheet.contentItem;
        write(body, "pin-old", "000000");
        write(body, "pin-new", "2468");
        write(body, "pin-new-again", "2469");
        tap(body, "pin-change");
        verify(sheet.againError !== "");
        write(body, "pin-new-again", "");
        findChild(body, "pin-new-again").text = "2468";
        tap(body, "pin-change");
        verify(sheet.oldError !== "");
        compare(findChild(body, "pin-new").text, "2468");
        findChild(body, "pin-old").clear();
        write(body, "pin-old", "123456");
        tap(body, "pin-change");
        compare(sheet.changed, true);
        compare(findChild(body, "pin-old").text, "");
    }

    function test_a_forgotten_pin_is_answered_and_what_was_written_stands_when_the_answer_is_another() {
        App.state = App.Locked;
        const sheet = createTemporaryObject(recoverySheets, test);
        sheet.open();
        tryVerify(() => sheet.opened);
        const body = sheet.contentItem;
        verify(findChild(body, "recovery-code").text !== "");
        tap(body, "recovery-open");
        verify(sheet.answerError !== "");
        verify(sheet.freshError !== "");
        write(body, "recovery-answer", "kodf");
        write(body, "recovery-pin", "2468");
        write(body, "recovery-pin-again", "2468");
        tap(body, "recovery-open");
        verify(sheet.answerError !== "");
        compare(App.state, App.Locked);
        compare(findChild(body, "recovery-pin").text, "2468");
        findChild(body, "recovery-answer").text = "kode";
        compare(sheet.answerError, "");
        tap(body, "recovery-open");
        compare(App.state, App.Open);
    }

    function test_an_interview_opens_with_its_section_heading_in_sight() {
        const shell = createTemporaryObject(test.shells, test, {
                "visitId": "v1"
            });
        const heading = calm("section-title", shell);
        const questions = findChild(shell, "questions");
        const inSight = () => {
            const y = heading.mapToItem(questions, 0, 0).y;
            return y >= 0 && y < 80;
        };
        tryVerify(inSight);
        tap(shell, "section-1");
        tryVerify(inSight);
    }

    function test_search_from_any_page_by_keys_alone() {
        const shell = open("settings");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => shell.search.opened);
        const popup = shell.search.contentItem;
        tryVerify(() => findChild(popup, "search-everything").activeFocus);
        for (const key of "vare")
            keyClick(key);
        const hits = findChild(popup, "search-hits");
        tryCompare(hits, "count", 4);
        compare(hits.currentIndex, 0);
        keyClick(Qt.Key_Down);
        compare(hits.currentIndex, 1);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        tryVerify(() => !shell.search.visible);
        compare(shell.visitId, "v1");
        compare(shell.visitTab, "notes");
        compare(shell.item, "m2");
        tap(shell, "visit-back");
        compare(shell.place, "settings");
    }

    function test_T38_an_empty_search_asks_what_was_sought() {
        const shell = open("today");
        tap(shell, "rail-search");
        tryVerify(() => shell.search.opened);
        const popup = shell.search.contentItem;
        verify(!findChild(popup, "search-tell").visible);
        for (const key of "lim")
            keyClick(key);
        write(popup, "search-wanted", "Krav til lim");
        tap(popup, "search-tell");
        verify(findChild(popup, "search-told").visible);
        verify(!findChild(popup, "search-tell").visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !shell.search.visible);
    }

    function test_preparation_leads_to_the_interview_and_takes_back_whom_one_left_out() {
        const shell = createTemporaryObject(test.shells, test, {
                "visitId": "v1",
                "visitTab": "preparation"
            });
        verify(calm("matter-1", shell).visible);
        const side = findChild(shell, "preparation-side");
        tap(side.visible ? side : shell, "meeting-remove");
        verify(LastRemoved.there);
        tap(shell, "undo-delete");
        verify(!LastRemoved.there);
        tap(shell, "preparation-begin");
        compare(shell.visitTab, "interview");
    }

    function test_T13_pack_says_what_is_missing_and_fetches_it() {
        const shell = open("tours");
        verify(calm("pack-3", shell).visible);
        const state = findChild(shell, "pack-state");
        compare(state.tone, Theme.Amber);
        verify(findChild(shell, "pack-fetch").visible);
        tap(shell, "pack-now");
        compare(state.tone, Theme.Good);
        verify(!findChild(shell, "pack-fetch").visible);
    }

    function test_the_first_tour_leads_to_each_step_and_is_put_away_and_taken_out_again() {
        FirstTour.shown = true;
        const shell = open("today");
        tap(shell, "first-step-needs");
        compare(shell.visitId, "v1");
        compare(shell.visitTab, "needs");
        compare(FirstTour.lastVisited, "needs");
        tap(shell, "visit-tab-notes");
        compare(FirstTour.lastVisited, "notes");
        shell.go("today");
        tap(shell, "first-tour-away");
        verify(!FirstTour.shown);
        tryVerify(() => !findChild(shell, "first-tour").visible);
        keyClick(Qt.Key_F1);
        tryVerify(() => shell.help.get().opened);
        tap(shell.help.get().contentItem, "help-first-tour");
        tryVerify(() => findChild(shell, "first-tour").visible);
        FirstTour.shown = false;
    }

    function test_help_opens_from_any_page_by_key_and_from_the_settings() {
        const shell = open("tours");
        keyClick(Qt.Key_F1);
        tryVerify(() => shell.help.get().opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !shell.help.get().visible);
        const settings = open("settings");
        tap(settings, "help-open");
        tryVerify(() => findChild(settings, "help-open").Window.window.activeFocusItem !== null);
    }

    Component {
        id: phoneBars

        PhoneTabBar {
            width: 390
            places: [
                NavEntry {
                    key: "preparation"
                    text: "Forbered"
                },
                NavEntry {
                    key: "interview"
                    text: "Intervju"
                },
                NavEntry {
                    key: "notes"
                    text: "Notater"
                },
                NavEntry {
                    key: "needs"
                    text: "Behov"
                },
                NavEntry {
                    key: "summary"
                    text: "Oppsummer"
                }
            ]
        }
    }

    function wholeWords(item) {
        if (item.truncated === true)
            return false;
        for (let index = 0; index < item.children.length; ++index)
            if (!wholeWords(item.children[index]))
                return false;
        return true;
    }

    function test_the_words_of_the_phones_bar_are_whole_data() {
        return [{
                "tag": "100 %",
                "scale": 1
            }, {
                "tag": "200 %",
                "scale": 2
            }];
    }

    function test_the_words_of_the_phones_bar_are_whole(data) {
        Theme.windowWidth = 390;
        Theme.windowHeight = 844;
        Theme.textScale = data.scale;
        const bar = createTemporaryObject(phoneBars, test);
        const last = calm("tab-summary", bar);
        compare(last.x + last.width, bar.width);
        verify(wholeWords(bar));
    }
}
