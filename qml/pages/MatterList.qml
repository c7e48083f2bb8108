// SPDX-License-Identifier: Apache-2.0
// MatterList.qml — what to raise at a visit along the margin, and the field where one adds to it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

Item {
    id: list

    required property MatterListModel matters
    property real marginWidth: 0

    implicitHeight: column.height

    MarginRule {
        x: list.marginWidth - width
        height: parent.height
    }

    Column {
        id: column

        width: parent.width

        Repeater {
            model: list.matters

            MatterRow {
                width: column.width
                marginWidth: list.marginWidth
            }
        }

        RowLayout {
            x: list.marginWidth + (Theme.phone ? Theme.space.l : 20)
            width: parent.width - x
            height: implicitHeight + 2 * Theme.space.m
            spacing: Theme.space.s

            DraftField {
                id: own

                Layout.fillWidth: true
                objectName: "matter-new"
                shown: list.matters.draft
                placeholderText: qsTr("Something you want to raise")
                Accessible.name: placeholderText
                onWritten: text => list.matters.keepDraft(text)
                onAccepted: list.matters.add(text)
            }

            Button {
                objectName: "matter-add"
                enabled: own.text.trim() !== ""
                text: qsTr("Add")
                onClicked: list.matters.add(own.text)
            }
        }
    }

    Connections {
        target: list.matters

        function onAdded() {
            own.text = "";
        }

        // What is begun for one visit stays with it.
        function onVisitIdChanged() {
            own.focus = false;
            own.text = list.matters.draft;
        }
    }
}
