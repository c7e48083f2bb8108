// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/programs.h"

#include "tests/demo/patience.h"
#include "tests/demo/performance.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>

namespace feltbok::demo {
namespace {

constexpr int kStartMs = 20000;
constexpr int kOrderMs = 120000; // above every wait inside an order
constexpr int kStopMs = 5000;

} // namespace

HubProgram::HubProgram(QString program, QString folder, Performance& performance)
    : m_program(std::move(program)), m_folder(std::move(folder)), m_performance(performance) {}

HubProgram::~HubProgram() {
    m_process.terminate();
    if (!m_process.waitForFinished(kStopMs)) m_process.kill();
}

void HubProgram::start() {
    run({"init"});
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_folder + "/hub.log", QIODevice::Append);
    m_process.start(m_program, {"serve", "--dir", m_folder, "--listen", "127.0.0.1:0"});
    const bool ready = waitUntil(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, kStartMs);
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = quint16(line["listening"].toString().section(':', -1).toUInt());
    m_performance.check(ready && m_port != 0,
                        QStringLiteral("the hub listens on %1").arg(line["listening"].toString()));
}

QString HubProgram::invite(const QString& role, const QString& user, const QStringList& scopes) {
    QStringList arguments{"invite", "--json", "--role", role, "--user", user, "--scope"};
    arguments += scopes;
    return QJsonDocument::fromJson(run(arguments)).object()["code"].toString();
}

