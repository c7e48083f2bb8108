// SPDX-License-Identifier: Apache-2.0
// ReportWords.qml — the results in words.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string teamId
    property int year
    property string now: Gallery.empty ? "" : "Sju kommuner er besøkt. Tolv anskaffelser er gjennomført med klimakrav, og malene for varebiler og renhold er tatt i bruk i fem av dem."
    property string soon
    property string later
}
