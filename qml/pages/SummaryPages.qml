// SPDX-License-Identifier: Apache-2.0
// SummaryPages.qml — the pages as they will be printed, and saving them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ColumnLayout {
    id: pages

    required property Summary summary
    required property real span // the width there is; of its own layout's the sheets' heights would come a step late
    readonly property real sheetWidth: Theme.phone ? span : (span - Theme.space.m) / 2

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("The summary on paper")
        type: Theme.type.heading3
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space.m
        text: qsTr("Follows what you write")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Grid {
        Layout.alignment: Qt.AlignHCenter
        columns: Theme.phone ? 1 : 2
        spacing: Theme.space.m

        Repeater {
            model: pages.summary.pages

            Rectangle {
                id: sheet

                required property string modelData
                required property int index

                width: pages.sheetWidth
                height: width * 1.414
                color: "white"
                border.width: Theme.stroke.hairline
                border.color: Theme.color.hairlineStrong
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1").arg(index + 1)

                Image {
                    anchors.fill: parent
                    anchors.margins: 1
                    source: sheet.modelData
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    sourceSize.width: 2 * width
                }
            }
        }
    }

    Button {
        objectName: "summary-pdf"
        Layout.alignment: Qt.AlignHCenter
        icon.name: "download"
        enabled: !pages.summary.making
        text: qsTr("Save as PDF")
        onClicked: pages.summary.makePdf("")
    }
}
