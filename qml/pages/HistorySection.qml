// SPDX-License-Identifier: Apache-2.0
// HistorySection.qml — who wrote what in a record, when and where, and the way back to an earlier text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

ColumnLayout {
    id: section

    property string recordId
    property bool unfolded: false

    spacing: Theme.space.s
    onRecordIdChanged: unfolded = false

    RecordHistoryModel {
        id: history

        recordId: section.unfolded ? section.recordId : ""
        onFailed: text => problem.text = text
    }

    Button {
        objectName: "history-show"
        Layout.leftMargin: -leftPadding
        kind: Button.Quiet
        icon.name: "history"
        text: section.unfolded ? qsTr("Hide the history") : qsTr("Show the history")
        onClicked: section.unfolded = !section.unfolded
    }

    ErrorLine {
        id: problem

        Layout.fillWidth: true
    }

    Column {
        id: rows

        Layout.fillWidth: true
        visible: section.unfolded

        Repeater {
            model: history

            RowLayout {
                id: row

                required property int index
                required property string fieldText
                required property string valueText
                required property string whoText
                required property bool current

                width: rows.width
                spacing: Theme.space.m

                ColumnLayout {
                    Layout.topMargin: Theme.space.s
                    Layout.bottomMargin: Theme.space.s
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: row.fieldText + ": " + row.valueText
                        weight: row.current ? Font.DemiBold : Font.Normal
                        maximumLineCount: 4
                        elide: Text.ElideRight
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.whoText
                        type: Theme.type.caption
                        color: Theme.color.ink2
                    }
                }

                Badge {
                    visible: row.current
                    text: qsTr("Holds now")
                }

                Button {
                    objectName: "history-use-" + row.index
                    visible: !row.current
                    text: qsTr("Use again")
                    Accessible.name: qsTr("Use again: %1").arg(row.valueText)
                    onClicked: history.useAgain(row.index)
                }
            }
        }
    }
}
