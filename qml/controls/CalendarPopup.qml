// SPDX-License-Identifier: Apache-2.0
// CalendarPopup.qml — a month to pick a day from; arrow keys move, Enter picks.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls

T.Popup {
    id: calendar

    property string value
    property int month: 0
    property int year: 2000
    // Days of the month before that the first week shows.
    readonly property int lead: (new Date(year, month, 1).getDay() + 6) % 7
    readonly property int length: new Date(year, month + 1, 0).getDate()
    readonly property real cell: Math.max(44, Theme.scaled(40))

    signal picked(string value)

    // The day of the month may lie before or after it.
    function iso(number: int): string {
        const day = new Date(year, month, number);
        return day.getFullYear() + "-" + String(day.getMonth() + 1).padStart(2, "0") + "-" + String(day.getDate()).padStart(2, "0");
    }

    function turn(by: int) {
        const months = year * 12 + month + by;
        year = Math.floor(months / 12);
        month = months % 12;
    }

    padding: Theme.space.m
    modal: true
    focus: true
    dim: false
    implicitWidth: 7 * cell + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    margins: Theme.space.s

    onAboutToShow: {
        const parts = value.match(/^(\d{4})-(\d{2})-(\d{2})$/);
        const now = new Date();
        year = parts ? Number(parts[1]) : now.getFullYear();
        month = parts ? Number(parts[2]) - 1 : now.getMonth();
    }

    background: Rectangle {
        radius: Theme.radius.block
        color: Theme.color.surface
        border.width: Theme.stroke.hairline
        border.color: Theme.color.hairlineStrong
    }

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true

            IconButton {
                objectName: "month-before"
                icon.name: "chevron-left"
                text: qsTr("The month before")
                onClicked: calendar.turn(-1)
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: Qt.locale().standaloneMonthName(calendar.month) + " " + calendar.year
                weight: Font.DemiBold
            }

            IconButton {
                objectName: "month-after"
                icon.name: "chevron-right"
                text: qsTr("The month after")
                onClicked: calendar.turn(1)
            }
        }

        Row {
            Repeater {
                model: 7

                Label {
                    required property int index

                    width: calendar.cell
                    horizontalAlignment: Text.AlignHCenter
                    text: Qt.locale().dayName((index + 1) % 7, Locale.ShortFormat).slice(0, 2)
                    type: Theme.type.caption
                    color: Theme.color.ink3
                }
            }
        }

        Grid {
            columns: 7

            Repeater {
                model: 42

                DayButton {
                    required property int index
                    readonly property int number: index - calendar.lead + 1
                    readonly property string iso: calendar.iso(number)

                    objectName: "day-" + iso
                    width: calendar.cell
                    height: calendar.cell
                    text: String(Number(iso.slice(8)))
                    name: text + ". " + Qt.locale().monthName(Number(iso.slice(5, 7)) - 1) + " " + iso.slice(0, 4)
                    selected: iso === calendar.value
                    otherMonth: number < 1 || number > calendar.length
                    onClicked: {
                        calendar.picked(iso);
                        calendar.close();
                    }
                }
            }
        }
    }
}
