// SPDX-License-Identifier: Apache-2.0
// BodiesSection.qml — the organisations and networks that a municipality has to do with.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

RecordSection {
    id: section

    required property Municipality municipality
    required property OnFirstUse sheet // its RecordSheet
    required property int rowsAtATime

    function editor(): RecordSheet {
        return sheet.get() as RecordSheet;
    }

    title: qsTr("Organisations and networks")
    emptyText: qsTr("Joint procurement bodies, state bodies, suppliers and networks stand here.")
    addText: qsTr("Add an organisation")
    isEmpty: section.municipality.loaded && section.municipality.bodies.count === 0
    onAddWanted: section.editor().begin("organisation", section.municipality.scopeId)

    Repeater {
        model: RowsInPortions {
            id: firstBodies

            sourceModel: section.municipality.bodies
            most: section.rowsAtATime
        }

        ListRow {
            required property string recordId
            required property string kind
            required property string name

            required line
            width: parent ? parent.width : 0
            objectName: "body-" + name
            sidePadding: 0
            leadingIcon: kind === "network" ? "users-round" : "building-2"
            text: name
            onClicked: section.editor().edit(kind, recordId)
        }
    }

    MoreRows {
        rows: firstBodies
        step: section.rowsAtATime
    }

    Button {
        objectName: "network-new"
        leftPadding: 0
        kind: Button.Quiet
        icon.name: "plus"
        text: qsTr("Add a network")
        onClicked: section.editor().beginInTeam("network", "members", section.municipality.scopeId)
    }
}
