// SPDX-License-Identifier: Apache-2.0
// Report.qml — a report of a year.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property bool loaded: true
    property string kind: "funder"
    property int year: 2026
    property list<string> municipalities: ["Tokke", "Vinje"]
    property int municipality: 0
    property string title: "Rapport til Miljødirektoratet"
    property string line: "1. januar–31. desember 2026 · utkast"
    property bool closed: false
    readonly property bool closable: Gallery.empty
    property string teamId: "t"
    readonly property ReportYearModel years: ReportYearModel {
    }
    readonly property ReportGapModel gaps: ReportGapModel {
    }
    readonly property ReportLineModel lines: ReportLineModel {
    }
    property list<string> pages: [Qt.resolvedUrl("oppsummering-1.png"), Qt.resolvedUrl("oppsummering-1.png")]
    property string recipient: "Miljødirektoratet"
    property string recordsTitle: "Besøk · 7"
    readonly property CountedRecordModel records: CountedRecordModel {
    }

    signal exported(string path)
    signal failed(string text)

    function open(key: int, cell: int) {
    }

    function close() {
        closed = true;
    }

    function exportAs(format: string, to: url) {
        exported("/dokumenter/Rapport til Miljødirektoratet 2026." + format);
    }
}
