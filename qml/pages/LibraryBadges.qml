// SPDX-License-Identifier: Apache-2.0
// LibraryBadges.qml — what kind of requirement a criterion is; nothing of what is not said.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Flow {
    id: badges

    property string levelText
    property string typeText
    property string areaText
    property string stateText

    spacing: Theme.space.s
    visible: levelText !== "" || typeText !== "" || areaText !== "" || stateText !== ""

    Badge {
        visible: text !== ""
        text: badges.levelText
    }

    Badge {
        visible: text !== ""
        text: badges.typeText
    }

    Badge {
        visible: text !== ""
        text: badges.areaText
    }

    Badge {
        visible: text !== ""
        text: badges.stateText
        tone: Theme.Info
    }
}
