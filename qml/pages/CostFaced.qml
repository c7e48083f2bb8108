// SPDX-License-Identifier: Apache-2.0
// CostFaced.qml — the answer alone, over the whole window: for turning the tablet round to the buyer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

T.Popup {
    id: faced

    required property TotalCost cost

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.color.surface
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: faced.cost.title

        Flickable {
            id: flick

            anchors.fill: parent
            contentHeight: column.implicitHeight + 2 * column.y
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ColumnLayout {
                id: column

                x: Theme.phone ? Theme.space.l : 72
                y: Theme.phone ? Theme.space.l : 44
                width: flick.width - 2 * x
                spacing: Theme.space.l

                Item {
                    Layout.fillWidth: true
                    implicitHeight: Math.max(bought.height, shut.height)

                    Label {
                        id: bought

                        anchors.verticalCenter: parent.verticalCenter
                        width: shut.x - Theme.space.s
                        text: faced.cost.title
                        color: Theme.color.ink2
                    }

                    IconButton {
                        id: shut

                        objectName: "cost-faced-close"
                        anchors.right: parent.right
                        focus: true
                        outlined: true
                        icon.name: "x"
                        text: qsTr("Close")
                        onClicked: faced.close()
                    }
                }

                CostAnswer {
                    Layout.fillWidth: true
                    cost: faced.cost
                    faced: true
                }
            }
        }
    }
}
