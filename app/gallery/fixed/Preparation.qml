// SPDX-License-Identifier: Apache-2.0
// Preparation.qml — before the visit to Tokke.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string visitId
    property bool loaded: true
    property string meetingText: "10.00–12.00 · Kommunehuset, Dalen"
    property string lastVisitText: Gallery.empty ? "" : "12. nov. 2024"
    property string lastInterviewText: lastVisitText
    readonly property MeetingListModel meets: MeetingListModel {
    }
    readonly property PersonListModel others: PersonListModel {
    }
    readonly property ChangeListModel changes: ChangeListModel {
    }
    readonly property LowAnswerListModel low: LowAnswerListModel {
    }

    signal failed(string text)

    function meet(personId: string) {
    }

    function meetMany(level: string, count: int) {
    }

    function leaveOut(participantId: string) {
        LastRemoved.there = true;
    }
}
