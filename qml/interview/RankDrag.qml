// SPDX-License-Identifier: Apache-2.0
// RankDrag.qml — where a row of a ranking is taken hold of and drawn past others.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme

MouseArea {
    id: area

    required property Item moving
    // A page is scrolled by its words too: they are held before they move.
    property bool holdFirst: false
    property bool held: false

    signal touched
    signal passed(int rows)

    preventStealing: held || !holdFirst
    pressAndHoldInterval: 300

    onPressed: {
        held = !holdFirst;
        touched();
    }
    onPressAndHold: held = true
    onReleased: held = false
    onCanceled: held = false
    onPositionChanged: mouse => {
        const by = Math.floor(mapToItem(moving, 0, mouse.y).y / (moving.height + Theme.metric.choiceCardGap));
        if (held && by !== 0)
            passed(by);
    }
}
