// SPDX-License-Identifier: Apache-2.0
// tst_results.qml — what comes of the visits: numbers and their records, reports, events, procurements, costs.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Pages
import Feltbok.ViewModels

PageCase {
    id: test

    name: "Results"

    function test_a_number_opens_its_records() {
        const shell = open("insight");
        tap(shell, "cell-s-Skien-1");
        tap(shell.Window.window.contentItem, "counted-n1");
        compare(shell.visitId, "v1");
        compare(shell.visitTab, "notes");
    }

    function test_what_a_number_counted_opens_on_its_page_or_in_its_editor() {
        const shell = open("insight");
        const over = shell.Window.window.contentItem;
        tap(shell, "cell-s-Skien-1");
        tap(over, "counted-d1");
        verify(calm("sheet-done", over).visible);
        tap(over, "sheet-done");
        compare(shell.shown, "insight");
        tap(shell, "cell-s-Skien-1");
        tap(over, "counted-p1");
        compare(shell.shown, "procurement");
    }

    function test_a_procurement_of_a_municipality_leads_to_its_page_and_is_changed_there() {
        const shell = createTemporaryObject(test.shells, test, {
                "place": "municipalities",
                "scopeId": "s9"
            });
        tap(shell, "upcoming-Varebiler til hjemmetjenesten");
        compare(shell.shown, "procurement");
        compare(shell.item, "p1");
        tap(shell, "procurement-change");
        verify(calm("field-title", shell.Window.window.contentItem).visible);
    }

    function test_large_text_leaves_the_list_of_the_library_room_and_what_narrows_it_is_one_tap_away() {
        Theme.textScale = 2;
        const shell = open("library");
        verify(calm("library-area", shell).visible);
        const theme = findChild(shell, "library-theme");
        verify(!theme.visible);
        tap(shell, "library-more");
        verify(theme.visible);
        verify(findChild(shell, "library-cpv").visible);
        tap(shell, "library-more");
        verify(!theme.visible);
        theme.facet.value = "lcc"; // what is chosen stays to be seen
        verify(theme.visible);
        theme.facet.value = "";
    }

    function test_T19_a_report_opens_its_records_and_becomes_a_file() {
        const shell = open("insight");
        tap(shell, "insight-report");
        compare(shell.shown, "report");
        tap(shell, "report-0-0");
        verify(calm("counted-n1", shell.Window.window.contentItem).visible);
        tap(shell.Window.window.contentItem, "sheet-close");
        tap(shell, "report-pdf");
        verify(calm("report-exported", shell).visible);
        tap(shell, "back");
        compare(shell.shown, "insight");
    }

    function test_T14_the_tablet_goes_round_and_nobody_sees_the_answers_before() {
        const shell = open("tours");
        tap(shell, "tours-events");
        tap(shell, "event-e1");
        compare(shell.shown, "event");
        tap(shell, "event-evaluate");
        const over = shell.Window.window.contentItem;
        compare(calm("evaluation-hand-in", over).enabled, false);
        tap(over, "evaluate-helhet-5");
        verify(findChild(over, "evaluate-helhet-5").selected);
        tap(over, "evaluation-hand-in");
        verify(calm("evaluation-thanks", over).visible);
        verify(!findChild(over, "evaluate-helhet-5").selected);
        tap(over, "sheet-close");
        tap(shell, "back");
        compare(shell.shown, "events");
    }

    function test_T21_a_procurement_shows_its_effects_each_for_itself() {
        const shell = open("municipalities");
        tap(shell, "municipalities-procurements");
        compare(shell.shown, "procurements");
        verify(calm("procurement-p1", shell).visible);
        shell.place = "procurement";
        compare(calm("effect-e1", shell).text, "Beregnet · 24,7 tonn CO₂e");
        compare(calm("effect-e2", shell).text, "Anslått · 3 tonn CO₂e");
        tap(shell, "effect-e1");
        const over = shell.Window.window.contentItem;
        compare(calm("effect-result", over).text, "24,7 tonn CO₂e · −29 700 kWh");
        tap(over, "sheet-close");
        tap(shell, "back");
        compare(shell.shown, "procurements");
    }

    function test_T40_the_comparison_is_turned_to_the_buyer() {
        const shell = open("cost");
        compare(calm("cost-answer", shell).text, "B koster mer å kjøpe, men er 18 666 kr billigere over 10 år.");
        tap(shell, "cost-face");
        const over = shell.Window.window.contentItem;
        compare(calm("cost-faced-answer", over).text, findChild(shell, "cost-answer").text);
        tap(over, "cost-faced-close");
    }

    function test_what_the_team_keeps_is_opened_and_made_where_one_looks_for_it_data() {
        return [{
                "tag": "hours",
                "place": "report",
                "row": "hours-Rådgiver IK",
                "add": "add-Hours"
            }, {
                "tag": "targets",
                "place": "insight",
                "row": "target-Spart energi i sju regioner",
                "add": "add-Targets"
            }, {
                "tag": "agreements",
                "place": "hub",
                "row": "agreement-Renhold",
                "add": "add-Framework agreements"
            }, {
                "tag": "helpdesk",
                "place": "hub",
                "row": "question-Hvem har leid arbeidstøy?",
                "add": "add-Helpdesk"
            }, {
                "tag": "themes",
                "place": "hub",
                "row": "theme-Etisk handel",
                "add": "add-Themes and areas"
            }];
    }

    function test_what_the_team_keeps_is_opened_and_made_where_one_looks_for_it(data) {
        const shell = open(data.place);
        const over = shell.Window.window.contentItem;
        for (const way of [data.row, data.add]) {
            reach(shell, way);
            tap(shell, way);
            verify(calm("field-title", over).visible);
            tap(over, "sheet-done");
        }
    }

    function test_procurements_lead_to_the_agreements_they_go_by() {
        const shell = open("procurements");
        const over = shell.Window.window.contentItem;
        tap(shell, "agreements-open");
        tap(over, "agreement-Renhold");
        verify(calm("field-title", over).visible);
    }

    function test_T01_an_agreement_gets_criteria_and_municipalities_by_a_search_and_undo_takes_it_back() {
        const shell = open("hub");
        const over = shell.Window.window.contentItem;
        tap(shell, "agreement-Renhold");
        reach(over, "held-Tokke");
        tap(over, "held-Tokke");
        compare(calm("undo-text-members", over).text, "s1 er tatt ut");
        tap(over, "undo-members");
        tryVerify(() => !findChild(over, "undo-members").visible);
        reach(over, "add-to-criteria");
        tap(over, "add-to-criteria");
        verify(calm("search-criteria", over).activeFocus);
        keyClick("t");
        tap(over, "found-TRA-02 · Utslippsfri levering");
        compare(findChild(over, "undo-text-criteria").text, "c3 er lagt til");
        compare(findChild(over, "search-criteria").text, "");
        reach(over, "add-to-criteria");
        tap(over, "add-to-criteria");
        verify(!findChild(over, "search-criteria").visible);
    }

    function test_T25_a_campaign_shows_its_poster() {
        const shell = open("hub");
        const over = shell.Window.window.contentItem;
        reach(shell, "campaign-Tips på bussen");
        tap(shell, "campaign-Tips på bussen");
        reach(over, "file-Plakat.png");
        verify(calm("file-Plakat.png", over).height > 0);
        tap(over, "add-Pictures");
        verify(findChild(over, "file-Plakat.png").visible);
        reach(over, "file-delete-Plakat.png");
        tap(over, "file-delete-Plakat.png");
        tryVerify(() => !findChild(over, "file-Plakat.png"));
    }

    function test_who_came_is_written_as_a_list() {
        const shell = open("event");
        const over = shell.Window.window.contentItem;
        reach(shell, "attend-list");
        tap(shell, "attend-list");
        compare(calm("list-add", over).enabled, false);
        write(over, "list-names", "Kari");
        compare(findChild(over, "list-add").enabled, true);
        tap(over, "list-add");
        compare(calm("event-participants", shell).text, "55");
        reach(shell, "attendee-Kari Nordmann");
        tap(shell, "attendee-Kari Nordmann");
        verify(calm("field-title", over).visible);
    }

    function test_decisions_stand_with_the_report_to_the_steering_group() {
        const shell = open("report");
        compare(findChild(shell, "add-Decisions"), null);
        const kind = findChild(shell, "report-kind");
        kind.picked(1);
        tryVerify(() => findChild(shell, "add-Decisions")?.visible ?? false);
    }

    function test_only_a_coordinator_is_led_to_the_hub() {
        const shell = open("today");
        compare(findChild(shell, "rail-hub").visible, false);
        App.isCoordinator = true;
        tap(shell, "rail-hub");
        compare(shell.shown, "hub");
        App.isCoordinator = false;
    }

    function test_T45_a_targets_progress_opens_its_effects() {
        const shell = open("insight");
        reach(shell, "target-part-0-0");
        tap(shell, "target-part-0-0");
        verify(calm("counted-p1", shell.Window.window.contentItem).visible);
    }
}
