// SPDX-License-Identifier: Apache-2.0
// ProcurementEffects.qml — the effects of a procurement, each for itself: measured, calculated and estimated are never added up.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: effects

    required property Procurement procurement

    signal opened(string effectId)
    signal newWanted

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Effect")
        type: Theme.type.heading3
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Measured, calculated and estimated are never added up.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: effects.procurement.effects

            ListRow {
                id: row

                required property string effectId
                required property string title
                required property string qualityText
                required property string tonnesText
                required property string kwhText

                objectName: effects.visible ? "effect-" + effectId : "" // beside the sheet or under it
                width: rows.width
                text: Words.line([qualityText, tonnesText])
                line: Words.line([kwhText, title])
                onClicked: effects.opened(row.effectId)
            }
        }
    }

    Button {
        objectName: "effect-new"
        kind: Button.Quiet
        icon.name: "plus"
        text: qsTr("New effect")
        onClicked: effects.newWanted()
    }
}
