// SPDX-License-Identifier: Apache-2.0
// Need.qml — a need being edited.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string needId
    property string title: "Krav til varebiler før 15. januar"
    property string description
    property string area: "transport"
    property string theme: "krav"
    property int severity: 3
    property int urgency: 4
    property string quote: "«Vi vet at de skal være elektriske, men ikke hvordan vi skriver det.»"

    function begin(visitId: string, scopeId: string) {
        title = "";
    }
}
