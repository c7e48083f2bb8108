// SPDX-License-Identifier: Apache-2.0
// ChoiceListModel.qml — the choices of a question.
import QtQuick
import Feltbok.ViewModels

FixedModel {
}
