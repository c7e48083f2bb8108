// SPDX-License-Identifier: Apache-2.0
// BasketLineEditor.qml — a line of a basket being fitted to its case.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string lineId
    property string code: "TRA-01"
    property string wording: "Alle person- og varebiler som leveres etter avtalen, skal ha nullutslippsdrivlinje. Renholdet er svanemerket."
    property string verification: "Samsvarssertifikat (CoC) eller tilsvarende dokumentasjon for hver tilbudt modell."
    property string weight
    property string weightError
    property bool climate: false
    property string labelNote: "Et merke står aldri alene: i dokumentet står «Renholdet er svanemerket eller tilsvarende.»"
}
