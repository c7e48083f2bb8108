// SPDX-License-Identifier: Apache-2.0
// tst_interview.qml — the interview from the visit before to its end, by touch.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Pages
import Feltbok.ViewModels

PageCase {
    id: test

    name: "Interview"

    function cleanup() {
        Gallery.opened = false;
        Gallery.moved = false;
    }

    function atInterview(): Shell {
        return createTemporaryObject(test.shells, test, {
                "visitId": "v1",
                "visitTab": "interview"
            });
    }

    function test_what_was_answered_last_time_is_one_tap_away() {
        const shell = atInterview();
        const row = calm("question-mal_status", shell);
        reach(row, "use-last");
        tap(row, "use-last");
        compare(row.question.value, "1");
        verify(!findChild(row, "use-last").visible);
        tap(shell, "left-toggle");
        tap(shell, "left-tab-changed");
        tap(shell, "section-use-last");
        compare(findChild(shell, "questions").interview.lastCount, 0);
    }

    function test_an_interview_is_not_finished_while_something_is_missing_and_each_is_a_tap_away() {
        const shell = atInterview();
        const over = shell.Window.window.contentItem;
        const interview = findChild(shell, "questions").interview;
        tap(shell, "left-toggle");
        tap(shell, "left-finish");
        verify(!calm("ending-finish", over).enabled);
        tap(calm("faults", over), "hit-7.3");
        compare(interview.activeKey, "q7");
        interview.faults.rows = [];
        tap(shell, "left-finish");
        tap(over, "ending-finish");
        verify(interview.finished);
        verify(calm("interview-finished", shell).visible);
    }

    function test_a_finished_interview_is_opened_again_by_who_says_why() {
        Gallery.opened = true;
        const shell = atInterview();
        const over = shell.Window.window.contentItem;
        const interview = findChild(shell, "questions").interview;
        tap(shell, "interview-reopen");
        verify(!calm("ending-reopen", over).enabled);
        write(over, "ending-reason", "Feil");
        tap(over, "ending-reopen");
        verify(!interview.finished);
        verify(interview.endings[0].endsWith("Feil"));
    }

    function test_a_newer_form_is_looked_at_and_moved_to() {
        Gallery.moved = true;
        const shell = atInterview();
        const over = shell.Window.window.contentItem;
        tap(shell, "form-differences-open");
        compare(calm("form-differences", over).count, 4);
        tap(over, "form-move");
        tryVerify(() => !findChild(shell, "form-newer").visible);
    }
}
