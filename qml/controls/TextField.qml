// SPDX-License-Identifier: Apache-2.0
// TextField.qml — one line of text, with a unit inside at the right; a wrong value is kept and marked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.TextField {
    id: field

    property string unit
    property bool invalid: false
    property bool showFocus: activeFocus
    property string leadingIcon

    implicitWidth: 240
    implicitHeight: Math.max(Theme.metric.field, Math.ceil(contentHeight) + 2 * Theme.space.m)
    leftPadding: leadingIcon === "" ? 15 : 15 + Theme.icon.row + Theme.space.s + 2
    rightPadding: unit === "" ? 15 : 15 + unitLabel.implicitWidth + Theme.space.s
    verticalAlignment: TextInput.AlignVCenter
    color: enabled ? Theme.color.ink : Theme.color.disabledInk
    placeholderTextColor: enabled ? Theme.color.ink3 : Theme.color.disabledInk
    selectionColor: Theme.color.accentLine
    selectedTextColor: Theme.color.ink
    font.family: Theme.type.body.family
    font.pixelSize: Math.round(Theme.type.body.px * Theme.textScale)
    selectByMouse: mouse.active
    Accessible.name: placeholderText

    cursorDelegate: TextCursor {
        shown: field.cursorVisible
    }

    background: FieldFrame {
        active: field.showFocus
        invalid: field.invalid
        enabled: field.enabled && !field.readOnly
    }

    MousePress {
        id: mouse
    }

    Label {
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        verticalAlignment: Text.AlignVCenter
        visible: field.text === "" && field.preeditText === ""
        text: field.placeholderText
        color: field.placeholderTextColor
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Label {
        id: unitLabel

        anchors.right: parent.right
        anchors.rightMargin: 15
        anchors.verticalCenter: parent.verticalCenter
        text: field.unit
        color: Theme.color.ink3
        wrapMode: Text.NoWrap
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 15
        anchors.verticalCenter: parent.verticalCenter
        visible: field.leadingIcon !== ""
        name: field.leadingIcon
        size: Theme.icon.row
        color: Theme.color.ink2
    }
}
