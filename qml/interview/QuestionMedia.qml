// SPDX-License-Identifier: Apache-2.0
// QuestionMedia.qml — what a question shows or plays beside its words: a picture, or the name of a sound or a film.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview

ColumnLayout {
    id: media

    required property Question question

    spacing: Theme.space.s

    Image {
        id: picture

        objectName: "question-picture"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.scaled(520)
        Layout.preferredHeight: status === Image.Ready ? Math.min(Theme.scaled(320), width * implicitHeight / Math.max(1, implicitWidth)) : 0
        visible: media.question.picture !== ""
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
        source: media.question.picture
        sourceSize.width: 1040
        sourceSize.height: 640
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Picture to the question: %1").arg(media.question.label)
    }

    StatusLabel {
        visible: picture.status === Image.Error
        icon: "image"
        text: qsTr("The picture of this question is not on the device.")
    }

    StatusLabel {
        visible: media.question.sound !== ""
        icon: "mic"
        text: qsTr("Sound to the question: %1").arg(media.question.sound)
    }

    StatusLabel {
        visible: media.question.film !== ""
        icon: "video"
        text: qsTr("Film to the question: %1").arg(media.question.film)
    }
}
