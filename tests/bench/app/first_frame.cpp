// SPDX-License-Identifier: Apache-2.0
// feltbok-first-frame: ends with the frame that a person waits for.
//   --bare                     a Qt Quick window with one line of text: "shown"
//   --locked APP-OPTIONS       the app up to its lock screen: "shown"
//   --pin DIGITS APP-OPTIONS   the PIN typed there, and from its last digit to I dag with the next visit: the
//   milliseconds
#include "app/tablet/tablet.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

// A frame is in the window: nothing of the program's end is waited for.
[[noreturn]] void say(const char* word) {
    std::puts(word);
    std::fflush(stdout);
    std::_Exit(0);
}

int runBare(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "Window { width: 1280; height: 800; visible: true; Text { text: \"Feltbok\" } }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return 1;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [] { say("shown"); });
    return QGuiApplication::exec();
}

bool isLocked(const QQuickWindow& window) {
    return window.findChild<QQuickItem*>(QStringLiteral("page-lock")) != nullptr;
}

// The next visit has its name, so the page has been filled from the database.
bool isFilled(const QQuickWindow& window) {
    const auto* next = window.findChild<QQuickItem*>(QStringLiteral("today-municipality"));
    return next != nullptr && !next->property("text").toString().isEmpty();
}

void endLocked(QQuickWindow& window) {
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&window] {
        if (isLocked(window)) say("shown");
    });
}

void endFilled(QQuickWindow& window, const QString& pin) {
    static QElapsedTimer time;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&window, pin] {
        if (!time.isValid() && isLocked(window)) {
            // Typed from the event loop, as keys come.
            QMetaObject::invokeMethod(
                &window,
                [&window, pin] {
                    for (const QChar digit : pin) {
                        time.start();
                        QTest::keyClick(&window, digit.toLatin1());
                    }
                },
                Qt::QueuedConnection);
        } else if (time.isValid() && isFilled(window)) {
            say(QByteArray::number(double(time.nsecsElapsed()) / 1e6, 'f', 3).constData());
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    std::vector<char*> words(argv, argv + argc);
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    if (wanted == "--bare" && argc == 2) return runBare(argc, argv);
    if (wanted == "--locked") {
        words.erase(words.begin() + 1);
        return feltbok::tablet::runTablet(int(words.size()), words.data(), endLocked);
    }
    if (wanted == "--pin" && argc > 2) {
        const QString pin = QString::fromLatin1(argv[2]);
        words.erase(words.begin() + 1, words.begin() + 3);
        return feltbok::tablet::runTablet(int(words.size()), words.data(),
                                          [pin](QQuickWindow& window) { endFilled(window, pin); });
    }
    std::fputs("feltbok-first-frame --bare | --locked APP-OPTIONS | --pin DIGITS APP-OPTIONS\n", stderr);
    return 2;
}
