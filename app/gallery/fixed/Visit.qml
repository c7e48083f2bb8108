// SPDX-License-Identifier: Apache-2.0
// Visit.qml — the visit to Tokke.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string visitId
    property bool loaded: true
    property string municipality: "Tokke"
    property string scopeId: "s9"
    property string subline: "Besøk tirs. 24. november"
    property bool closed: false
    property string interviewId: Gallery.empty ? "" : "i1"
    property int noteCount: Gallery.empty ? 0 : 4
    property int needCount: 3
    property int actionCount: 4
    property int followUpCount: Gallery.empty ? 0 : 7

    signal interviewStarted(string interviewId)
    signal failed(string text)

    function startInterview(formId: string) {
        interviewId = "i1";
    }

    function close() {
        closed = true;
    }

    function reopen() {
        closed = false;
    }
}
