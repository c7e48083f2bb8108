// SPDX-License-Identifier: Apache-2.0
// LevelCell.qml — one level with its word.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ScaleCell {
    required property string value
    required property string valueText

    lying: true
    number: value
    words: valueText
}
