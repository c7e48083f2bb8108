// SPDX-License-Identifier: Apache-2.0
// Label.qml — text in one step of the type scale, centred in its line whatever the number of lines.
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Text {
    id: label

    property TypeStyle type: Theme.type.body
    property int weight: type.weight
    // Words that keep their size when the text grows say 1.
    property real growth: Theme.textScale
    readonly property real lineLength: Math.round(type.line * growth)
    // Qt puts the glyphs at the top of a fixed line; half of what is over belongs above.
    readonly property real over: (lineLength - Typeface.heightOf(type.family, font.pixelSize)) / 2

    color: Theme.color.ink
    font.family: type.family
    font.pixelSize: Math.round(type.px * growth)
    font.weight: weight
    font.letterSpacing: type.px >= 20 ? -0.012 * type.px * growth : 0
    lineHeight: lineLength
    lineHeightMode: Text.FixedHeight
    topPadding: over
    bottomPadding: -over
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    elide: Text.ElideNone
}
