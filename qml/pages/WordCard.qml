// SPDX-License-Identifier: Apache-2.0
// WordCard.qml — one word as a card.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Interview
import Feltbok.Pages

ChoiceCard {
    required property string value
    required property string valueText

    text: valueText
}
