// SPDX-License-Identifier: Apache-2.0
// DateField.qml — a date, typed as day.month.year or picked from a month; its value is year-month-day.
pragma ComponentBehavior: Bound
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

TextField {
    id: field

    property string value
    property string display: value === "" ? "" : shown(value)
    property string name: qsTr("Date")

    signal picked(string value)

    // What is typed until the field is left; a date that cannot be read stays and is marked by whoever owns the value.
    function shown(iso: string): string {
        const parts = iso.match(/^(\d{4})-(\d{2})-(\d{2})$/);
        if (!parts)
            return iso;
        const weekday = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])).getDay();
        const month = Qt.locale().monthName(Number(parts[2]) - 1, Locale.ShortFormat);
        const day = qsTranslate("Weekday", Qt.locale("C").dayName(weekday, Locale.ShortFormat));
        return day + " " + Number(parts[3]) + ". " + month + " " + parts[1];
    }

    function read(typed: string): string {
        const parts = typed.match(/^\s*(\d{1,2})[.\/ ]+(\d{1,2})[.\/ ]+(\d{4})\s*$/);
        if (parts)
            return parts[3] + "-" + String(Number(parts[2])).padStart(2, "0") + "-" + String(Number(parts[1])).padStart(2, "0");
        return typed.trim();
    }

    leadingIcon: "calendar"
    leftPadding: Theme.metric.touchTarget
    text: display
    placeholderText: qsTr("dd.mm.yyyy")
    inputMethodHints: Qt.ImhDate
    Accessible.name: name

    onEditingFinished: if (text !== display)
        picked(read(text))

    IconButton {
        objectName: "open-calendar"
        width: Theme.metric.touchTarget
        height: parent.height
        text: qsTr("Open the calendar")
        onClicked: calendar.wanted = true
    }

    // The month is made when it is first asked for: a form has many dates.
    WhenWanted {
        id: calendar

        Item {
            CalendarPopup {
                y: field.height + Theme.space.xs
                visible: true
                value: field.value
                onPicked: value => field.picked(value)
                onClosed: calendar.wanted = false
            }
        }
    }
}
