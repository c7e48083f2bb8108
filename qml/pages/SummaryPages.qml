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
        objectName: "summary-pages-text"
        text: pages.summary.pagesText
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    Grid {
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

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Button {
            objectName: "summary-pdf"
            icon.name: "download"
            enabled: !pages.summary.making
            text: qsTr("Save as PDF")
            onClicked: pages.summary.makePdf("")
        }

        Button {
            objectName: "summary-odt"
            icon.name: "file-text"
            enabled: !pages.summary.making
            text: qsTr("Save as ODT")
            onClicked: pages.summary.makeOdt("")
        }

        Button {
            objectName: "summary-code"
            icon.name: "qr-code"
            visible: pages.summary.code !== ""
            text: qsTr("Show as code")
            onClicked: code.open()
        }
    }

    CodePopup {
        id: code

        source: pages.summary.code
        words: pages.summary.codeText
    }
}
