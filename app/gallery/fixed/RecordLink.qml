// SPDX-License-Identifier: Apache-2.0
// RecordLink.qml — p… is a procurement, d… a record without a page; every other is a note of the visit.
import QtQuick

QtObject {
    readonly property string page: item.startsWith("p") ? "procurement" : item.startsWith("d") ? "editor" : "visit"
    property string scopeId: "s1"
    readonly property string visitId: page === "visit" ? "v1" : ""
    property string tab: "notes"
    property string kind: "note"
    property string item

    signal led
    signal missing

    function follow(record: string) {
        item = record;
        led();
    }

    function linkTo(recordId: string): string {
        return "feltbok:" + recordId;
    }
}
