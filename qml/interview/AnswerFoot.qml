// SPDX-License-Identifier: Apache-2.0
// AnswerFoot.qml — beneath an answer: what was said last time, the tap that says the same, and the one that makes a need of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

RowLayout {
    id: foot

    required property Question question

    spacing: Theme.space.s

    LastDot {
        visible: foot.question.lastText !== "" && foot.question.editor === Question.Scale
    }

    Icon {
        visible: foot.question.lastText !== "" && foot.question.editor !== Question.Scale
        name: "history"
        size: Theme.icon.inline
        color: Theme.color.ink2
    }

    Label {
        Layout.fillWidth: true
        text: foot.question.changedSinceLast ? qsTr("Changed. %1").arg(foot.question.lastText) : foot.question.lastText
        type: Theme.type.caption
        weight: foot.question.changedSinceLast ? Font.Medium : Font.Normal
        color: foot.question.changedSinceLast ? Theme.toneInk(Theme.Info) : Theme.color.ink2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    Button {
        objectName: "use-last"
        visible: foot.question.canUseLast
        kind: Button.Quiet
        text: qsTr("Use this answer")
        Accessible.name: qsTr("Use the answer from last time: %1").arg(foot.question.lastText)
        onClicked: foot.question.useLast()
    }

    Button {
        objectName: "make-need"
        visible: foot.question.canBecomeNeed
        kind: Button.Quiet
        icon.name: "flag"
        text: qsTr("Make a need")
        onClicked: foot.question.makeNeed()
    }
}
