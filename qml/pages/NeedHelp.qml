// SPDX-License-Identifier: Apache-2.0
// NeedHelp.qml — what helps with a need: out of the library, to be passed on, and who has solved the same.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: section

    property string needId

    visible: help.count > 0
    spacing: Theme.space.s

    NeedHelpModel {
        id: help

        needId: section.needId
        onFailed: text => problem.text = text
    }

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("What helps")
        type: Theme.type.heading3
    }

    ErrorLine {
        id: problem

        Layout.fillWidth: true
    }

    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: help

            RowLayout {
                id: row

                required property string itemId
                required property string code
                required property string title
                required property string line
                required property bool canShare
                required property bool shared

                width: rows.width
                spacing: Theme.space.m
                objectName: "help-" + (code === "" ? title : code)

                Icon {
                    name: row.itemId === "" ? "landmark" : "library"
                    size: Theme.icon.row
                    color: Theme.color.ink2
                }

                ColumnLayout {
                    Layout.topMargin: Theme.space.s
                    Layout.bottomMargin: Theme.space.s
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: Words.line([row.code, row.title])
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.line
                        type: Theme.type.caption
                        color: Theme.color.ink2
                    }
                }

                StatusLabel {
                    visible: row.shared
                    icon: "check"
                    tone: Theme.Good
                    type: Theme.type.caption
                    text: qsTr("Passed on")
                }

                Button {
                    objectName: "share-" + row.code
                    visible: row.canShare
                    text: qsTr("Pass on")
                    Accessible.name: qsTr("Pass on: %1").arg(row.title)
                    onClicked: help.share(row.itemId)
                }
            }
        }
    }
}
