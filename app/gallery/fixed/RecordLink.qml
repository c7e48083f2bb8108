// SPDX-License-Identifier: Apache-2.0
// RecordLink.qml — every record is a note of the visit.
import QtQuick

QtObject {
    property string page: "visit"
    property string scopeId: "s1"
    property string visitId: "v1"
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
