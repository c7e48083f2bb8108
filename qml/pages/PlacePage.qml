// SPDX-License-Identifier: Apache-2.0
// PlacePage.qml — a page of the shell: the ways that lead on from it.
import QtQuick

FocusScope {
    signal placeWanted(string place)
    signal itemWanted(string place, string item)
    signal recordWanted(string recordId)
    signal visitOpened(string visitId)
    signal municipalityOpened(string scopeId)
}
