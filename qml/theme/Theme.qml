// SPDX-License-Identifier: Apache-2.0
// Theme.qml — colours, type, distances, sizes, motion and the one breakpoint. The window sets windowWidth, the
// settings set scheme, textScale and reducedMotion; everything else reads.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    enum Scheme {
        Auto,
        Light,
        Dark
    }

    // What a status, badge or banner says beside its word: nothing, fine, needs you, wrong, changed.
    enum Tone {
        Neutral,
        Good,
        Amber,
        Red,
        Info
    }

    property int scheme: Theme.Auto
    property bool systemDark: false
    property real textScale: 1
    property bool reducedMotion: false
    property real windowWidth: 1280
    property real windowHeight: 800

    readonly property bool dark: scheme === Theme.Dark || (scheme === Theme.Auto && systemDark)

    // At large text the page is one column, whatever the window's width.
    readonly property bool largeText: textScale >= 1.5
    readonly property bool phone: windowWidth <= breakpoint.phoneMax
    readonly property bool desktop: windowWidth >= breakpoint.desktopMin && !largeText
    readonly property bool panelFolds: windowWidth < breakpoint.panelFoldsBelow || largeText
    readonly property bool stacked: phone
    readonly property bool portrait: !phone && windowHeight > windowWidth
    readonly property real pagePadding: phone ? space.pagePaddingPhone : space.pagePaddingTablet

    readonly property Colors color: dark ? darkColors : lightColors
    readonly property TypeScale type: TypeScale {
    }
    readonly property Spacing space: Spacing {
    }
    readonly property Radii radius: Radii {
    }
    readonly property Strokes stroke: Strokes {
    }
    readonly property IconSizes icon: IconSizes {
        factor: 1 + (theme.textScale - 1) * 0.4
    }
    readonly property Motion motion: Motion {
        reduced: theme.reducedMotion
    }
    readonly property Breakpoints breakpoint: Breakpoints {
    }
    readonly property Metrics metric: Metrics {
    }

    readonly property Colors lightColors: LightColors {
    }
    readonly property Colors darkColors: DarkColors {
    }

    function toneInk(tone: int): color {
        switch (tone) {
        case Theme.Good:
            return color.accentSoftInk;
        case Theme.Amber:
            return color.amberInk;
        case Theme.Red:
            return color.redInk;
        case Theme.Info:
            return color.infoInk;
        default:
            return color.ink2;
        }
    }

    function toneSoft(tone: int): color {
        switch (tone) {
        case Theme.Good:
            return color.accentSoft;
        case Theme.Amber:
            return color.amberSoft;
        case Theme.Red:
            return color.redSoft;
        case Theme.Info:
            return color.infoSoft;
        default:
            return color.tone;
        }
    }

    // A length that follows the reader's text size.
    function scaled(length: real): real {
        return Math.round(length * textScale);
    }
}
