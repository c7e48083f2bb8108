// SPDX-License-Identifier: Apache-2.0
// feltbok-interview-frames: an interview of a thousand questions on the real page, frame by frame. Prints the
// milliseconds of our own work on the interface's thread (processor time; events, view models, delegates,
// layout; painting apart): the longest frame while it opens, the longest and the median while it is scrolled
// from end to end, the longest of jumps to questions far apart, the median of a key in a text of 1,500
// characters, and the median of painting a frame.
#include "app/platform/assets.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/interview.h"
#include "app/viewmodels/visit.h"
#include "core/advisory/visits.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "qml/theme/typeface.h"
#include "tests/bench/bench.h"
#include "tests/scratch_folder.h"
#include "tests/workbook/workbook_writer.h"

#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

namespace feltbok::bench {
namespace {

constexpr int kQuestions = 1000;
constexpr int kScrollStep = 60;  // a frame: 3,600 px a second, a fast finger
constexpr int kPaintEvery = 10;  // painting is told apart, and takes longer than what it shows
constexpr int kIncubationMs = 5; // of a frame: what a window of Qt's takes
constexpr double kIdleMs = 0.1;  // a frame in which nothing happens
constexpr QSize kWindow(1280, 800);

/// What the interface's thread has worked, in milliseconds of processor time: the same on a machine that has
/// other work as well. That thread reads no file and waits for no lock, so a quiet machine's clock shows the
/// same.
double workedMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// A questionnaire of mixed kinds, all of it in one section: the longest list that there can be.
Bytes workbook() {
    const std::vector<std::vector<std::string>> kinds{{"select_one grad", "likert"},
                                                      {"select_one svar", ""},
                                                      {"integer", ""},
                                                      {"text", "multiline"},
                                                      {"decimal", ""},
                                                      {"select_multiple tema", ""},
                                                      {"date", ""},
                                                      {"text", ""},
                                                      {"select_one tema", "minimal"},
                                                      {"range", ""}};
    test::Cells survey{{"type", "name", "label", "hint", "appearance", "relevant"}};
    survey.push_back({"begin_group", "s0", "1. Alt på en gang"});
    for (int i = 0; i < kQuestions; ++i) {
        const auto& kind = kinds[std::size_t(i) % kinds.size()];
        survey.push_back(
            {kind[0], "q" + std::to_string(i),
             "I hvilken grad stiller kommunen klima- og miljøkrav på område " + std::to_string(i) + "?",
             i % 3 == 0 ? "Spør også om planene for neste år" : "", kind[1],
             i % 50 == 49 ? "${q" + std::to_string(i - 3) + "} != 'nei'" : ""});
    }
    survey.push_back({"end_group"});
    test::Cells choices{{"list_name", "name", "label"}};
    for (const char* word :
         {"Ikke i det hele tatt", "I liten grad", "I noen grad", "I stor grad", "I svært stor grad"})
        choices.push_back({"grad", std::to_string(choices.size() - 1), word});
    for (const char* word : {"ja", "nei", "vet_ikke"})
        choices.push_back({"svar", word, word});
    for (int i = 0; i < 8; ++i)
        choices.push_back({"tema", "t" + std::to_string(i), "Tema nummer " + std::to_string(i)});
    return test::WorkbookWriter()
        .sheet("survey", survey)
        .sheet("choices", choices)
        .sheet("settings", {{"form_title", "form_id"}, {"Tusen spørsmål", "tusen"}})
        .bytes();
}

/// A device in memory with a visit whose interview is that form.
struct Device {
    Device()
        : keychain(folder.path() / "keychain", files)
        , form(workbook())
        , book({.folder = folder.path() / "data",
                .clock = clock,
                .random = random,
                .files = files,
                .keychain = keychain,
                .keyCost = KeyCost::forTests(),
                .demo = true,
                .asset = [this](const std::string& path) -> Result<Bytes> {
                    return path == "forms/tusen.xlsx" ? Result<Bytes>(form) : platform::readAsset(path);
                }}) {
        state.createLocal(QStringLiteral("123456"), QStringLiteral("Nettbrett"));
        book.settle();
        Id made;
        book.post([&made](app::OpenBook& open) {
            const Id scope = Id::derived({}, "Tokke");
            (void)open.store().setAuthor(Id::derived({}, "me"));
            (void)open.store().enterScopes({{scope, "Tokke"}});
            if (const auto begun =
                    advisory::startVisit(open.store(), open.municipalities(), scope, open.today()))
                made = *begun;
        });
        book.settle();
        visit.setVisitId(QString::fromStdString(made.toString()));
        book.settle();
        visit.startInterview(QStringLiteral("tusen"));
        book.settle();
    }

    testing::ScratchFolder folder;
    SystemClock clock;
    SystemRandom random;
    PosixFileSystem files;
    FileKeychain keychain;
    Bytes form;
    app::FieldBook book;
    app::AppState state;
    app::Visit visit;
    app::Interview interview;
};

/// The page in a window that draws when it is told to, so that work and painting are told apart.
class Frames {
public:
    explicit Frames(Device& device)
        : m_device(device), m_window(&m_control), m_picture(kWindow, QImage::Format_ARGB32_Premultiplied) {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setIncubationController(&m_incubation);
        m_window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_picture));
        m_window.resize(kWindow);
        m_window.contentItem()->setSize(kWindow);
    }

