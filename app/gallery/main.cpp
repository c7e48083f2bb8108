// SPDX-License-Identifier: Apache-2.0
// The gallery: every control on fixed data. `feltbok-gallery` shows a window; `feltbok-gallery --shots DIR`
// writes each page at three sizes, light and dark, and at 200 % text, and needs no display; with `--golden
// DIR` it also compares them with the pictures kept there, and with `--renew` puts the new ones in their
// place.
#include "app/gallery/accessibility.h"
#include "app/gallery/golden.h"
#include "qml/controls/unfinished.h"
#include "qml/theme/typeface.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

#include <array>
#include <utility>

namespace {

using feltbok::GoldenPictures;

struct Shot {
    const char* name;
    QSize size;
    bool dark;
    double textScale;
};

constexpr std::array<Shot, 7> kShots{{
    {"tablet-light", {1280, 800}, false, 1},
    {"tablet-dark", {1280, 800}, true, 1},
    {"phone-light", {390, 844}, false, 1},
    {"phone-dark", {390, 844}, true, 1},
    {"desktop-light", {1440, 900}, false, 1},
    {"portrait-light", {800, 1280}, false, 1},
    {"text200-light", {1280, 800}, false, 2},
}};

constexpr int kTurnsMax = 250; // of 20 ms; a page takes a few

// A page that complains is broken, however good it looks: pictures of it are not taken as done.
int complaints = 0;
QtMessageHandler printer = nullptr;

void countComplaints(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool ofThePage = !message.startsWith(QLatin1String("QStandardPaths"));
    if (type != QtDebugMsg && type != QtInfoMsg && ofThePage) {
        ++complaints;
    }
    printer(type, context, message);
}

void settle(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Wanted {
    QDir folder;
    QString page; // "" all
    GoldenPictures golden;
    bool accessible = false; // what keeps people out is refused
};

enum class Shown { Accepted, Refused, Broken };

// What stands in the window once all of it has come, or nothing if it never does.
QImage drawn(QQuickWindow& window, const Shot& shot, const QString& page) {
    // Each picture is of a page made anew at its size.
    window.setProperty("page", QString());
    window.resize(shot.size);
    window.setProperty("dark", shot.dark);
    window.setProperty("textScale", shot.textScale);
    settle(5);
    window.setProperty("page", page);
    settle(60);
    for (int waited = 0; feltbok::isUnfinished(window.contentItem()); ++waited) {
        if (waited == kTurnsMax) {
            QTextStream(stderr) << "the page " << page << " is never finished\n";
            return {};
        }
        settle(20);
    }
    settle(20); // what came last is laid out
    return window.grabWindow();
}

Shown writeShot(QQuickWindow& window, const Shot& shot, const QString& page, const Wanted& wanted) {
    const QImage picture = drawn(window, shot, page);
    if (picture.isNull()) return Shown::Broken;
    if (std::exchange(complaints, 0) != 0) {
        QTextStream(stderr) << "warnings on the page " << page << ", " << shot.name << "\n";
        return Shown::Broken;
    }
    const QString name = page + QLatin1Char('-') + QLatin1String(shot.name);
    const QStringList barriers = wanted.accessible ? feltbok::barriersOf(window, picture) : QStringList();
    for (const QString& barrier : barriers) {
        QTextStream(stderr) << name << ": " << barrier << "\n";
    }
    if (!picture.save(wanted.folder.filePath(name + QLatin1String(".png")))) {
        QTextStream(stderr) << "cannot write into " << wanted.folder.path() << "; choose another folder\n";
        return Shown::Broken;
    }
    const bool asKept = wanted.golden.accept(name, picture, wanted.folder);
    return asKept && barriers.isEmpty() ? Shown::Accepted : Shown::Refused;
}

// All that is refused is told of; the first page that complains ends it.
int writeShots(QQuickWindow& window, const Wanted& wanted) {
    window.setProperty("still", true);
    const QStringList pages = window.property("pages").toStringList();
    bool accepted = true;
    for (const QString& page : pages) {
        if (!wanted.page.isEmpty() && wanted.page != page) {
            continue;
        }
        for (const Shot& shot : kShots) {
            const Shown shown = writeShot(window, shot, page, wanted);
            if (shown == Shown::Broken) return 1;
            accepted = accepted && shown == Shown::Accepted;
        }
    }
    return accepted ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    bool shots = false;
    for (int index = 1; index < argc; ++index) {
        shots = shots || QByteArrayView(argv[index]).startsWith("--shots");
    }
    if (shots && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (shots) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    printer = qInstallMessageHandler(countComplaints);
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/feltbok_nb"))) {
        QCoreApplication::installTranslator(&translator);
    }

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("shots"), QStringLiteral("Write pictures of the pages."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("page"), QStringLiteral("Only this page."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("golden"), QStringLiteral("Compare with the pictures kept there."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("renew"), QStringLiteral("Put the new ones in their place.")});
    parser.addOption({QStringLiteral("accessible"), QStringLiteral("Refuse what keeps people out.")});
    parser.process(application);

    if (!feltbok::loadTypeface()) {
        QTextStream(stderr) << "the typeface compiled into the program cannot be read; build it anew\n";
        return 1;
    }
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Feltbok/Gallery/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    const QString page = parser.value(QStringLiteral("page"));
    if (!parser.isSet(QStringLiteral("shots"))) {
        if (!page.isEmpty()) {
            window->setProperty("page", page);
        }
        return QGuiApplication::exec();
    }
    const QDir folder(parser.value(QStringLiteral("shots")));
    folder.mkpath(QStringLiteral("."));
    using Changed = feltbok::GoldenPictures::Changed;
    return writeShots(
        *window, {.folder = folder,
                  .page = page,
                  .golden = {parser.value(QStringLiteral("golden")),
                             parser.isSet(QStringLiteral("renew")) ? Changed::IsRenewed : Changed::Fails},
                  .accessible = parser.isSet(QStringLiteral("accessible"))});
}
