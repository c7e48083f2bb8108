// SPDX-License-Identifier: Apache-2.0
// VisitHeader.qml — the head of a visit: where, when, its tabs, and that everything is saved. Folds for portrait, large text and phone.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Rectangle {
    id: header

    property string title
    property string line
    property alias places: tabs.places
    property string current
    property string savedAt
    property bool saved: true
    readonly property real wordsMin: 170
    readonly property bool twoRows: !Theme.phone && !Theme.largeText && width < 1000

    signal chosen(string key)
    signal backRequested
    signal searchRequested

    implicitHeight: Theme.phone ? Theme.metric.phoneHeader : twoRows ? Theme.metric.visitHeaderPortraitWidth + Theme.metric.visitHeaderPortraitHeight : Math.max(Theme.metric.visitHeader, Theme.scaled(46))
    color: Theme.color.canvas

    IconButton {
        id: back

        objectName: "visit-back"
        x: Theme.phone ? Theme.space.s : 12
        anchors.verticalCenter: words.verticalCenter
        icon.name: "arrow-left"
        text: qsTr("Back")
        onClicked: header.backRequested()
    }

    Column {
        id: words

        anchors.left: back.right
        anchors.leftMargin: Theme.space.s
        width: Theme.phone || header.twoRows ? savedLabel.x - x - Theme.space.s : Theme.largeText ? Theme.scaled(110) : Math.max(header.wordsMin, tabs.x - x - Theme.space.xl)
        y: ((header.twoRows ? Theme.metric.visitHeaderPortraitWidth : header.height) - height) / 2

        Label {
            id: title

            objectName: "page-title"
            width: words.width
            text: header.title
            type: Theme.type.heading3
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            id: line

            width: words.width
            visible: !Theme.largeText
            text: header.line
            type: Theme.type.caption
            color: Theme.color.ink2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }

    Tabs {
        id: tabs

        visible: !Theme.phone && !Theme.largeText
        x: header.twoRows ? 22 : Math.max(words.x + header.wordsMin, (header.width - width) / 2)
        y: header.twoRows ? Theme.metric.visitHeaderPortraitWidth : 0
        height: header.twoRows ? Theme.metric.visitHeaderPortraitHeight : header.height
        spacing: header.twoRows ? Theme.space.xl : Theme.space.xxl
        prefix: "visit-tab-"
        current: header.current
        onChosen: key => header.chosen(key)
    }

    Select {
        anchors.left: words.right
        anchors.leftMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.scaled(220), savedLabel.x - x - Theme.space.l)
        visible: Theme.largeText && !Theme.phone
        name: qsTr("Part of the visit")
        texts: {
            const texts = [];
            for (let index = 0; index < tabs.places.length; ++index)
                texts.push(tabs.places[index].text);
            return texts;
        }
        currentIndex: {
            for (let index = 0; index < tabs.places.length; ++index)
                if (tabs.places[index].key === header.current)
                    return index;
            return -1;
        }
        onPicked: index => header.chosen(tabs.places[index].key)
    }

    SavedLabel {
        id: savedLabel

        anchors.right: search.visible ? search.left : parent.right
        anchors.rightMargin: search.visible ? 0 : Theme.space.xl
        anchors.verticalCenter: words.verticalCenter
        visible: header.saved
        time: header.savedAt
    }

    // Elsewhere the rail has it.
    IconButton {
        id: search

        objectName: "visit-search"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xs
        anchors.verticalCenter: words.verticalCenter
        visible: Theme.phone
        icon.name: "search"
        text: qsTr("Search")
        onClicked: header.searchRequested()
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
