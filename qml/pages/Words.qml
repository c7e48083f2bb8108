// SPDX-License-Identifier: Apache-2.0
// Words.qml — puts words together for a line or for a screen reader; what is empty leaves no trace.
pragma Singleton
import QtQuick

QtObject {
    function joined(words: list<string>, between: string): string {
        let text = "";
        for (let index = 0; index < words.length; ++index)
            if (words[index] !== "")
                text += text === "" ? words[index] : between + words[index];
        return text;
    }

    // A line under a title.
    function line(words: list<string>): string {
        return joined(words, " · ");
    }

    // A sentence for who hears the page.
    function spoken(words: list<string>): string {
        return joined(words, ", ");
    }
}
