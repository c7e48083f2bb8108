// SPDX-License-Identifier: Apache-2.0
// TextArea.qml — text of several lines that grows with what is written.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.TextArea {
    id: area

    property bool invalid: false
    property bool framed: true
    property int linesMin: 3

    implicitWidth: 240
    implicitHeight: Math.max(linesMin * Theme.scaled(Theme.type.body.line) + topPadding + bottomPadding, Math.ceil(contentHeight) + topPadding + bottomPadding)
    leftPadding: framed ? 15 : 0
    rightPadding: leftPadding
    topPadding: framed ? Theme.space.m : 0
    bottomPadding: topPadding
    color: enabled ? Theme.color.ink : Theme.color.disabledInk
    placeholderTextColor: Theme.color.ink3
    selectionColor: Theme.color.accentLine
    selectedTextColor: Theme.color.ink
    font.family: Theme.type.body.family
    font.pixelSize: Math.round(Theme.type.body.px * Theme.textScale)
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: mouse.active
    // Tab leaves the field; a note has no use for tabulators, a keyboard user has for the next control.
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Accessible.name: placeholderText
    Accessible.multiLine: true

    cursorDelegate: TextCursor {
        shown: area.cursorVisible
    }

    background: FieldFrame {
        visible: area.framed
        active: area.activeFocus
        invalid: area.invalid
        enabled: area.enabled && !area.readOnly
    }

    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    MousePress {
        id: mouse
    }

    Label {
        anchors.fill: parent
        anchors.leftMargin: area.leftPadding
        anchors.rightMargin: area.rightPadding
        anchors.topMargin: area.topPadding - 2
        visible: area.text === "" && area.preeditText === ""
        text: area.placeholderText
        color: area.placeholderTextColor
        Accessible.ignored: true
    }
}
