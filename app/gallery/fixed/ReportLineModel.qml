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
            "counts": ["7", "7", "7"]
        }, {
            "key": 1,
            "part": "",
            "heads": [],
            "label": "Anskaffelser med klimakrav",
            "cells": ["12", "60", "–"],
            "counts": ["7", "7", ""]
        }, {
            "key": 2,
            "part": "",
            "heads": [],
            "label": "Deltakere på arrangementer",
            "cells": ["160", "–", "–"],
            "counts": ["7", "", ""]
        }, {
            "key": 10000,
            "part": "Utslipp, tonn CO2e. Summeres ikke",
            "heads": ["Til nå", "Om tre år", "Lengre sikt"],
            "label": "Målt",
            "cells": ["–", "–", "–"],
            "counts": ["", "", ""]
        }, {
            "key": 10001,
            "part": "",
            "heads": [],
            "label": "Beregnet",
            "cells": ["77,4", "310", "900"],
            "counts": ["7", "7", "7"]
        }, {
            "key": 10002,
            "part": "",
            "heads": [],
            "label": "Anslått",
            "cells": ["81", "–", "–"],
            "counts": ["7", "", ""]
        }, {
            "key": 20000,
            "part": "Energi, kWh. Summeres ikke",
            "heads": ["Til nå", "Om tre år", "Lengre sikt"],
            "label": "Målt",
            "cells": ["312 000", "1 248 000", "3 432 000"],
            "counts": ["7", "7", "7"]
        }, {
            "key": 30000,
            "part": "Timer per person",
            "heads": ["Timer"],
            "label": "Rådgiver IK",
            "cells": ["412"],
            "counts": [""]
        }]
}
