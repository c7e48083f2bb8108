// SPDX-License-Identifier: Apache-2.0
// CoverModel.qml — how far the visits reach.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "county": "Buskerud",
            "names": ["Drammen", "Flesberg", "Flå", "Gol", "Hemsedal", "Hol", "Hole", "Kongsberg", "Krødsherad", "Lier", "Modum", "Nesbyen", "Nore og Uvdal", "Ringerike", "Rollag", "Sigdal", "Øvre Eiker", "Ål"],
            "scopes": ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "s12", "s13", "s14", "s15", "s16", "s17"],
            "visited": 0,
            "total": 18,
            "line": "0 av 18"
        }, {
            "county": "Telemark",
            "names": ["Bamble", "Hjartdal", "Notodden", "Porsgrunn", "Siljan", "Skien", "Tinn", "Drangedal", "Fyresdal", "Kragerø", "Kviteseid", "Midt-Telemark", "Nissedal", "Nome", "Seljord", "Tokke", "Vinje"],
            "scopes": ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "s12", "s13", "s14", "s15", "s16"],
            "visited": 7,
            "total": 17,
            "line": "7 av 17"
        }, {
            "county": "Vestfold",
            "names": ["Færder", "Holmestrand", "Horten", "Larvik", "Sandefjord", "Tønsberg"],
            "scopes": ["s0", "s1", "s2", "s3", "s4", "s5"],
            "visited": 0,
            "total": 6,
            "line": "0 av 6"
        }]
}
