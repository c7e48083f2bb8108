// SPDX-License-Identifier: Apache-2.0
// SideSheet.qml — an editor that slides in over the page; it saves as one writes, so closing loses nothing.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Popup {
    id: sheet

    property string title
    property string line
    property string doneText: qsTr("Done") // empty: the sheet has its own ways to end
    // Off where the sheet has another filled action.
    property bool doneFilled: true
    property string removeText
    property bool saved: true
    property Item firstField // has the cursor as the sheet begins to show, not after: one writes at once
    default property alias content: column.data
    property alias footActions: extra.data
    readonly property bool whole: Theme.windowWidth < 1000 || Theme.largeText

    signal removeRequested

    parent: T.Overlay.overlay
    width: whole ? (parent ? parent.width : 0) : Theme.metric.sideSheetWidth
    height: parent ? parent.height : 0
    x: parent ? parent.width - width : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    onAboutToShow: {
        if (firstField)
            firstField.focus = true;
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.sheet
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            property: "x"
            from: sheet.parent ? sheet.parent.width - sheet.width + (Theme.reducedMotion ? 0 : Theme.motion.distancePanel) : 0
            to: sheet.parent ? sheet.parent.width - sheet.width : 0
            duration: Theme.motion.sheet
            easing.type: Easing.OutCubic
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motion.panel
        }
    }

    background: Rectangle {
        color: Theme.color.surface
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Rectangle {
            id: head

            width: parent.width
            height: Math.max(Theme.metric.sideSheetHeader, headWords.implicitHeight + Theme.space.l)
            color: Theme.color.canvas

            Column {
                id: headWords

                anchors.left: parent.left
                anchors.leftMargin: Theme.pagePadding
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: sheet.title
                    type: Theme.type.heading2
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Label {
                    width: parent.width
                    visible: text !== ""
                    text: sheet.line
                    type: Theme.type.caption
                    color: Theme.color.ink2
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }

            IconButton {
                id: close

                objectName: "sheet-close"
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
                icon.name: "x"
                text: qsTr("Close")
                onClicked: sheet.close()
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        Flickable {
            id: flick

            anchors.top: head.bottom
            anchors.bottom: foot.top
            width: parent.width
            contentHeight: column.implicitHeight + Theme.space.l + Theme.space.xl
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ColumnLayout {
                id: column

                x: Theme.pagePadding
                y: Theme.space.l + 2
                width: flick.width - 2 * Theme.pagePadding
                spacing: Theme.space.l
            }
        }

        Rectangle {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(Theme.metric.sideSheetFooter, footRow.implicitHeight + Theme.space.xl)
            color: Theme.color.surface

            Hairline {
                width: parent.width
            }

            RowLayout {
                id: footRow

                anchors.fill: parent
                anchors.leftMargin: Theme.pagePadding - Theme.space.s
                anchors.rightMargin: Theme.pagePadding
                readonly property bool tight: Theme.phone && extra.visible // the words of all would not fit

                spacing: tight ? Theme.space.xs : Theme.space.m

                Button {
                    objectName: "sheet-remove"
                    visible: sheet.removeText !== ""
                    kind: Button.PlainDanger
                    icon.name: "trash-2"
                    text: footRow.tight ? "" : sheet.removeText
                    Accessible.name: sheet.removeText
                    onClicked: sheet.removeRequested()
                }

                Item {
                    Layout.fillWidth: true
                }

                SavedLabel {
                    visible: sheet.saved
                    Layout.rightMargin: Theme.space.s
                }

                RowLayout {
                    id: extra

                    Layout.fillWidth: false

                    visible: children.length > 0
                }

                Button {
                    objectName: "sheet-done"
                    visible: text !== ""
                    kind: sheet.doneFilled ? Button.Filled : Button.Secondary
                    text: sheet.doneText
                    onClicked: sheet.close()
                }
            }
        }
    }
}
