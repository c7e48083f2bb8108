// SPDX-License-Identifier: Apache-2.0
// App.qml — the state of the window, fixed.
pragma Singleton
import QtQuick

QtObject {
    enum State {
        Starting,
        FirstRun,
        Locked,
        Open,
        Damaged
    }

    enum ColorScheme {
        System,
        Light,
        Dark
    }

    property int state: App.Open
    property bool busy: false
    property string errorText
    property string errorCode
    property int waitSeconds: 0
    property int triesLeft: -1
    property int pinLengthMin: 4
    property int pinLength: 6
    property string deviceName: "Nettbrett 3"
    property string hubName: "Knutepunkt Telemark"
    property string hubAddress: "https://knutepunkt.example"
    property string userName: "Rådgiver IK"
    property string role: "advisor"
    property string roleText: "Rådgiver"
    property bool isCoordinator: false
    property bool isDemo: true
    property string keychainWarning
    property string version: "0.1"
    property string language: "nb"
    property var languages: ["nb", "nn", "da", "en"]
    property int colorScheme: App.Light
    property real textScale: 1
    property int lockAfterMinutes: 5

    function unlock(pin: string) {
        if (pin === "123456")
            state = App.Open;
        else
            fail("wrong-key", "Feil PIN. To forsøk igjen før du må vente.");
    }

    function recover(answer: string, newPin: string) {
        if (answer === "kode")
            state = App.Open;
        else
            fail("bad-input", "Dette kunne ikke leses. Se over det du skrev eller valgte.");
    }

    function languageName(code: string): string {
        return ({
                "nb": "Bokmål",
                "nn": "Nynorsk",
                "da": "Dansk",
                "en": "English"
            })[code];
    }

    function lock() {
        state = App.Locked;
    }

    function enrol(address: string, code: string, pin: string, device: string) {
        state = App.Open;
    }

    function changePin(old: string, fresh: string) {
        if (old === "123456")
            pinChanged();
        else
            fail("wrong-key", "Feil PIN.");
    }

    function clearError() {
        fail("", "");
    }

    // What went wrong, as the device would tell it.
    function fail(code: string, text: string) {
        errorCode = code;
        errorText = text;
        errorChanged();
    }

    signal errorChanged
    signal pinChanged
}
