// SPDX-License-Identifier: Apache-2.0
// ActionEntry.qml — an action among others; the first to a need says which need.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages

ColumnLayout {
    id: entry

    required property int index
    required property string actionId
    required property string title
    required property string ownerText
    required property string ownerSide
    required property string dueText
    required property bool overdue
    required property bool dueMissing
    required property string statusText
    required property bool done
    required property string needId
    required property string needTitle
    property ActionEntry before

    signal ticked
    signal opened

    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: entry.before === null || entry.before.needTitle !== entry.needTitle
        text: entry.needTitle === "" ? qsTr("Other actions") : qsTr("To the need «%1»").arg(entry.needTitle)
        type: Theme.type.caption
        weight: Font.DemiBold
        color: Theme.color.ink2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    ActionRow {
        Layout.fillWidth: true
        actionId: entry.actionId
        title: entry.title
        ownerText: entry.ownerText
        ownerSide: entry.ownerSide
        dueText: entry.dueText
        overdue: entry.overdue
        dueMissing: entry.dueMissing
        statusText: entry.statusText
        done: entry.done
        onTicked: entry.ticked()
        onClicked: entry.opened()
    }
}
