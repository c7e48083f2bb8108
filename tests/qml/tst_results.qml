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
    }

    function test_T19_a_report_opens_its_records_and_becomes_a_file() {
        const shell = open("insight");
        tap(shell, "insight-report");
        compare(shell.shown, "report");
        tap(shell, "report-0-0");
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
        verify(calm("cost-faced-answer", over).visible);
        tap(over, "cost-faced-close");
    }
}
