// SPDX-License-Identifier: Apache-2.0
// feltbok-demo: plays one real day through the real programs, or leaves it open for a person to play on.
#include "tests/demo/day.h"

#include <QCommandLineParser>
#include <QGuiApplication>

int main(int argc, char* argv[]) {
    // Paints one picture and opens no window of its own: needs no display.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    // The tablets show themselves where the caller said, else on the display, if there is one.
    const bool display =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!platform.isEmpty())
        qputenv("QT_QPA_PLATFORM", platform);
    else if (display)
        qunsetenv("QT_QPA_PLATFORM");

    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Plays one advisor's day on two tablets and a hub. Exit code 0 only if every check held.");
    parser.addHelpOption();
    const QCommandLineOption out("out", "Where pictures, summary and export are left.", "folder", "out");
    const QCommandLineOption assets("assets", "Where the questionnaires and answers are.", "folder",
                                    "assets");
    const QCommandLineOption play(
        "play", "Leave out the pictures; afterwards, keep the hub running and open the app to play with.");
    parser.addOptions({out, assets, play});
    parser.process(app);

    feltbok::demo::Day day(QDir(QCoreApplication::applicationDirPath()), QDir(parser.value(assets)),
                           QDir(parser.value(out)));
    if (!day.play(!parser.isSet(play))) return 1;
    return parser.isSet(play) ? day.stayOpen() : 0;
}
