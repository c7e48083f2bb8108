// SPDX-License-Identifier: Apache-2.0
// SectionsPane.qml — the sections of a form with what is answered; above them the search, at the foot what is left.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

FocusScope {
    id: pane

    required property Interview interview
    property bool leftOpen: false

    signal leftToggled

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sections")

    function find() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }

    SearchField {
        id: search

        objectName: "question-search"
        x: Theme.space.l
        y: Theme.space.l
        width: parent.width - 2 * x
        placeholderText: qsTr("Find a question")
        onTextChanged: pane.interview.words = text
        onAccepted: pane.interview.goToFirstHit()
    }

    Flickable {
        anchors.top: search.bottom
        anchors.topMargin: Theme.space.m
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: list.implicitHeight + Theme.space.l
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        SectionList {
            id: list

            x: Theme.space.m
            width: parent.width - 2 * x
            interview: pane.interview
        }
    }

    T.AbstractButton {
        id: foot

        objectName: "left-toggle"
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Theme.metric.searchRow, footRow.implicitHeight + Theme.space.l)
        hoverEnabled: true
        text: qsTr("What is left")
        Accessible.name: text + ", " + pane.interview.leftText
        onClicked: pane.leftToggled()

        background: Rectangle {
            color: pane.leftOpen ? Theme.color.accentSoft : foot.down ? Theme.color.pressed : foot.hovered ? Theme.color.tone : "transparent"

            Hairline {
                width: parent.width
            }

            FocusRing {
                shown: foot.visualFocus
                anchors.margins: Theme.stroke.focusGap
            }
        }

        contentItem: Item {
            RowLayout {
                id: footRow

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.m

                Icon {
                    Layout.leftMargin: Theme.space.xl
                    name: "list-checks"
                    size: Theme.icon.row
                    color: Theme.color.ink
                }

                ColumnLayout {
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: foot.text
                        weight: Font.DemiBold
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.fillWidth: true
                        text: pane.interview.leftText
                        type: Theme.type.caption
                        color: Theme.color.ink2
                        Accessible.ignored: true
                    }
                }

                Icon {
                    Layout.rightMargin: Theme.space.xl
                    name: "chevron-right"
                    size: Theme.icon.row
                    color: Theme.color.ink2
                }
            }
        }
    }

    Hairline {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
}