QByteArray HubProgram::run(const QStringList& arguments) {
    QProcess process;
    QStringList all = arguments;
    all.insert(1, "--dir");
    all.insert(2, m_folder);
    process.start(m_program, all);
    const bool ended = waitUntil([&] { return process.state() == QProcess::NotRunning; }, kStartMs);
    if (!ended || process.exitCode() != 0)
        m_performance.check(false,
                            QStringLiteral("feltbok-hub %1: %2")
                                .arg(arguments.first(), QString::fromUtf8(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

TabletProgram::TabletProgram(QString program, QString name, QString folder, QStringList arguments,
                             Performance& performance)
    : m_program(std::move(program))
    , m_name(std::move(name))
    , m_folder(std::move(folder))
    , m_arguments(std::move(arguments))
    , m_performance(performance) {}

TabletProgram::~TabletProgram() {
    m_process.terminate();
    if (!m_process.waitForFinished(kStopMs)) m_process.kill();
    m_process.waitForFinished(kStopMs);
}

void TabletProgram::start() {
    // Not in the folder: a socket's path may have 107 bytes only.
    const QString socket = QDir::temp().filePath(
        QStringLiteral("feltbok-%1-%2").arg(QCoreApplication::applicationPid()).arg(m_name));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder + ".log", QIODevice::Append);
    m_process.start(m_program, QStringList{"--stage", socket, "--dir", m_folder} + m_arguments);
    const bool reached = waitUntil(
        [&] {
            if (m_stage.state() == QLocalSocket::ConnectedState) return true;
            if (m_process.state() == QProcess::NotRunning && m_process.error() != QProcess::UnknownError)
                return true;
            m_stage.connectToServer(socket);
            return m_stage.waitForConnected(50);
        },
        kStartMs);
    m_performance.check(reached && m_stage.state() == QLocalSocket::ConnectedState, m_name + " is started");
}

void TabletProgram::kill() {
    m_process.kill();
    m_process.waitForFinished(kStopMs);
    m_stage.abort();
}

QJsonObject TabletProgram::order(const QJsonObject& order, bool mustHold) {
    if (!m_performance.allHeld()) return {};
    m_stage.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    const bool answered =
        waitUntil([this] { return m_stage.canReadLine() || m_stage.state() != QLocalSocket::ConnectedState; },
                  kOrderMs);
    const QJsonObject reply = answered ? QJsonDocument::fromJson(m_stage.readLine()).object() : QJsonObject{};
    if (mustHold && !reply["ok"].toBool()) {
        m_performance.check(false, m_name + ": " + reply["error"].toString("no answer"));
        m_stage.write(QJsonDocument(QJsonObject{{"do", "shot"}, {"file", m_folder + ".png"}})
                          .toJson(QJsonDocument::Compact) +
                      '\n');
        (void)waitUntil([this] { return m_stage.canReadLine(); }, kStopMs);
        m_performance.say("what it shows is in " + m_folder + ".png");
    }
    return reply;
}

void TabletProgram::tap(const QString& item) {
    order({{"do", "tap"}, {"item", item}});
}

void TabletProgram::tapIn(const QString& list, const QString& item) {
    order({{"do", "tap"}, {"item", item}, {"in", list}});
}

void TabletProgram::type(const QString& text) {
    order({{"do", "type"}, {"text", text}});
}

void TabletProgram::fill(const QString& item, const QString& text) {
    tap(item);
    order({{"do", "type"}, {"text", text}, {"into", item}, {"anew", true}});
}

void TabletProgram::key(const QString& name) {
    order({{"do", "key"}, {"key", name}});
}

void TabletProgram::sees(const QString& item, const QString& text, const QString& what, int ms) {
    const QJsonObject reply = order({{"do", "wait"}, {"item", item}, {"says", text}, {"ms", ms}}, false);
    if (!m_performance.allHeld()) return;
    m_performance.check(reply["ok"].toBool(), m_name + ": " + what);
    if (reply["ok"].toBool()) return;
    m_performance.say(QStringLiteral("wanted «%1» in %2").arg(text, item));
    for (const auto& seen : reply["texts"].toArray())
        m_performance.say("there: " + seen.toString());
}

void TabletProgram::waits(const QString& item, int ms) {
    order({{"do", "wait"}, {"item", item}, {"ms", ms}});
}

void TabletProgram::waitsGone(const QString& item, int ms) {
    order({{"do", "wait"}, {"item", item}, {"gone", true}, {"ms", ms}});
}

bool TabletProgram::has(const QString& item, int ms) {
    return order({{"do", "wait"}, {"item", item}, {"ms", ms}}, false)["ok"].toBool();
}

bool TabletProgram::says(const QString& item, const QString& text) {
    return order({{"do", "wait"}, {"item", item}, {"says", text}, {"ms", 0}}, false)["ok"].toBool();
}

QStringList TabletProgram::texts(const QString& item) {
    QJsonObject query{{"do", "texts"}};
    if (!item.isEmpty()) query["item"] = item;
    m_stage.write(QJsonDocument(query).toJson(QJsonDocument::Compact) + '\n');
    if (!waitUntil(
            [this] { return m_stage.canReadLine() || m_stage.state() != QLocalSocket::ConnectedState; },
            kStartMs))
        return {};
    QStringList texts;
    for (const auto& text : QJsonDocument::fromJson(m_stage.readLine()).object()["texts"].toArray())
        texts.append(text.toString());
    return texts;
}

QStringList TabletProgram::settledTexts(const QString& item) {
    QStringList before;
    QStringList now = texts(item);
    constexpr int kLooksMax = 20;
    for (int looks = 0; looks < kLooksMax && now != before; ++looks) {
        before = now;
        // A picture is taken when two in a row are alike: by then the page has come to rest.
        order({{"do", "rest"}});
        now = texts(item);
    }
    return now;
}

QStringList TabletProgram::names(const QString& list, const QString& item) {
    QStringList names;
    for (const auto& name : order({{"do", "tree"}, {"item", item}, {"in", list}})["names"].toArray())
        names.append(name.toString());
    return names;
}

void TabletProgram::shot(const QString& file) {
    order({{"do", "shot"}, {"file", file}});
}

void TabletProgram::size(int width, int height) {
    order({{"do", "size"}, {"width", width}, {"height", height}});
}

} // namespace feltbok::demo
