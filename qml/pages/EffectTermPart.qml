// SPDX-License-Identifier: Apache-2.0
// EffectTermPart.qml — one side of an effect: how much, of what.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: part

    required property bool before
    required property string activity
    required property string wrong
    required property string code
    required property string factorText
    required property int index
    property var codes: [] // list<string>: a QStringList is none to qmllint 6.4
    property var factors: []

    signal written(string text)
    signal chosen(string code)
    signal taken

    function place(wanted: string): int {
        for (let index = 0; index < part.codes.length; ++index)
            if (part.codes[index] === wanted)
                return index;
        return -1;
    }

    spacing: Theme.space.xs

    SectionTitle {
        Layout.fillWidth: true
        text: part.before ? qsTr("Before") : qsTr("After")
        type: Theme.type.body

        Label {
            text: part.factorText
            type: Theme.type.caption
            color: Theme.color.ink2
            wrapMode: Text.NoWrap
        }

        IconButton {
            objectName: "term-take-" + part.index
            icon.name: "x"
            iconSize: Theme.icon.status
            text: qsTr("Take away")
            onClicked: part.taken()
        }
    }

    DraftField {
        objectName: "term-activity-" + part.index
        Layout.fillWidth: true
        shown: part.activity
        invalid: part.wrong !== ""
        placeholderText: qsTr("How much a year")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        Accessible.name: qsTr("How much a year")
        onWritten: text => part.written(text)
    }

    Select {
        objectName: "term-factor-" + part.index
        Layout.fillWidth: true
        name: qsTr("Factor")
        placeholder: qsTr("Choose a factor")
        texts: part.factors
        currentIndex: part.place(part.code)
        onPicked: index => part.chosen(part.codes[index])
    }

    ErrorLine {
        Layout.fillWidth: true
        text: part.wrong
    }
}
