// SPDX-License-Identifier: Apache-2.0
// MunicipalityListModel.qml — some municipalities.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string words

    rows: Gallery.empty ? [] : [{
            "scopeId": "s1",
            "name": "Bamble",
            "county": "Telemark",
            "openActions": 1,
            "lastVisitText": "29. okt.",
            "nextVisitText": ""
        }, {
            "scopeId": "s2",
            "name": "Drangedal",
            "county": "Telemark",
            "openActions": 2,
            "lastVisitText": "",
            "nextVisitText": "2. des."
        }, {
            "scopeId": "s3",
            "name": "Fyresdal",
            "county": "Telemark",
            "openActions": 0,
            "lastVisitText": "",
            "nextVisitText": "1. des."
        }, {
            "scopeId": "s4",
            "name": "Hjartdal",
            "county": "Telemark",
            "openActions": 1,
            "lastVisitText": "4. nov.",
            "nextVisitText": ""
        }, {
            "scopeId": "s5",
            "name": "Kviteseid",
            "county": "Telemark",
            "openActions": 2,
            "lastVisitText": "",
            "nextVisitText": "25. nov."
        }, {
            "scopeId": "s6",
            "name": "Nissedal",
            "county": "Telemark",
            "openActions": 0,
            "lastVisitText": "",
            "nextVisitText": "1. des."
        }, {
            "scopeId": "s7",
            "name": "Seljord",
            "county": "Telemark",
            "openActions": 1,
            "lastVisitText": "",
            "nextVisitText": "26. nov."
        }, {
            "scopeId": "s8",
            "name": "Tinn",
            "county": "Telemark",
            "openActions": 2,
            "lastVisitText": "5. nov.",
            "nextVisitText": ""
        }, {
            "scopeId": "s9",
            "name": "Tokke",
            "county": "Telemark",
            "openActions": 0,
            "lastVisitText": "",
            "nextVisitText": "24. nov."
        }, {
            "scopeId": "s10",
            "name": "Vinje",
            "county": "Telemark",
            "openActions": 1,
            "lastVisitText": "",
            "nextVisitText": "25. nov."
        }]
}
