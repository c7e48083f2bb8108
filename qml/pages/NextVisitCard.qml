// SPDX-License-Identifier: Apache-2.0
// NextVisitCard.qml — where one goes next, and the way in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

Rectangle {
    id: card

    required property Today today

    signal started
    signal municipalityWanted

    implicitHeight: content.implicitHeight + 2 * (Theme.phone ? Theme.space.l : Theme.space.xl)
    radius: Theme.radius.block
    color: Theme.color.accentSoft

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.phone ? Theme.space.l : Theme.space.xl
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Label {
                Layout.fillWidth: true
                text: card.today.whenText
                type: Theme.type.caption
                weight: Font.DemiBold
                color: Theme.color.accentSoftInk
            }

            Label {
                Layout.fillWidth: true
                objectName: "today-municipality"
                text: card.today.municipality
                type: Theme.phone ? Theme.type.heading1 : Theme.type.display
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.today.line
                type: Theme.phone ? Theme.type.body : Theme.type.bodyLarge
                color: Theme.color.ink2
            }

            Flow {
                id: facts

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                spacing: Theme.space.l

                StatusLabel {
                    icon: card.today.packed ? "package-check" : "calendar"
                    tone: card.today.packed ? Theme.Good : Theme.Neutral
                    type: Theme.type.caption
                    text: card.today.statusText
                }

                StatusLabel {
                    width: Math.min(implicitWidth, facts.width)
                    visible: card.today.rolesText !== ""
                    icon: "users"
                    type: Theme.type.caption
                    wrapMode: Text.Wrap
                    text: card.today.rolesText
                }
            }
        }

        RowLayout {
            Layout.fillWidth: Theme.phone
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.s

            Button {
                objectName: "today-see-municipality"
                Layout.fillWidth: Theme.phone
                Layout.preferredWidth: Theme.phone ? 1 : -1
                text: Theme.phone ? qsTr("Municipality") : qsTr("See the municipality")
                onClicked: card.municipalityWanted()
            }

            Button {
                objectName: "today-start"
                Layout.fillWidth: Theme.phone
                Layout.preferredWidth: Theme.phone ? 1 : -1
                kind: Button.Filled
                text: qsTr("Start the visit")
                onClicked: card.started()
            }
        }
    }
}
