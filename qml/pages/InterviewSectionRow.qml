// SPDX-License-Identifier: Apache-2.0
// InterviewSectionRow.qml — one section of the interview.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

SectionRow {
    required property int index
    required property string title
    required number
    required answered
    required total
    required current

    objectName: "section-" + index
    text: title
}
