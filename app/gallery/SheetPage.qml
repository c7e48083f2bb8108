// SPDX-License-Identifier: Apache-2.0
// SheetPage.qml — an editor over the page it is opened from.
import QtQuick
import QtQuick.Layouts
import Feltbok.Controls
import Feltbok.Pages
import Feltbok.ViewModels

Shell {
    id: page

    property string sheet: "need"

    place: sheet === "change-pin" || sheet === "help" || sheet === "trash" ? "settings" : sheet === "new-basket" || sheet === "basket-line" ? "library" : sheet === "coverage" ? "municipalities" : "tours"
    readonly property bool ofInterview: sheet === "finish" || sheet === "reopen" || sheet === "form-move" || sheet === "left-changed"

    visitId: sheet === "need" || sheet === "action" || sheet === "summary-code" || ofInterview ? "v1" : ""
    visitTab: sheet === "summary-code" ? "summary" : ofInterview ? "interview" : "needs"
    Component.onDestruction: LastRemoved.there = false // qmllint disable
    Component.onCompleted: {
        switch (sheet) {
        case "need":
            needSheet.show("n1");
            break;
        case "finish":
        case "reopen":
            endingSheet.open();
            break;
        case "left-changed":
            leftSheet.open();
            break;
        case "form-move":
            moveSheet.open();
            break;
        case "action":
            actionSheet.show("a2");
            break;
        case "summary-code":
            codePopup.open();
            break;
        case "search":
            search.open();
            search.words = "vare";
            break;
        case "cost-faced":
            facedCost.open();
            break;
        case "evaluation":
            evaluationSheet.begin();
            break;
        case "effect":
            effectSheet.edit("e1");
            break;
        case "change-pin":
            pinSheet.open();
            break;
        case "record":
            recordSheet.edit("procurement", "p1");
            break;
        case "agreement":
            recordSheet.edit("agreement", "g1");
            break;
        case "meeting":
            meetingSheet.open();
            break;
        case "help":
            (page.help.get() as HelpSheet).open();
            break;
        case "trash":
            trashSheet.open();
            break;
        case "coverage":
            coverageSheet.open();
            break;
        case "deleted":
            LastRemoved.there = true; // qmllint disable
            break;
        case "search":
            finder.open();
            finder.words = Gallery.empty ? "oppvaskmaskin" : "varebil"; // qmllint disable unqualified
            break;
        case "stop":
            planOfStop.show("v1");
            break;
        case "tour":
            planSheet.show("t1");
            break;
        case "basket-line":
            lineSheet.show("l1");
            break;
        case "new-basket":
            basketSheet.open();
            break;
        default:
            stopSheet.open();
        }
    }

    Summary {
        id: wrapUp
    }

    CodePopup {
        id: codePopup

        source: wrapUp.code
        words: wrapUp.codeText
    }

    CostFaced {
        id: facedCost

        cost: TotalCost {
        }
    }

    EvaluationSheet {
        id: evaluationSheet

        event: Event {
        }
    }

    EffectSheet {
        id: effectSheet
    }

    NeedSheet {
        id: needSheet
    }

    SideSheet {
        id: leftSheet

        title: "Hva gjenstår"
        saved: false

        LeftTabs {
            Layout.fillWidth: true
            current: "changed"
            interview: Interview {
            }
        }
    }

    EndingSheet {
        id: endingSheet

        interview: Interview {
        }
    }

    FormMoveSheet {
        id: moveSheet

        move: FormMove {
        }
    }

    RecordSheet {
        id: recordSheet
    }

    TrashSheet {
        id: trashSheet
    }

    CoverageSheet {
        id: coverageSheet
    }

    MeetingSheet {
        id: meetingSheet

        preparation: Preparation {
        }
    }

    SearchPopup {
        id: finder
    }

    ChangePinSheet {
        id: pinSheet
    }

    ActionSheet {
        id: actionSheet

        needs: NeedListModel {
        }
    }

    Basket {
        id: someBasket
    }

    BasketLineSheet {
        id: lineSheet

        basket: someBasket
    }

    NewBasketSheet {
        id: basketSheet

        basket: someBasket
    }

    StopSheet {
        id: planOfStop
    }

    TourSheet {
        id: planSheet
    }

    NewStopSheet {
        id: stopSheet

        tour: Tour {
        }
    }
}
