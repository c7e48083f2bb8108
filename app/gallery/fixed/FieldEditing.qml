// SPDX-License-Identifier: Apache-2.0
// FieldEditing.qml — how a field of a record is filled in.
import QtQuick

QtObject {
    enum Way {
        Line,
        Paragraphs,
        Day,
        Choice,
        Whole,
        Decimal,
        YesNo,
        Several
    }
}
