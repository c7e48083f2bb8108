// SPDX-License-Identifier: Apache-2.0
// LockPage.qml — the closed book: the app's name, the device's, and a PIN or passphrase. Nothing comes from the database.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages
import Feltbok.ViewModels

FocusScope {
    id: page

    readonly property bool stacked: width < Theme.breakpoint.panelFoldsBelow
    // A PIN of known length opens with its last digit; anything else is typed and sent off.
    readonly property bool byDigits: App.pinLength > 0
    readonly property string remark: recovering ? "" : App.waitSeconds > 0 ? qsTr("That was not right. Try again in %n seconds.", "", App.waitSeconds) : App.errorText
    property bool recovering: false

    objectName: "page-lock"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Locked")

    function restart() {
        pad.clear();
        pad.forceActiveFocus();
        phrase.selectAll();
    }

    function recover() {
        (recovery.get() as RecoverySheet).open();
    }

    Rectangle {
        anchors.fill: parent
        color: page.stacked ? Theme.color.canvas : Theme.color.surface
    }

    CoverPane {
        id: cover

        width: page.stacked ? page.width : Math.round(page.width / 2)
        height: page.stacked ? title.y + title.height + Theme.space.m : page.height
        stacked: page.stacked

        Column {
            id: title

            x: cover.textX
            y: page.stacked ? cover.markY + cover.markSize + Theme.space.l : Math.round((page.height - height) / 2) + Theme.space.l
            width: cover.width - x - Theme.space.xl
            spacing: page.stacked ? 0 : Theme.space.s

            Label {
                width: parent.width
                text: "Feltbok"
                type: page.stacked ? Theme.type.heading1 : Theme.type.display
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Label {
                objectName: "device-name"
                width: parent.width
                text: App.deviceName
                type: page.stacked ? Theme.type.body : Theme.type.bodyLarge
                color: Theme.color.ink2
            }
        }

        Column {
            visible: !page.stacked
            x: cover.textX
            width: cover.width - x - Theme.space.xl
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.huge + Theme.space.xs
            spacing: Theme.space.m

            KeyRemark {
                width: parent.width
            }

            StatusLabel {
                width: parent.width
                icon: "lock"
                text: qsTr("Locked. Everything on the device is encrypted.")
            }
        }
    }

    Flickable {
        id: flick

        x: page.stacked ? 0 : cover.width
        y: page.stacked ? cover.height : 0
        width: page.width - x
        height: page.height - y - (page.stacked ? foot.height : 0)
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space.l)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            width: Math.min(408, flick.width - 2 * Theme.pagePadding)
            x: (flick.width - width) / 2
            y: page.stacked && page.byDigits ? flick.contentHeight - implicitHeight - Theme.space.l : (flick.contentHeight - implicitHeight) / 2
            spacing: 0

            Label {
                Layout.fillWidth: true
                horizontalAlignment: page.byDigits ? Text.AlignHCenter : Text.AlignLeft
                text: App.busy ? qsTr("Opening") : page.byDigits ? qsTr("Enter PIN") : qsTr("Write the passphrase")
                type: Theme.type.heading2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            // Its room is kept, so that the keys stay under the finger when a PIN was wrong.
            Item {
                Layout.fillWidth: true
                Layout.minimumHeight: Math.max(Theme.space.xl, digitsRemark.implicitHeight + Theme.space.s) + 2
                visible: page.byDigits

                ErrorLine {
                    id: digitsRemark

                    objectName: "lock-error"
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.space.xs
                    width: Math.min(implicitWidth, parent.width)
                    text: page.byDigits ? page.remark : ""
                }
            }

            PinPad {
                id: pad

                objectName: "pin-pad"
                Layout.alignment: Qt.AlignHCenter
                visible: page.byDigits
                enabled: !App.busy && App.waitSeconds === 0
                opacity: enabled || App.busy ? 1 : 0.45
                focus: page.byDigits
                length: Math.max(1, App.pinLength)
                onCompleted: pin => App.unlock(pin)
            }

            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.l
                visible: !page.byDigits
                text: qsTr("It is the one you chose for this device.")
                color: Theme.color.ink2
            }

            SecretField {
                id: phrase

                objectName: "unlock-passphrase"
                Layout.fillWidth: true
                visible: !page.byDigits
                focus: !page.byDigits
                name: qsTr("Passphrase")
                invalid: page.remark !== ""
                onAccepted: unlock.clicked()
            }

            ErrorLine {
                objectName: page.byDigits ? "" : "lock-error"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                visible: text !== "" && !page.byDigits
                text: page.remark
            }

            Label {
                Layout.fillWidth: true
                Layout.leftMargin: page.byDigits ? 0 : Theme.icon.inline + Theme.space.xs + 2
                visible: page.remark !== "" && !page.byDigits
                text: qsTr("Nothing is erased, however many times you try.")
                type: Theme.type.caption
                color: Theme.color.ink2
            }

            Button {
                id: unlock

                objectName: "unlock"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                visible: !page.byDigits
                kind: Button.Filled
                enabled: phrase.text !== "" && !App.busy && App.waitSeconds === 0
                text: qsTr("Unlock")
                onClicked: if (enabled)
                    App.unlock(phrase.text)
            }

            Button {
                objectName: "forgotten"
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: page.byDigits ? Theme.space.xl + 2 : Theme.space.s
                visible: !page.stacked
                kind: Button.Plain
                text: page.byDigits ? qsTr("Forgotten the PIN?") : qsTr("Forgotten the passphrase?")
                onClicked: page.recover()
            }
        }
    }

    ColumnLayout {
        id: foot

        visible: page.stacked
        x: Theme.space.l
        y: page.height - height
        width: page.width - 2 * Theme.space.l
        height: implicitHeight
        spacing: 0

        KeyRemark {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s
            spacing: Theme.space.s

            Button {
                objectName: "forgotten-stacked"
                kind: Button.Plain
                text: page.byDigits ? qsTr("Forgotten the PIN?") : qsTr("Forgotten it?")
                onClicked: page.recover()
            }

            StatusLabel {
                Layout.fillWidth: true
                type: Theme.type.caption
                weight: Font.Normal
                icon: "lock"
                text: qsTr("All is encrypted")
            }

            DemoTag {
                visible: App.isDemo
            }
        }
    }

    DemoTag {
        visible: App.isDemo && !page.stacked
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 20
    }

    OnFirstUse {
        id: recovery

        RecoverySheet {
            onOpened: page.recovering = true
            onClosed: {
                page.recovering = false;
                page.restart();
            }
        }
    }

    Connections {
        target: App

        function onErrorChanged() {
            if (App.errorCode !== "" && !page.recovering)
                page.restart();
        }
    }
}
