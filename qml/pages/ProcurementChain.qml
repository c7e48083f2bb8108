// SPDX-License-Identifier: Apache-2.0
// ProcurementChain.qml — from the interview to the report: what is there, and what is not yet; each opens its record.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

GridLayout {
    id: chain

    required property ChainModel links

    signal opened(string recordId)

    readonly property real least: Theme.scaled(112) // a status with its word

    columns: width >= 6 * (least + columnSpacing) ? 6 : width >= 3 * (least + columnSpacing) ? 3 : width >= 2 * (least + columnSpacing) ? 2 : 1
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s

    Repeater {
        model: chain.links

        ChainPiece {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: chain.opened(recordId)
        }
    }
}
