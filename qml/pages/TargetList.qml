// SPDX-License-Identifier: Apache-2.0
// TargetList.qml — the targets, and how far each is: measured, calculated and estimated apart, each a door to its effects.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

RecordSection {
    id: list

    required property TargetListModel targets

    signal opened(string recordId)
    signal recordsWanted(int row, int quality)

    title: qsTr("Targets")
    emptyText: qsTr("No target is set. A target says how much, in which unit and by when.")
    addText: qsTr("Set a target")
    isEmpty: targets.loaded && targets.count === 0

    Repeater {
        model: list.targets

        ColumnLayout {
            id: target

            required property int index
            required property string recordId
            required property string title
            required property string line
            required property list<string> parts
            required property list<int> qualities

            width: parent ? parent.width : 0
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                objectName: "target-" + target.title
                sidePadding: 0
                wraps: true
                separator: target.parts.length === 0
                text: target.title
                line: target.line
                onClicked: list.opened(target.recordId)
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.l

                Repeater {
                    model: target.parts.length

                    Button {
                        required property int index

                        objectName: "target-part-" + target.index + "-" + index
                        leftPadding: 0
                        kind: Button.Quiet
                        text: target.parts[index]
                        onClicked: list.recordsWanted(target.index, target.qualities[index])
                    }
                }
            }

            Hairline {
                Layout.fillWidth: true
                visible: target.parts.length > 0
            }
        }
    }
}
