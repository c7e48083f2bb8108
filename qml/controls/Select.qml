// SPDX-License-Identifier: Apache-2.0
// Select.qml — one of a list that opens under the field.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.ComboBox {
    id: select

    property var texts: [] // list<string>: a QStringList is none to qmllint 6.4
    property string name
    property string placeholder
    property bool invalid: false

    signal picked(int index)

    implicitWidth: 240
    implicitHeight: Math.max(Theme.metric.field, contentItem.implicitHeight + 2 * Theme.space.m)
    leftPadding: 15
    rightPadding: 15 + Theme.icon.row + Theme.space.s
    model: texts
    hoverEnabled: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: name === "" ? displayText : qsTr("%1: %2").arg(name).arg(displayText)

    onActivated: index => select.picked(index)

    contentItem: Label {
        text: select.currentIndex < 0 ? select.placeholder : select.displayText
        color: !select.enabled ? Theme.color.disabledInk : select.currentIndex < 0 ? Theme.color.ink3 : Theme.color.ink
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    indicator: Icon {
        x: select.width - width - 15
        y: (select.height - height) / 2
        name: "chevron-down"
        size: Theme.icon.row
        color: Theme.color.ink2
    }

    background: FieldFrame {
        active: select.visualFocus || select.popup.visible
        invalid: select.invalid
        enabled: select.enabled
    }

    delegate: SelectRow {
        required property int index

        objectName: "option-" + (select.valueRole === "" ? index : select.valueAt(index))
        width: ListView.view ? ListView.view.width : implicitWidth
        text: select.textAt(index)
        current: select.currentIndex === index
        highlighted: select.highlightedIndex === index
    }

    popup: T.Popup {
        y: select.height + Theme.space.xs
        width: select.width
        implicitHeight: Math.min(list.contentHeight + 2, Theme.scaled(320))
        padding: 1

        background: Rectangle {
            radius: Theme.radius.control
            color: Theme.color.surface
            border.width: Theme.stroke.hairline
            border.color: Theme.color.hairlineStrong
        }

        contentItem: ListView {
            id: list

            objectName: "options"
            clip: true
            model: select.delegateModel
            currentIndex: select.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
        }
    }
}
