// SPDX-License-Identifier: Apache-2.0
// tst_rows_in_portions.qml — a long list fills its first screen at once and the rest in turns of the event loop.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Controls

TestCase {
    id: test

    function fill(rows: int) {
        source.clear();
        for (let i = 0; i < rows; ++i)
            source.append({
                    "number": i
                });
    }

    name: "RowsInPortions"

    ListModel {
        id: source
    }

    Component {
        id: list

        Column {
            property alias rows: repeater.count
            property alias portions: portions

            Repeater {
                id: repeater

                model: RowsInPortions {
                    id: portions

                    sourceModel: source
                }

                Item {
                    required property int number
                }
            }
        }
    }

    function test_the_first_screen_is_there_at_once_and_the_rest_comes() {
        fill(100);
        const column = createTemporaryObject(list, test);
        compare(column.rows, 12);
        tryCompare(column, "rows", 100);
        source.insert(3, {
                "number": 1000
            });
        compare(column.rows, 101);
    }

    function test_no_more_than_wanted_and_how_many_are_left() {
        fill(50);
        const column = createTemporaryObject(list, test);
        column.portions.most = 20;
        tryCompare(column, "rows", 20);
        compare(column.portions.left, 30);
        source.remove(0, 45);
        tryCompare(column, "rows", 5);
        compare(column.portions.left, 0);
    }

    function test_what_is_put_before_rows_that_are_shown_does_not_take_them_away() {
        fill(100);
        const column = createTemporaryObject(list, test);
        tryCompare(column, "rows", 100);
        const added = [];
        for (let i = 0; i < 20; ++i)
            added.push({
                    "number": 1000 + i
                });
        source.insert(0, added);
        let fewest = column.rows;
        column.rowsChanged.connect(() => fewest = Math.min(fewest, column.rows));
        tryCompare(column, "rows", 120);
        verify(fewest >= 100, fewest);
    }

    function test_rows_far_below_those_shown_bring_nothing_at_once() {
        fill(100);
        const column = createTemporaryObject(list, test);
        compare(column.rows, 12);
        const added = [];
        for (let i = 0; i < 20; ++i)
            added.push({
                    "number": 1000 + i
                });
        source.insert(60, added);
        compare(column.rows, 12);
        tryCompare(column, "rows", 120);
    }

    function test_no_more_than_wanted_though_one_is_put_among_them() {
        fill(50);
        const column = createTemporaryObject(list, test);
        column.portions.most = 20;
        tryCompare(column, "rows", 20);
        source.insert(0, {
                "number": 1000
            });
        compare(column.rows, 20);
        compare(column.portions.left, 31);
    }
}
