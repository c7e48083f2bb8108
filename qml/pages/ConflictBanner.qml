// SPDX-License-Identifier: Apache-2.0
// ConflictBanner.qml — in an editor: what keeps a record from being saved, or that somebody else wrote in it too.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Banner {
    property string errorText
    property bool conflict: false

    visible: errorText !== "" || conflict
    tone: errorText !== "" ? Theme.Red : Theme.Amber
    text: errorText !== "" ? errorText : qsTr("Somebody wrote otherwise in a field here. Both texts wait under Sync.")
}
