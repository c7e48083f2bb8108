// SPDX-License-Identifier: Apache-2.0
// ProcurementsPage.qml — the procurements of all municipalities (Anskaffelser), by date; what is missing is marked.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    readonly property real marginWidth: Theme.scaled(Theme.phone ? 72 : 112)

    objectName: "page-procurements"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Procurements")

    ProcurementListModel {
        id: theProcurements
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        back: true
        title: qsTr("Procurements")
        line: theProcurements.count > 0 ? qsTr("%n in all", "", theProcurements.count) : ""
        onBackRequested: page.placeWanted("municipalities")

        Button {
            objectName: "agreements-open"
            visible: !Theme.phone
            icon.name: "file-text"
            text: qsTr("Framework agreements")
            onClicked: (agreementsSheet.get() as AgreementsSheet).open()
        }

        IconButton {
            objectName: "agreements-open-phone"
            visible: Theme.phone
            icon.name: "file-text"
            text: qsTr("Framework agreements")
            onClicked: (agreementsSheet.get() as AgreementsSheet).open()
        }

        Button {
            objectName: "procurement-new"
            kind: Button.Filled
            icon.name: "plus"
            text: Theme.phone ? qsTr("New") : qsTr("New procurement")
            onClicked: (sheet.get() as NewProcurementSheet).open()
        }
    }

    ListView {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        topMargin: Theme.space.m
        bottomMargin: Theme.space.m
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: theProcurements
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Procurements")

        delegate: ListRow {
            id: row

            required property string recordId
            required property string title
            required property string day
            required property string statusText
            required property bool remarked
            required line

            objectName: "procurement-" + recordId
            width: list.width
            marginWidth: page.marginWidth
            marginText: Theme.phone || Theme.largeText ? day : ""
            marginNote: marginText === "" ? day : ""
            marginType: Theme.type.body
            text: title
            status: remarked ? qsTr("Something is missing") : statusText
            statusIcon: remarked ? "triangle-alert" : "circle"
            statusTone: remarked ? Theme.Amber : Theme.Neutral
            onClicked: page.recordWanted(row.recordId)
        }

        EmptyState {
            x: Theme.pagePadding
            y: Theme.space.xl
            width: parent.width - 2 * x
            visible: theProcurements.loaded && list.count === 0
            icon: "file-text"
            title: qsTr("No procurements yet")
            text: qsTr("Those that come up in an interview or by a message are followed here, from plan to contract.")
        }
    }

    OnFirstUse {
        id: agreementsSheet

        AgreementsSheet {
        }
    }

    OnFirstUse {
        id: sheet

        NewProcurementSheet {
            procurements: theProcurements
            onMade: recordId => page.recordWanted(recordId)
        }
    }
}
