// SPDX-License-Identifier: Apache-2.0
// IndicatorModel.qml — indicators with their numbers.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "name": "climateProcurements",
            "part": "",
            "question": "Hvor mange anskaffelser er gjennomført med klimakrav?",
            "formula": "Anskaffelser tildelt i perioden der klimakrav er brukt, etter område.",
            "value": "12",
            "unit": "anskaffelser"
        }, {
            "name": "tonnes",
            "part": "calculated",
            "question": "Hvor mye mindre slippes ut?",
            "formula": "Før minus etter, aktivitet × faktor; målt, beregnet og anslått hver for seg.",
            "value": "77,4",
            "unit": "tCO2e · beregnet"
        }, {
            "name": "tonnes",
            "part": "estimated",
            "question": "Hvor mye mindre slippes ut?",
            "formula": "Før minus etter, aktivitet × faktor; målt, beregnet og anslått hver for seg.",
            "value": "81",
            "unit": "tCO2e · anslått"
        }, {
            "name": "energy",
            "part": "measured",
            "question": "Hvor mye energi spares?",
            "formula": "Energi før minus etter; målt, beregnet og anslått hver for seg.",
            "value": "312 000",
            "unit": "kWh · målt"
        }, {
            "name": "eventParticipants",
            "part": "",
            "question": "Hvor mange har deltatt på arrangementer?",
            "formula": "Deltakere på arrangementer i perioden, etter type.",
            "value": "160",
            "unit": "personer"
        }]
}
