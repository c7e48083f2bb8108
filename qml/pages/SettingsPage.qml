// SPDX-License-Identifier: Apache-2.0
// SettingsPage.qml — how the app looks and speaks, its lock, and what this device is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages
import Feltbok.ViewModels

FocusScope {
    id: page

    property bool back: false
    readonly property bool folded: Theme.panelFolds

    signal backRequested
    signal placeWanted(string place)

    objectName: "page-settings"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        title: qsTr("Settings")
        line: Words.line([App.deviceName, App.userName])
        back: page.back
        onBackRequested: page.backRequested()
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width - (page.folded ? 0 : aside.width)
        contentHeight: column.implicitHeight + 2 * Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.l
            width: Math.min(flick.width - 2 * Theme.pagePadding, Theme.largeText ? flick.width : 720)
            spacing: 0

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Text and appearance")
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("Text size")
                line: qsTr("Follows you on every page")

                Label {
                    text: "A"
                    type: Theme.type.caption
                    Accessible.ignored: true
                }

                Slider {
                    objectName: "text-size"
                    Layout.fillWidth: true
                    from: 1
                    to: 2
                    stepSize: 0.25
                    value: App.textScale
                    name: qsTr("Text size")
                    valueText: percent.text
                    onMoved: App.textScale = value
                }

                Label {
                    text: "A"
                    type: Theme.type.heading1
                    Accessible.ignored: true
                }

                Label {
                    id: percent

                    Layout.minimumWidth: Theme.scaled(56)
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("%1 %").arg(Math.round(App.textScale * 100))
                }
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                Layout.bottomMargin: Theme.space.l
                implicitHeight: sample.implicitHeight + 2 * Theme.space.l
                radius: Theme.radius.control
                color: Theme.color.canvas
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("A question as it will look")

                Label {
                    x: sampleRule.x - width - Theme.space.l
                    y: sample.y
                    text: "3.1"
                    type: Theme.type.heading3
                    color: Theme.color.accentSoftInk
                    Accessible.ignored: true
                }

                MarginRule {
                    id: sampleRule

                    x: Theme.scaled(Theme.metric.marginInterview)
                    height: parent.height
                    active: true
                }

                Column {
                    id: sample

                    x: sampleRule.x + Theme.space.xl
                    y: Theme.space.l
                    width: parent.width - x - Theme.space.l

                    Label {
                        width: parent.width
                        text: qsTr("To what degree do the buyers have the competence they need?")
                        type: Theme.type.heading3
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        text: qsTr("Last time: 1, to a small degree")
                        type: Theme.type.caption
                        color: Theme.color.ink2
                        Accessible.ignored: true
                    }
                }
            }

            Hairline {
                Layout.fillWidth: true
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("Appearance")
                line: qsTr("Auto follows the device")

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.largeText || Theme.phone ? 1 : 3
                    columnSpacing: Theme.space.s
                    rowSpacing: Theme.space.s

                    ChoiceCard {
                        objectName: "scheme-auto"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: qsTr("Auto")
                        selected: App.colorScheme === App.System
                        onClicked: App.colorScheme = App.System
                    }

                    ChoiceCard {
                        objectName: "scheme-light"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: qsTr("Light")
                        selected: App.colorScheme === App.Light
                        onClicked: App.colorScheme = App.Light
                    }

                    ChoiceCard {
                        objectName: "scheme-dark"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: qsTr("Dark")
                        selected: App.colorScheme === App.Dark
                        onClicked: App.colorScheme = App.Dark
                    }
                }
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("Language")
                line: qsTr("The forms follow it where they can")

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.largeText || Theme.phone ? 1 : 2
                    columnSpacing: Theme.space.s
                    rowSpacing: Theme.space.s

                    Repeater {
                        model: App.languages

                        ChoiceCard {
                            required property string modelData

                            objectName: "language-" + modelData
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            text: App.languageName(modelData)
                            selected: App.language === modelData
                            onClicked: App.language = modelData
                        }
                    }
                }
            }

            SectionTitle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                text: qsTr("Lock and PIN")
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("PIN")
                line: qsTr("Opens the field book on this device only")

                Button {
                    objectName: "change-pin"
                    icon.name: "key-round"
                    text: qsTr("Change PIN")
                    onClicked: (pinSheet.get() as ChangePinSheet).open()
                }
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("Lock by itself")
                line: qsTr("When nobody has touched the device for a while")

                Select {
                    objectName: "lock-after"
                    Layout.fillWidth: true
                    readonly property list<int> minutes: [1, 2, 5, 15, 30]

                    texts: [qsTr("After 1 minute"), qsTr("After 2 minutes"), qsTr("After 5 minutes"), qsTr("After 15 minutes"), qsTr("After 30 minutes")]
                    name: qsTr("Lock by itself")
                    currentIndex: {
                        for (let index = 0; index < minutes.length; ++index)
                            if (minutes[index] === App.lockAfterMinutes)
                                return index;
                        return -1;
                    }
                    onPicked: index => App.lockAfterMinutes = minutes[index]
                }
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("Lock now")
                line: qsTr("What you have written is kept")

                Button {
                    objectName: "settings-lock"
                    icon.name: "lock"
                    text: qsTr("Lock")
                    onClicked: App.lock()
                }
            }

            SectionTitle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                text: qsTr("What you have written")
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("On this device")
                line: ownData.heldText

                Button {
                    objectName: "export-all"
                    icon.name: "download"
                    text: qsTr("Export it")
                    onClicked: ownData.exportAll()
                }
            }

            Banner {
                id: exportBanner

                objectName: "export-told"
                Layout.fillWidth: true
                Layout.topMargin: visible ? Theme.space.m : 0
                visible: text !== ""
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("Trash")
                line: qsTr("What is deleted can be put back")

                Button {
                    objectName: "settings-trash"
                    icon.name: "trash-2"
                    text: qsTr("Open the trash")
                    onClicked: (trashSheet.get() as TrashSheet).open()
                }
            }

            SectionTitle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                text: qsTr("Help")
            }

            SettingRow {
                Layout.fillWidth: true
                text: qsTr("How the field book is used")
                line: qsTr("A visit from beginning to end, and the keys")

                Button {
                    objectName: "help-open"
                    icon.name: "circle-help"
                    text: qsTr("Open the help")
                    onClicked: (helpSheet.get() as HelpSheet).open()
                }
            }

            DeviceFacts {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                visible: page.folded
            }
        }
    }

    SidePane {
        id: aside

        visible: !page.folded
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.metric.paneBasket
        name: qsTr("This device")

        DeviceFacts {
            Layout.fillWidth: true
        }
    }

    OwnData {
        id: ownData

        onExported: path => {
            exportBanner.tone = Theme.Amber;
            exportBanner.text = qsTr("Written to %1. The file is not encrypted: keep it safe, and delete it when you are done.").arg(path);
        }
        onFailed: text => {
            exportBanner.tone = Theme.Red;
            exportBanner.text = text;
        }
    }

    OnFirstUse {
        id: pinSheet

        ChangePinSheet {
        }
    }

    OnFirstUse {
        id: helpSheet

        HelpSheet {
            onWayRoundWanted: page.placeWanted("today")
        }
    }

    OnFirstUse {
        id: trashSheet

        TrashSheet {
        }
    }
}
