// SPDX-License-Identifier: Apache-2.0
// NewProcurementSheet.qml — a new procurement: what is bought, and by whom.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

SideSheet {
    id: sheet

    required property ProcurementListModel procurements

    signal made(string recordId)

    function make() {
        if (title.text.trim() !== "" && place.currentIndex >= 0)
            procurements.make(title.text, place.currentIndex);
    }

    title: qsTr("New procurement")
    saved: false
    doneFilled: false
    doneText: qsTr("Cancel")
    firstField: title
    onAboutToShow: {
        title.clear();
        problem.text = "";
        place.currentIndex = procurements.municipalities.length === 1 ? 0 : -1;
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("What is bought")

        TextField {
            id: title

            objectName: "new-procurement-title"
            Layout.fillWidth: true
            placeholderText: qsTr("Vans for home care")
            Accessible.name: qsTr("What is bought")
            onAccepted: sheet.make()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Municipality")

        Select {
            id: place

            objectName: "new-procurement-place"
            Layout.fillWidth: true
            name: qsTr("Municipality")
            placeholder: qsTr("Choose")
            texts: sheet.procurements.municipalities
        }
    }

    Button {
        objectName: "new-procurement-make"
        kind: Button.Filled
        enabled: title.text.trim() !== "" && place.currentIndex >= 0
        icon.name: "plus"
        text: qsTr("Begin")
        onClicked: sheet.make()
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    Connections {
        target: sheet.procurements

        function onMade(recordId: string) {
            sheet.close();
            sheet.made(recordId);
        }

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
