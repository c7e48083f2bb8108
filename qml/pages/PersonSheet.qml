// SPDX-License-Identifier: Apache-2.0
// PersonSheet.qml — a new person of a municipality.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SideSheet {
    id: sheet

    required property Municipality municipality

    title: qsTr("New person")
    line: municipality.name
    saved: false
    doneText: qsTr("Close")
    footActions: Button {
        objectName: "person-add"
        enabled: fullName.text.trim() !== ""
        text: qsTr("Add")
        onClicked: {
            sheet.municipality.addPerson(fullName.text.trim(), role.text.trim(), email.text.trim(), phone.text.trim());
            sheet.close();
        }
    }
    onAboutToShow: {
        fullName.clear();
        role.clear();
        email.clear();
        phone.clear();
    }
    firstField: fullName

    Field {
        Layout.fillWidth: true
        label: qsTr("Name")

        TextField {
            id: fullName

            objectName: "person-name"
            Layout.fillWidth: true
            Accessible.name: qsTr("Name")
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Role")

        TextField {
            id: role

            objectName: "person-role"
            Layout.fillWidth: true
            Accessible.name: qsTr("Role")
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("E-mail")

        TextField {
            id: email

            objectName: "person-email"
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhEmailCharactersOnly
            Accessible.name: qsTr("E-mail")
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Phone")

        TextField {
            id: phone

            objectName: "person-phone"
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhDialableCharactersOnly
            Accessible.name: qsTr("Phone")
        }
    }
}
