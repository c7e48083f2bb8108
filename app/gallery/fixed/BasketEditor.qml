// SPDX-License-Identifier: Apache-2.0
// BasketEditor.qml — a basket's own texts.
import QtQuick
import Feltbok.ViewModels

RecordEditor {
    property string basketId
    property string justification
}
