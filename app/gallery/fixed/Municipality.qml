// SPDX-License-Identifier: Apache-2.0
// Municipality.qml — Tokke.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string scopeId
    property bool loaded: true
    property string name: "Tokke"
    property string subline: "Telemark · 4034 fra 2024, 3824 før"
    readonly property HistoryListModel history: HistoryListModel {
    }
    readonly property PersonListModel people: PersonListModel {
    }

    readonly property UpcomingListModel upcoming: UpcomingListModel {
    }
    property string upcomingText: Gallery.empty ? "" : "49 millioner kroner"
    readonly property BodyListModel bodies: BodyListModel {
    }
    readonly property AskedListModel asked: AskedListModel {
    }
    readonly property ChangeListModel changes: ChangeListModel {
    }
    property string lastVisitText: Gallery.empty ? "" : "12. nov. 2024"

    signal visitStarted(string visitId)
    signal failed(string text)

    function startVisit() {
        visitStarted("v1");
    }
}
