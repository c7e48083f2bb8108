// SPDX-License-Identifier: Apache-2.0
// SyncPage.qml — Synk og avvik: what is where, what is on its way, and what waits for a person to choose.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

FocusScope {
    id: page

    readonly property bool folded: Theme.panelFolds
    readonly property int waiting: conflicts.count + refusals.count
    // The chosen thing; on the phone it opens as a page of its own.
    property string chosenKey: ""
    property InboxRow chosen: null
    property string chosenRecord: ""
    property string chosenField: ""
    property bool pushed: false
    property bool rewriting: false
    readonly property bool detailAlone: rewriting || (Theme.phone && pushed)

    objectName: "page-sync"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sync and conflicts")

    onRewritingChanged: if (!rewriting)
        settle.restart()
    onChosenKeyChanged: {
        rewriting = false;
        sheet.contentY = 0;
    }

    function choose(row: InboxRow) {
        show(row);
        pushed = true;
    }

    function show(row: InboxRow) {
        chosen = row;
        chosenKey = row ? row.key : "";
        chosenRecord = row && !row.refused ? row.recordId : "";
        chosenField = row && !row.refused ? row.field : "";
    }

    // What was chosen may be settled by now, here or on another device; then the next one comes up.
    function keepChosen() {
        const rows = [];
        for (let index = 0; index < conflictRows.count; ++index)
            rows.push(conflictRows.itemAt(index) as InboxRow);
        for (let index = 0; index < refusedRows.count; ++index)
            rows.push(refusedRows.itemAt(index) as InboxRow);
        chosen = rows.find(row => row && row.key === page.chosenKey) ?? null;
        // A new text being written stays till its writer leaves it.
        if (chosen || (rewriting && conflict.rewriting !== ""))
            return;
        pushed = false;
        rewriting = false;
        show(rows[0] ?? null);
    }

    function positionText(): string {
        return qsTr("%1 of %2").arg(chosen ? chosen.position : 1).arg(waiting);
    }

    ConflictListModel {
        id: conflicts

        onCountChanged: settle.restart()
    }

    RefusedListModel {
        id: refusals

        onCountChanged: settle.restart()
        onFailed: text => refusedView.failure = text
    }

    Conflict {
        id: conflict

        recordId: page.chosenRecord
        field: page.chosenField
        onSettled: page.rewriting = false
    }

    Component.onCompleted: settle.restart()

    // The rows are made after the lists have told their number.
    Timer {
        id: settle

        interval: 0
        onTriggered: page.keepChosen()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        back: page.detailAlone
        title: page.rewriting ? qsTr("Write a new text") : page.detailAlone ? qsTr("Conflict %1").arg(page.positionText()) : qsTr("Sync and conflicts")
        line: !page.detailAlone ? Sync.sublineText : page.chosen && page.chosen.refused ? page.chosen.text : conflict.pathText
        onBackRequested: {
            if (page.rewriting)
                page.rewriting = false;
            else
                page.pushed = false;
        }

        StatusLabel {
            objectName: "sync-state"
            visible: !Theme.phone && !Theme.largeText
            icon: Sync.running ? "cloud-upload" : !Sync.online ? "cloud-off" : Sync.unsent > 0 ? "tablet" : "check-check"
            tone: Sync.running || (Sync.online && Sync.unsent === 0) ? Theme.Good : Theme.Neutral
            text: Sync.stateText
        }

        Button {
            objectName: "sync-stop"
            visible: Sync.running && !page.detailAlone
            enabled: Sync.state !== Sync.Stopping
            text: qsTr("Stop")
            onClicked: Sync.stop()
        }

        Button {
            objectName: "sync-start"
            visible: !Sync.running && !page.detailAlone
            icon.name: Theme.phone ? "" : "refresh-cw"
            text: qsTr("Sync now")
            onClicked: Sync.start()
        }
    }

    SidePane {
        id: aside

        visible: !page.folded && !page.rewriting
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneSyncAside
        atLeft: true
        name: qsTr("What is where")

        SyncWhere {
            Layout.fillWidth: true
        }
    }

    Flickable {
        id: sheet

        objectName: "sync-sheet"
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: parent.width - (aside.visible ? aside.width : 0)
        contentHeight: column.implicitHeight + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.l + 2
            width: Math.min(sheet.width - 2 * Theme.pagePadding, 1128)
            spacing: 0

            SyncWhere {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.xxl
                visible: page.folded && !page.detailAlone
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.m - 2
                visible: !page.detailAlone
                spacing: Theme.space.m

                Label {
                    text: qsTr("Conflicts")
                    type: Theme.type.heading2
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Badge {
                    objectName: "sync-attention"
                    visible: page.waiting > 0
                    tone: Theme.Amber
                    icon: "triangle-alert"
                    text: Sync.attentionText
                }
            }

            EmptyState {
                objectName: "no-conflicts"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                visible: page.waiting === 0 && conflicts.loaded && refusals.loaded
                icon: "check-check"
                title: qsTr("Nothing waits for you")
                text: qsTr("If two people change the same text, both stand here with name and time until you choose.")
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.phone ? 0 : -Theme.space.m - 2
                visible: page.waiting > 0 && !page.detailAlone
                columns: Theme.phone || Theme.largeText ? 1 : 2
                columnSpacing: Theme.space.s
                rowSpacing: Theme.phone ? 0 : Theme.space.xs

                Repeater {
                    id: conflictRows

                    model: conflicts

                    InboxRow {
                        required property string title
                        required property int index
                        required recordId
                        required field

                        objectName: "conflict-row"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        position: index + 1
                        text: title
                        chevron: Theme.phone
                        selected: !Theme.phone && page.chosen === this
                        onClicked: page.choose(this)
                    }
                }

                Repeater {
                    id: refusedRows

                    model: refusals

                    InboxRow {
                        required property string title
                        required property int index
                        required whyText
                        required whenText
                        required writtenText

                        objectName: "refused-row"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        position: conflicts.count + index + 1
                        refused: true
                        text: title
                        chevron: Theme.phone
                        selected: !Theme.phone && page.chosen === this
                        onClicked: page.choose(this)
                    }
                }

                // One thing alone keeps to its half.
                Item {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: parent.columns === 2 && page.waiting === 1
                }
            }

            Hairline {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                Layout.bottomMargin: Theme.space.l
                visible: page.waiting > 0 && !page.detailAlone && !Theme.phone
            }

            ConflictView {
                objectName: "conflict-view"
                Layout.fillWidth: true
                visible: page.chosen !== null && !page.chosen.refused && !page.rewriting && (!Theme.phone || page.pushed)
                conflict: conflict
                onRewriteRequested: {
                    page.rewriting = true;
                    if (conflict.rewriting === "")
                        rewrite.start(conflict.mineText);
                    else
                        rewrite.focusEditor();
                }
            }

            RewriteView {
                id: rewrite

                objectName: "rewrite-view"
                Layout.fillWidth: true
                visible: page.rewriting
                conflict: conflict
                onBackRequested: page.rewriting = false
            }

            RefusedView {
                id: refusedView

                objectName: "refused-view"
                Layout.fillWidth: true
                visible: page.chosen !== null && page.chosen.refused && (!Theme.phone || page.pushed)
                path: page.chosen ? page.chosen.text : ""
                whyText: page.chosen ? page.chosen.whyText : ""
                whenText: page.chosen ? page.chosen.whenText : ""
                writtenText: page.chosen ? page.chosen.writtenText : ""
                onSendRequested: refusals.sendAgain(page.chosenKey)
                onCopyRequested: refusals.copyText(page.chosenKey)
                onDismissRequested: refusals.dismiss(page.chosenKey)
            }
        }
    }
}
