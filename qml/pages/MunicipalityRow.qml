// SPDX-License-Identifier: Apache-2.0
// MunicipalityRow.qml — a municipality in the list: last visit in the margin, then its name, the next visit and what is open.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages

T.AbstractButton {
    id: row

    property string county
    property int openActions: 0
    property string lastVisitText
    property string nextVisitText
    property bool narrow: false
    property bool highlighted: false
    property real marginWidth: 0
    readonly property string actionsText: openActions > 0 ? qsTr("%n open", "", openActions) : ""

    implicitHeight: Math.max(narrow ? Theme.metric.listRowNormal : Theme.metric.listRowCompact, content.implicitHeight + 2 * Theme.space.s)
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.spoken([text, county, lastVisitText === "" ? "" : qsTr("last visited %1").arg(lastVisitText), nextVisitText === "" ? "" : qsTr("next visit %1").arg(nextVisitText), actionsText === "" ? "" : qsTr("actions: %1").arg(actionsText)])

    contentItem: Item {
        Label {
            visible: !row.narrow
            x: Math.max(Theme.space.xs, row.marginWidth - width - 20)
            anchors.verticalCenter: parent.verticalCenter
            text: row.lastVisitText === "" ? "–" : row.lastVisitText
            type: Theme.type.caption
            color: row.lastVisitText === "" ? Theme.color.ink3 : Theme.color.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        RowLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: row.narrow ? Theme.pagePadding : row.marginWidth + Theme.space.xl
            anchors.rightMargin: Theme.pagePadding
            spacing: Theme.space.l

            RowLayout {
                Layout.fillWidth: true
                visible: !row.narrow
                spacing: Theme.space.s + 2

                Label {
                    text: row.text
                    weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: row.county
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            ColumnLayout {
                visible: row.narrow
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.text
                    weight: Font.DemiBold
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: Words.line([row.county, row.nextVisitText !== "" ? row.nextVisitText : row.lastVisitText === "" ? "" : qsTr("last visited %1").arg(row.lastVisitText)])
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    Accessible.ignored: true
                }
            }

            Item {
                Layout.preferredWidth: Math.min(Theme.scaled(232), row.width / 4)
                visible: !row.narrow
                implicitHeight: planned.implicitHeight

                StatusLabel {
                    id: planned

                    visible: row.nextVisitText !== ""
                    width: parent.width
                    type: Theme.type.caption
                    icon: "circle-dashed"
                    text: row.nextVisitText
                    Accessible.ignored: true
                }

                Label {
                    visible: row.nextVisitText === ""
                    width: parent.width
                    text: qsTr("No visit planned")
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.preferredWidth: row.narrow ? -1 : Theme.scaled(88)
                text: row.actionsText !== "" ? row.actionsText : row.narrow ? "" : "–"
                type: row.narrow ? Theme.type.caption : Theme.type.body
                color: row.openActions > 0 ? Theme.color.ink : Theme.color.ink3
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                name: "chevron-right"
                size: Theme.icon.row
                color: Theme.color.ink2
            }
        }
    }

    background: Rectangle {
        color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.tone : "transparent"

        MarginRule {
            visible: !row.narrow
            x: row.marginWidth
            height: parent.height
        }

        Hairline {
            x: row.narrow ? Theme.pagePadding : row.marginWidth
            y: parent.height - 1
            width: parent.width - x - Theme.pagePadding
        }

        FocusRing {
            shown: row.visualFocus || row.highlighted
            anchors.margins: Theme.stroke.focusGap
        }
    }
}
