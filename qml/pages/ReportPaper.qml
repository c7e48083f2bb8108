// SPDX-License-Identifier: Apache-2.0
// ReportPaper.qml — the report's pages as they will be printed, one at a time, its files, and what goes to the archive.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

ColumnLayout {
    id: paper

    required property Report report
    required property real span // the width there is
    property int at: 0
    readonly property var pages: report.pages
    readonly property int last: Math.max(0, pages.length - 1)

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Pages")
        type: Theme.type.heading3

        IconButton {
            objectName: "report-page-before"
            enabled: paper.at > 0
            icon.name: "chevron-left"
            text: qsTr("Page before")
            onClicked: --paper.at
        }

        Label {
            text: qsTr("%1 of %2").arg(Math.min(paper.at, paper.last) + 1).arg(paper.last + 1)
            color: Theme.color.ink2
            wrapMode: Text.NoWrap
        }

        IconButton {
            objectName: "report-page-next"
            enabled: paper.at < paper.last
            icon.name: "chevron-right"
            text: qsTr("Next page")
            onClicked: ++paper.at
        }
    }

    Rectangle {
        Layout.preferredWidth: Math.min(paper.span, 420)
        Layout.preferredHeight: Layout.preferredWidth * 1.414
        color: "white"
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Page %1").arg(Math.min(paper.at, paper.last) + 1)

        Image {
            anchors.fill: parent
            anchors.margins: 1
            source: paper.pages.length > 0 ? paper.pages[Math.min(paper.at, paper.last)] : ""
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            sourceSize.width: 2 * width
        }
    }

    Button {
        Layout.fillWidth: true
        objectName: paper.visible ? "report-pdf" : "" // beside the sheet or under it
        icon.name: "download"
        text: qsTr("Save as PDF")
        onClicked: paper.report.exportAs("pdf", "")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.s

        Button {
            objectName: "report-odt"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Document")
            onClicked: paper.report.exportAs("odt", "")
        }

        Button {
            objectName: "report-xlsx"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Workbook")
            onClicked: paper.report.exportAs("xlsx", "")
        }
    }

    StatusLabel {
        id: done

        objectName: paper.visible ? "report-exported" : ""
        Layout.fillWidth: true
        visible: text !== ""
        icon: "check"
        tone: Theme.Good
        wrapMode: Text.Wrap
    }

    Banner {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        tone: Theme.Red
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Each number opens the records behind it. They go along in the workbook.")
        type: Theme.type.caption
        color: Theme.color.ink2
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: qsTr("To the archive")
        type: Theme.type.heading3
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        FactRow {
            Layout.fillWidth: true
            text: qsTr("Title")
            value: paper.report.title
        }

        FactRow {
            Layout.fillWidth: true
            text: qsTr("Recipient")
            value: paper.report.recipient
        }

        FactRow {
            Layout.fillWidth: true
            text: qsTr("Form")
            value: "PDF/A"
        }

        FactRow {
            Layout.fillWidth: true
            text: qsTr("Access")
            value: qsTr("Public")
        }
    }

    Connections {
        target: paper.report

        function onExported(path: string) {
            problem.text = "";
            done.text = qsTr("Saved as %1, with its archive entry beside it").arg(path.slice(path.lastIndexOf("/") + 1));
        }

        function onFailed(text: string) {
            done.text = "";
            problem.text = text;
        }
    }
}
