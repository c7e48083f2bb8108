// SPDX-License-Identifier: Apache-2.0
// Sync.qml — what is where, fixed.
pragma Singleton
import QtQuick

QtObject {
    enum State {
        Idle,
        Working,
        Stopping,
        Waiting
    }

    readonly property int state: running ? Sync.Working : Sync.Idle
    property bool running: false
    property bool online: false
    property string stateText: "3 lagret her, ikke sendt"
    property string sublineText: "Uten nett · sist ferdig mandag 23. november 16.04"
    property string errorText
    property int unsent: 3
    property int sent: 2
    property int confirmed: 1284
    property int attention: 2
    property string attentionText: "2 venter på deg"
    property int recordsTotal: 5
    property real progress: 0.6
    property string progressText: "Sender 3 av 5"
    property string bytesText: "11,2 av 18,4 MB"

    function start() {
        running = true;
        online = true;
    }

    function stop() {
        running = false;
    }
}
