// SPDX-License-Identifier: Apache-2.0
// AttachmentListModel.qml — no pictures of a visit, one of a record.
import QtQuick
import Feltbok.ViewModels

FixedModel {
    property string visitId
    property string parentId
    property bool removed: false

    rows: parentId === "" || removed ? [] : [{
            "attachmentId": "f1",
            "name": "Plakat.png",
            "isPicture": true,
            "source": `${Qt.resolvedUrl("kode.png")}`,
            "sizeText": "48 kB",
            "sentText": "Sendt",
            "here": true
        }]

    signal dialogWanted
    signal failed(string text)

    function pickPicture() {
        failed("Bildet kunne ikke leses.");
    }

    function add(file: url) {
    }

    function remove(attachmentId: string) {
        removed = attachmentId === "f1";
    }
}
