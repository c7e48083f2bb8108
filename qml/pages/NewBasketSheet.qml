// SPDX-License-Identifier: Apache-2.0
// NewBasketSheet.qml — a new basket: what is bought, and for whom.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Basket basket

    function make() {
        if (title.text.trim() !== "" && place.currentIndex >= 0)
            basket.make(title.text, basket.scopeIds[place.currentIndex]);
    }

    title: qsTr("New basket")
    saved: false
    doneFilled: false
    doneText: qsTr("Cancel")
    firstField: title
    onAboutToShow: {
        title.clear();
        problem.text = "";
        place.currentIndex = basket.scopeIds.length === 1 ? 0 : -1;
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("What is bought")

        TextField {
            id: title

            objectName: "new-basket-title"
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

            objectName: "new-basket-place"
            Layout.fillWidth: true
            name: qsTr("Municipality")
            placeholder: qsTr("Choose")
            texts: sheet.basket.scopeTexts
        }
    }

    Button {
        objectName: "new-basket-make"
        kind: Button.Filled
        enabled: title.text.trim() !== "" && place.currentIndex >= 0
        icon.name: "plus"
        text: qsTr("Begin the basket")
        onClicked: sheet.make()
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    Connections {
        target: sheet.basket

        function onMade() {
            sheet.close();
        }

        function onFailed(text: string) {
            problem.text = text;
        }
    }
}
