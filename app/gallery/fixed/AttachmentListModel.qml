// SPDX-License-Identifier: Apache-2.0
// AttachmentListModel.qml — no pictures.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string visitId
    property string parentId
}