    bool open() {
        QQmlComponent page(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Feltbok/Pages/InterviewTab.qml")));
        auto* item = qobject_cast<QQuickItem*>(page.createWithInitialProperties(
            {{QStringLiteral("visit"), QVariant::fromValue(&m_device.visit)},
             {QStringLiteral("interview"), QVariant::fromValue(&m_device.interview)}}));
        if (item == nullptr) {
            std::fprintf(stderr, "%s\n", qPrintable(page.errorString()));
            return false;
        }
        item->setParentItem(m_window.contentItem());
        item->setSize(kWindow);
        item->setFocus(true);
        m_page.reset(item);
        for (auto* list : item->findChildren<QQuickItem*>())
            if (list->inherits("QQuickListView") &&
                list->parentItem()->objectName() == QLatin1String("questions"))
                m_list = list;
        return m_list != nullptr;
    }

    /// One frame with what happens in it; its own work in milliseconds.
    double frame(const std::function<void()>& happens = [] {}) {
        const double before = workedMs();
        happens();
        QCoreApplication::processEvents();
        // Rows that are gone: without a loop that runs, nobody else deletes them.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_incubation.incubateFor(kIncubationMs);
        m_control.polishItems();
        const double own = workedMs() - before;
        if (++m_frames % kPaintEvery != 0) return own;
        m_control.sync();
        m_control.render();
        m_painting.push_back(workedMs() - before - own);
        return own;
    }

    QQuickItem& list() { return *m_list; }
    QQuickWindow& window() { return m_window; }
    [[nodiscard]] double painting() const { return median(m_painting); }

private:
    struct Incubation : QQmlIncubationController {};
    Device& m_device;
    QQuickRenderControl m_control;
    QQuickWindow m_window;
    QImage m_picture;
    QQmlEngine m_engine;
    Incubation m_incubation;
    std::unique_ptr<QQuickItem> m_page;
    QQuickItem* m_list = nullptr;
    std::vector<double> m_painting;
    int m_frames = 0;
};

double longestOpening(Device& device, Frames& frames) {
    device.interview.setInterviewId(device.visit.interviewId());
    double longest = 0;
    for (int still = 0; still < 30;) { // the form is read on the database's thread meanwhile
        longest = std::max(longest, frames.frame());
        still = device.interview.isLoaded() ? still + 1 : 0;
    }
    return longest;
}

std::vector<double> scroll(Frames& frames) {
    std::vector<double> all;
    for (double at = 0;;) {
        const double most = frames.list().property("contentHeight").toDouble() +
                            frames.list().property("originY").toDouble() - frames.list().height();
        if (at >= most) break;
        at = std::min(at + kScrollStep, most);
        all.push_back(frames.frame([&] { frames.list().setProperty("contentY", at); }));
    }
    return all;
}

double longestJump(Device& device, Frames& frames) {
    double longest = 0;
    for (int i = 7; i < kQuestions; i += 83) {
        const QString question = QStringLiteral("/data/s0/q%1").arg(i * 7 % kQuestions);
        longest = std::max(longest, frames.frame([&] { device.interview.goTo(question); }));
        for (int rest = 0; rest < 3; ++rest)
            longest = std::max(longest, frames.frame());
    }
    return longest;
}

// What is seen, whoever owns it.
QQuickItem* named(const QQuickItem& within, const QString& name) {
    for (QQuickItem* child : within.childItems()) {
        if (child->objectName() == name && child->isVisible()) return child;
        if (QQuickItem* below = named(*child, name)) return below;
    }
    return nullptr;
}

double key(Device& device, Frames& frames) {
    device.interview.goTo(QStringLiteral("/data/s0/q3"));
    for (int rest = 0; rest < 5; ++rest)
        frames.frame();
    QQuickItem* area = named(frames.list(), QStringLiteral("answer-long-text"));
    if (area == nullptr) return -1;
    area->forceActiveFocus();
    device.interview.question(QStringLiteral("/data/s0/q3"))
        ->answer(QStringLiteral("Malen har et tomt punkt om miljø. ").repeated(45));
    device.book.settle();
    area->setProperty("text", device.interview.question(QStringLiteral("/data/s0/q3"))->value());
    area->setProperty("cursorPosition", 1500);
    frames.frame();
    std::vector<double> keys;
    for (int i = 0; i < 60; ++i) {
        double own = frames.frame([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
            QCoreApplication::sendEvent(area, &press);
        });
        // Till the database's thread has answered and the page shows it.
        const auto follow = [&] {
            const double more = frames.frame();
            if (more > kIdleMs) own += more;
        };
        while (device.book.writesUnderWay() > 0)
            follow();
        for (int rest = 0; rest < 3; ++rest)
            follow();
        keys.push_back(own);
    }
    return median(keys);
}

int run() {
    Device device;
    Frames frames(device);
    if (!frames.open()) return 1;
    frames.frame();
    const double opening = longestOpening(device, frames);
    if (!device.interview.errorText().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(device.interview.errorText()));
        return 1;
    }
    const std::vector<double> scrolled = scroll(frames);
    const double jumps = longestJump(device, frames);
    const double letter = key(device, frames);
    std::printf("%.3f %.3f %.3f %.3f %.3f %.3f %zu\n", opening, *std::ranges::max_element(scrolled),
                median(scrolled), jumps, letter, frames.painting(), scrolled.size());
    std::fflush(stdout);
    std::_Exit(0); // nothing of the program's end is waited for
}

} // namespace
} // namespace feltbok::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication application(argc, argv);
    if (!feltbok::loadTypeface()) return 1;
    return feltbok::bench::run();
}
