// SPDX-License-Identifier: Apache-2.0
// DamagedPage.qml — the book cannot be opened: why, and what to do. Nothing has been deleted.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

Rectangle {
    color: Theme.color.surface

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pagePadding, 620)
        whole: true
        icon: "circle-alert"
        title: qsTr("The field book cannot be opened")
        text: App.errorText
    }
}
