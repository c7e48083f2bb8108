// SPDX-License-Identifier: Apache-2.0
// SetField.qml — what an agreement names; what is tapped comes and goes.
import QtQuick
import Feltbok.ViewModels

QtObject {
    id: several

    property string of
    property list<string> elements
    property string words
    property string undoText
    readonly property FixedModel held: FixedModel {
        rows: several.of === "scope" ? [{
                "element": "s1",
                "name": "Tokke",
                "outdated": false
            }, {
                "element": "s2",
                "name": "Vinje",
                "outdated": false
            }] : [{
                "element": "c1",
                "name": "TRA-01 · Utslippsfrie person- og varebiler",
                "outdated": true
            }, {
                "element": "c2",
                "name": "TRA-04 · Sykkel eller el-moped til korte turer",
                "outdated": false
            }]
    }
    readonly property FixedModel found: FixedModel {
        rows: several.of === "scope" ? [{
                "element": "s3",
                "name": "Seljord",
                "outdated": false
            }] : [{
                "element": "c3",
                "name": "TRA-02 · Utslippsfri levering",
                "outdated": false
            }]
    }

    signal putWanted(string element, bool within)

    function add(element: string) {
        undoText = element + " er lagt til";
        putWanted(element, true);
    }

    function remove(element: string) {
        undoText = element + " er tatt ut";
        putWanted(element, false);
    }

    function undo() {
        undoText = "";
        putWanted("undone", true);
    }

    function forget() {
        undoText = "";
    }
}
