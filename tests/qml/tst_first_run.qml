// SPDX-License-Identifier: Apache-2.0
// tst_first_run.qml — taking a device into use, and what stands in the fields when the hub says no.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.Pages
import Feltbok.ViewModels

TestCase {
    id: test

    name: "FirstRun"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    function init() {
        failOnWarning(/.?/);
        Theme.reducedMotion = true;
        Theme.textScale = 1;
        Theme.windowWidth = 1280;
        Theme.windowHeight = 800;
        App.state = App.FirstRun;
        refuse("", "");
    }

    function cleanup() {
        refuse("", "");
        App.state = App.Open;
    }

    Component {
        id: pages

        FirstRunPage {
            anchors.fill: parent
        }
    }

    function part(page, objectName) {
        let found = null;
        tryVerify(() => {
                found = findChild(page, objectName);
                return found !== null && found.visible;
            }, 5000, objectName);
        return found;
    }

    function type(page, objectName, text) {
        const field = part(page, objectName);
        field.forceActiveFocus();
        for (const letter of text)
            keyClick(letter);
        return field;
    }

    function refuse(code, text) {
        App.errorText = text;
        App.errorCode = code;
        App.errorChanged();
    }

    function test_what_was_typed_stands_when_the_hub_says_no_data() {
        return [{
                "tag": "code",
                "code": "code-expired",
                "text": "Koden er feil, brukt eller for gammel. Be koordinatoren om en ny."
            }, {
                "tag": "down",
                "code": "offline",
                "text": "Knutepunktet svarer ikke. Sjekk adressen og nettet."
            }, {
                "tag": "certificate",
                "code": "hub-identity",
                "text": "Dette er ikke knutepunktet enheten hører til, eller så lytter noen."
            }];
    }

    function test_what_was_typed_stands_when_the_hub_says_no(row) {
        const page = createTemporaryObject(pages, test);
        const hub = type(page, "enrol-hub", "https://hub.example");
        const code = type(page, "enrol-code", "K7P4MQ2XRT");
        const device = part(page, "enrol-device");
        mouseClick(part(page, "enrol-next"));
        const pin = type(page, "enrol-pin", "123456");
        const again = type(page, "enrol-pin-again", "123456");
        refuse(row.code, row.text);
        tryVerify(() => page.addressError + page.codeError + page.otherError === row.text);
        compare(hub.text, "https://hub.example");
        compare(code.text, "K7P4MQ2XRT");
        compare(device.text, "Nettbrett 3");
        compare(pin.text, "123456");
        compare(again.text, "123456");
    }
}
