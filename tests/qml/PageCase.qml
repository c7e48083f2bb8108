// SPDX-License-Identifier: Apache-2.0
// PageCase.qml — a test of pages on fixed data, in the shell, without a word on the console.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Feltbok.Theme
import Feltbok.Pages
import Feltbok.ViewModels

TestCase {
    id: test

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
        Gallery.empty = false;
        App.state = App.Open;
    }

    readonly property Component shells: Component {
        Shell {
            anchors.fill: parent
        }
    }

    function open(place) {
        return createTemporaryObject(test.shells, test, {
                "place": place
            });
    }

    // Layouts settle over a frame or two; a person does not press while things move either.
    function calm(objectName, within) {
        let last = "";
        let control = null;
        tryVerify(() => {
                control = findChild(within, objectName);
                const place = control === null ? "" : control.mapToItem(null, 0, 0).toString();
                const still = place !== "" && place === last;
                last = place;
                return still;
            }, 5000, objectName);
        return control;
    }

    // Brings what stands further down a page into sight.
    function reach(within, objectName) {
        const control = calm(objectName, within);
        for (let item = control.parent; item !== null; item = item.parent)
            if (item instanceof Flickable) {
                const down = control.mapToItem(item.contentItem, 0, 0).y - item.height / 2;
                item.contentY = Math.max(item.originY, Math.min(down, item.originY + item.contentHeight - item.height));
            }
    }

    function tap(within, objectName) {
        const control = calm(objectName, within);
        mouseClick(control);
        return control;
    }

    function write(within, objectName, text) {
        tap(within, objectName).forceActiveFocus();
        for (const key of text)
            keyClick(key);
    }
}
