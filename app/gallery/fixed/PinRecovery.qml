// SPDX-License-Identifier: Apache-2.0
// PinRecovery.qml — the code of a device whose PIN is forgotten.
import QtQuick

QtObject {
    enum State {
        Asking,
        Ready,
        NoKey
    }

    property int state: Gallery.empty ? PinRecovery.NoKey : PinRecovery.Ready // qmllint disable unqualified
    property string code: Gallery.empty ? "" : "AXq3 8fKz Lm0P vT6d Yc1R b7Hw Ns4E uJ9o Gi2B kQ5a ZxWy 3tMr Ov8n Dh6S Cp1L eF7j UgKq 0bTz VwX4 mYi9 Rn2A sPd5 HoEl JuGc Qf8k BaZ3 xWt7 yMr1 vOn6 DhSp 4CLe FjUg Kqb0 TzVw XmYi 9Rn2 As5d HoEl J8Gc QfkB aZ3x" // qmllint disable unqualified
    property string codePicture: Qt.resolvedUrl("kode.png")

    function begin() {
    }

    function copyCode() {
    }
}
