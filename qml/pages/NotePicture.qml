// SPDX-License-Identifier: Apache-2.0
// NotePicture.qml — a picture of a visit, small.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Rectangle {
    id: picture

    property string source

    objectName: "note-picture"
    implicitWidth: Theme.metric.photoThumbWidth
    implicitHeight: Theme.metric.photoThumbHeight
    radius: Theme.radius.thumb
    color: Theme.color.tone
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture")

    Image {
        anchors.fill: parent
        source: picture.source
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: 2 * width
        sourceSize.height: 2 * height
    }
}
