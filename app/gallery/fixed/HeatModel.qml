// SPDX-License-Identifier: Apache-2.0
// HeatModel.qml — numbers in rows and columns: needs, unless told otherwise.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    rows: Gallery.empty ? [] : [{
            "key": "s-Porsgrunn",
            "label": "Porsgrunn",
            "cells": ["3", "4", "2", "1", "2", "", "1", "2"],
            "levels": [2, 3, 4, 2, 1, 0, 2, 3],
            "trends": [0, 0, 1, 0, 0, 0, 1, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "alvor 2 av 4", "alvor 1 av 4", "", "alvor 2 av 4, 1 flere enn året før", "alvor 3 av 4"],
            "weights": [0.6, 0.8, 0.4, 0.2, 0.4, 0.0, 0.2, 0.4],
            "sum": "15"
        }, {
            "key": "s-Skien",
            "label": "Skien",
            "cells": ["4", "5", "3", "2", "3", "1", "1", "1"],
            "levels": [2, 3, 4, 2, 1, 3, 2, 3],
            "trends": [0, 0, 1, 0, 0, -1, 1, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "alvor 2 av 4", "alvor 1 av 4", "alvor 3 av 4, 1 færre enn året før", "alvor 2 av 4, 1 flere enn året før", "alvor 3 av 4"],
            "weights": [0.8, 1.0, 0.6, 0.4, 0.6, 0.2, 0.2, 0.2],
            "sum": "20"
        }, {
            "key": "s-Siljan",
            "label": "Siljan",
            "cells": ["2", "1", "1", "", "", "", "", "1"],
            "levels": [2, 3, 4, 0, 0, 0, 0, 3],
            "trends": [0, 0, 1, 0, 0, 0, 0, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "", "", "", "", "alvor 3 av 4"],
            "weights": [0.4, 0.2, 0.2, 0.0, 0.0, 0.0, 0.0, 0.2],
            "sum": "5"
        }, {
            "key": "s-Bamble",
            "label": "Bamble",
            "cells": ["3", "2", "1", "1", "1", "", "", "2"],
            "levels": [2, 3, 4, 2, 1, 0, 0, 3],
            "trends": [0, 0, 1, 0, 0, 0, 0, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "alvor 2 av 4", "alvor 1 av 4", "", "", "alvor 3 av 4"],
            "weights": [0.6, 0.4, 0.2, 0.2, 0.2, 0.0, 0.0, 0.4],
            "sum": "10"
        }, {
            "key": "s-Notodden",
            "label": "Notodden",
            "cells": ["2", "3", "2", "", "1", "1", "", "1"],
            "levels": [2, 3, 4, 0, 1, 3, 0, 3],
            "trends": [0, 0, 1, 0, 0, -1, 0, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "", "alvor 1 av 4", "alvor 3 av 4, 1 færre enn året før", "", "alvor 3 av 4"],
            "weights": [0.4, 0.6, 0.4, 0.0, 0.2, 0.2, 0.0, 0.2],
            "sum": "10"
        }, {
            "key": "s-Hjartdal",
            "label": "Hjartdal",
            "cells": ["2", "1", "1", "", "", "", "", ""],
            "levels": [2, 3, 4, 0, 0, 0, 0, 0],
            "trends": [0, 0, 1, 0, 0, 0, 0, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "", "", "", "", ""],
            "weights": [0.4, 0.2, 0.2, 0.0, 0.0, 0.0, 0.0, 0.0],
            "sum": "4"
        }, {
            "key": "s-Tinn",
            "label": "Tinn",
            "cells": ["1", "2", "2", "1", "", "", "1", ""],
            "levels": [2, 3, 4, 2, 0, 0, 2, 0],
            "trends": [0, 0, 1, 0, 0, 0, 1, 0],
            "details": ["alvor 2 av 4", "alvor 3 av 4", "alvor 4 av 4, 1 flere enn året før", "alvor 2 av 4", "", "", "alvor 2 av 4, 1 flere enn året før", ""],
            "weights": [0.2, 0.4, 0.4, 0.2, 0.0, 0.0, 0.2, 0.0],
            "sum": "7"
        }, {
            "key": "",
            "label": "Sum",
            "cells": ["17", "18", "12", "5", "7", "2", "3", "7"],
            "levels": [0, 0, 0, 0, 0, 0, 0, 0],
            "trends": [0, 0, 0, 0, 0, 0, 0, 0],
            "details": ["", "", "", "", "", "", "", ""],
            "weights": [0, 0, 0, 0, 0, 0, 0, 0],
            "sum": "71"
        }]
}
