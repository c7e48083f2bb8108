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

    // What was written when the field was left is no day of any month.
    property bool wrong: false
    readonly property string wrongText: wrong ? qsTr("Write a date, for example 24.11.2026.") : ""

    // What is typed until the field is left; a date that cannot be read stays and is marked by whoever owns the value.
    function isDay(iso: string): bool {
        const parts = iso.match(/^(\d{4})-(\d{2})-(\d{2})$/);
        if (!parts)
            return false;
        const day = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
        return day.getMonth() === Number(parts[2]) - 1 && day.getDate() === Number(parts[3]);
    }

    function shown(iso: string): string {
        const parts = iso.split("-");
        if (!isDay(iso))
            return parts.length === 3 && iso.match(/^[\d-]+$/) ? parts[2] + "." + parts[1] + "." + parts[0] : iso;
        const weekday = new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2])).getDay();
        const month = Qt.locale().monthName(Number(parts[1]) - 1, Locale.ShortFormat);
        const day = qsTranslate("Weekday", Qt.locale("C").dayName(weekday, Locale.ShortFormat));
        return day + " " + Number(parts[2]) + ". " + month + " " + parts[0];
    }

    function read(typed: string): string {
        const parts = typed.match(/^\s*(\d{1,2})[.\/ ]+(\d{1,2})[.\/ ]+(\d{2}|\d{4})\s*$/);
        if (parts)
            return (parts[3].length === 2 ? "20" : "") + parts[3] + "-" + parts[2].padStart(2, "0") + "-" + parts[1].padStart(2, "0");
        return typed.trim();
    }

    // Back to the value: what was written and could not be taken is gone.
    function reset() {
        text = Qt.binding(() => display);
        wrong = false;
    }

    leadingIcon: "calendar"
    leftPadding: Theme.metric.touchTarget
    text: display
    placeholderText: qsTr("dd.mm.yyyy")
    inputMethodHints: Qt.ImhDate
    Accessible.name: name

    onValueChanged: wrong = value !== "" && !isDay(value)
    onEditingFinished: if (text !== display) {
        const written = read(text);
        picked(written);
        wrong = written !== "" && !isDay(written);
    }

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
