// SPDX-License-Identifier: Apache-2.0
// HeatModel.qml — numbers in rows and columns: needs, unless told otherwise.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "key": "s-Porsgrunn",
            "label": "Porsgrunn",
            "cells": ["3", "4", "2", "1", "2", "", "1", "2"],
            "weights": [0.6, 0.8, 0.4, 0.2, 0.4, 0.0, 0.2, 0.4],
            "sum": "15"
        }, {
            "key": "s-Skien",
            "label": "Skien",
            "cells": ["4", "5", "3", "2", "3", "1", "1", "1"],
            "weights": [0.8, 1.0, 0.6, 0.4, 0.6, 0.2, 0.2, 0.2],
            "sum": "20"
        }, {
            "key": "s-Siljan",
            "label": "Siljan",
            "cells": ["2", "1", "1", "", "", "", "", "1"],
            "weights": [0.4, 0.2, 0.2, 0.0, 0.0, 0.0, 0.0, 0.2],
            "sum": "5"
        }, {
            "key": "s-Bamble",
            "label": "Bamble",
            "cells": ["3", "2", "1", "1", "1", "", "", "2"],
            "weights": [0.6, 0.4, 0.2, 0.2, 0.2, 0.0, 0.0, 0.4],
            "sum": "10"
        }, {
            "key": "s-Notodden",
            "label": "Notodden",
            "cells": ["2", "3", "2", "", "1", "1", "", "1"],
            "weights": [0.4, 0.6, 0.4, 0.0, 0.2, 0.2, 0.0, 0.2],
            "sum": "10"
        }, {
            "key": "s-Hjartdal",
            "label": "Hjartdal",
            "cells": ["2", "1", "1", "", "", "", "", ""],
            "weights": [0.4, 0.2, 0.2, 0.0, 0.0, 0.0, 0.0, 0.0],
            "sum": "4"
        }, {
            "key": "s-Tinn",
            "label": "Tinn",
            "cells": ["1", "2", "2", "1", "", "", "1", ""],
            "weights": [0.2, 0.4, 0.4, 0.2, 0.0, 0.0, 0.2, 0.0],
            "sum": "7"
        }, {
            "key": "",
            "label": "Sum",
            "cells": ["17", "18", "12", "5", "7", "2", "3", "7"],
            "weights": [0, 0, 0, 0, 0, 0, 0, 0],
            "sum": "71"
        }]
}
