// SPDX-License-Identifier: Apache-2.0
// ReportLineModel.qml — the tables of a report, line by line.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "key": 0,
            "part": "Aktivitet",
            "heads": ["Til nå", "Om tre år", "Lengre sikt"],
            "label": "Kommuner besøkt",
            "cells": ["7", "41", "41"],
            "doors": [true, true, true]
        }, {
            "key": 1,
            "part": "",
            "heads": [],
            "label": "Anskaffelser med klimakrav",
            "cells": ["12", "60", "–"],
            "doors": [true, true, false]
        }, {
            "key": 2,
            "part": "",
            "heads": [],
            "label": "Deltakere på arrangementer",
            "cells": ["160", "–", "–"],
            "doors": [true, false, false]
        }, {
            "key": 10000,
            "part": "Utslipp, tonn CO2e. Summeres ikke",
            "heads": ["Til nå", "Om tre år", "Lengre sikt"],
            "label": "Målt",
            "cells": ["–", "–", "–"],
            "doors": [false, false, false]
        }, {
            "key": 10001,
            "part": "",
            "heads": [],
            "label": "Beregnet",
            "cells": ["77,4", "310", "900"],
            "doors": [true, true, true]
        }, {
            "key": 10002,
            "part": "",
            "heads": [],
            "label": "Anslått",
            "cells": ["81", "–", "–"],
            "doors": [true, false, false]
        }, {
            "key": 20000,
            "part": "Energi, kWh. Summeres ikke",
            "heads": ["Til nå", "Om tre år", "Lengre sikt"],
            "label": "Målt",
            "cells": ["312 000", "1 248 000", "3 432 000"],
            "doors": [true, true, true]
        }, {
            "key": 30000,
            "part": "Timer per person",
            "heads": ["Timer"],
            "label": "Rådgiver IK",
            "cells": ["412"],
            "doors": [false]
        }]
}
