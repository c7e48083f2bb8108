// SPDX-License-Identifier: Apache-2.0
// SheetPage.qml — an editor over the page it is opened from.
import QtQuick
import Feltbok.Pages
import Feltbok.ViewModels

Shell {
    id: page

    property string sheet: "need"

    place: "tours"
    visitId: sheet === "new-stop" ? "" : "v1"
    visitTab: "needs"
    Component.onCompleted: {
        switch (sheet) {
        case "need":
            needSheet.show("n1");
            break;
        case "action":
            actionSheet.show("a2");
            break;
        default:
            stopSheet.open();
        }
    }

    NeedSheet {
        id: needSheet
    }

    ActionSheet {
        id: actionSheet

        needs: NeedListModel {
        }
    }

    NewStopSheet {
        id: stopSheet

        tour: Tour {
        }
    }
}
