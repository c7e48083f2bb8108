// SPDX-License-Identifier: Apache-2.0
#include "app/tablet/tablet.h"

#include "app/platform/assets.h"
#include "app/platform/connectivity.h"
#include "app/platform/system_keychain.h"
#include "app/tablet/hub_connection.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/code_pictures.h"
#include "app/viewmodels/field_book.h"
#include "app/viewmodels/page_pictures.h"
#include "app/viewmodels/pictures.h"
#include "app/viewmodels/sync_runner.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "qml/theme/typeface.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimeZone>

#include <cstdio>

namespace feltbok::tablet {
namespace {

constexpr const char* kMainPage = "qrc:/qt/qml/Feltbok/Pages/Main.qml";

std::unique_ptr<Keychain> keychainFor(const TabletOptions& options, FileSystem& files) {
    if (options.demo) return std::make_unique<FileKeychain>(options.folder / "keychain", files);
    return std::make_unique<platform::SystemKeychain>();
}

// What is handed over stands in the person's own folder; a demo keeps to its own.
std::filesystem::path documentsOf(const TabletOptions& options) {
    if (options.demo) return options.folder / "documents";
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
}

// A rehearsal's clock runs on from where it is set.
std::int64_t clockOffset(const TabletOptions& options) {
    return options.clockMs ? *options.clockMs - SystemClock().now().ms : 0;
}

// The window's state, before the window: it decides language and look. A module's types are known once it
// has been imported.
app::AppState* stateOf(QQmlEngine& engine) {
    QQmlComponent import(&engine);
    import.setData("import QtQml\nimport Feltbok.ViewModels\nQtObject {}", QUrl());
    delete import.create();
    return engine.singletonInstance<app::AppState*>(qmlTypeId("Feltbok.ViewModels", 1, 0, "App"));
}

std::string timezone() {
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return zone.isEmpty() || zone == "UTC" || zone == "Etc/UTC" ? "Europe/Oslo" : zone.toStdString();
}

} // namespace

class Tablet::Inside {
public:
    explicit Inside(const TabletOptions& options)
        : options(options)
        , clock(clockOffset(options))
        , keychain(keychainFor(options, files))
        , book(world()) {
        if (!options.pictureFile.isEmpty()) {
            picture = std::make_unique<platform::GivenPicture>(QUrl::fromLocalFile(options.pictureFile));
            book.setPictureSource(picture.get());
        }
        QObject::connect(&connectivity, &platform::Connectivity::cameBack, &book, [this] {
            book.post([](app::OpenBook& open) {
                if (open.isOpen()) open.sync().retryNow();
            });
        });
    }

    app::DeviceWorld world() {
        return {
            .folder = options.folder,
            .clock = clock,
            .random = random,
            .files = files,
            .keychain = *keychain,
            .keyCost = options.quickKey ? KeyCost::forTests() : KeyCost{},
            .timezone = timezone(),
            .demo = options.demo,
            .documents = documentsOf(options),
            .asset = platform::readAsset,
            .connect = [ca = options.caFile](const std::string& hubUrl) { return connectToHub(hubUrl, ca); }};
    }

    TabletOptions options;
    SystemClock clock;
    SystemRandom random;
    PosixFileSystem files;
    std::unique_ptr<Keychain> keychain;
    app::FieldBook book;
    platform::Connectivity connectivity;
    std::unique_ptr<platform::PictureSource> picture;
    std::unique_ptr<QQmlApplicationEngine> engine;
};

Tablet::Tablet(const TabletOptions& options) : m(std::make_unique<Inside>(options)) {}

Tablet::~Tablet() = default;

QQuickWindow* Tablet::show() {
    m->engine = std::make_unique<QQmlApplicationEngine>();
    QQmlApplicationEngine& engine = *m->engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("feltbok"), new app::BlobPictures);
    engine.addImageProvider(QStringLiteral("feltbok-pages"), new app::PagePictures);
    engine.addImageProvider(QStringLiteral("feltbok-code"), new app::CodePictures);
    app::AppState* state = stateOf(engine);
    if (state == nullptr) return nullptr;
    QObject::connect(state, &app::AppState::languageChanged, &engine, [&engine] { engine.retranslate(); });
    if (!m->options.language.isEmpty()) state->setLanguage(m->options.language);
    if (m->options.theme == QLatin1String("dark")) state->setColorScheme(app::AppState::Dark);
    if (m->options.theme == QLatin1String("light")) state->setColorScheme(app::AppState::Light);
    engine.load(QUrl(QString::fromLatin1(kMainPage)));
    auto* window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window == nullptr) return nullptr;
    if (!m->options.size.isEmpty()) window->resize(m->options.size);
    window->show();
    return window;
}

int runTablet(int argc, char** argv, const std::function<void(QQuickWindow&)>& shown) {
    QCoreApplication::setApplicationName(QStringLiteral("feltbok"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FELTBOK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto options = TabletOptions::parse(arguments);
    if (!options) {
        const bool asked = options.error().code == ErrorCode::Cancelled;
        std::fprintf(asked ? stdout : stderr, "%s%s", options.error().message.c_str(), asked ? "" : "\n");
        return asked ? 0 : 2;
    }
    const QGuiApplication application(argc, argv);
    if (!loadTypeface()) {
        std::fputs("feltbok: the typeface in the program cannot be read; install the program again\n",
                   stderr);
        return 1;
    }
    Tablet tablet(*options);
    QQuickWindow* window = tablet.show();
    if (window == nullptr) {
        std::fputs("feltbok: the interface cannot be loaded; install the program again\n", stderr);
        return 1;
    }
    if (shown) shown(*window);
    return QGuiApplication::exec();
}

} // namespace feltbok::tablet
