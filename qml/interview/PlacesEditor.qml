// SPDX-License-Identifier: Apache-2.0
// PlacesEditor.qml — where something is: one place, the places of a line, or those round an area; written or measured.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

FocusScope {
    id: editor

    required property Question question
    readonly property bool single: question.editor === Question.Position

    implicitWidth: 400
    implicitHeight: column.implicitHeight

    PlaceList {
        id: places

        single: editor.single
        closed: editor.question.editor === Question.Shape
        value: editor.question.value
        onEdited: value => editor.question.answer(value)
    }

    Connections {
        target: editor.question

        function onLocated(latitude: real, longitude: real, altitude: real, accuracy: real) {
            problem.text = "";
            places.addMeasured(latitude, longitude, altitude, accuracy);
        }

        function onNotLocated(text: string) {
            problem.text = text;
        }
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: places

            PlaceRow {
                required property int index

                objectName: "place-" + index
                Layout.fillWidth: true
                number: editor.single ? 0 : index + 1
                question: editor.question
                onLatitudeWritten: text => places.writeLatitude(index, text)
                onLongitudeWritten: text => places.writeLongitude(index, text)
                onRemoved: places.remove(index)
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: !editor.question.readOnly
            spacing: Theme.space.s

            Button {
                objectName: "place-add"
                visible: !editor.single
                icon.name: "plus"
                text: qsTr("Add a place")
                onClicked: places.add()
            }

            Button {
                objectName: "place-here"
                visible: editor.question.canLocate
                icon.name: "locate-fixed"
                text: editor.single ? qsTr("Use where the device is") : qsTr("Add where the device is")
                onClicked: editor.question.locate()
            }
        }

        ErrorLine {
            id: problem

            Layout.fillWidth: true
        }
    }
}
