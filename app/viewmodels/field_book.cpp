// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/field_book.h"

#include "app/viewmodels/failures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cassert>

namespace feltbok::app {
namespace {

FieldBook* theBook = nullptr;

Result<void> bookIsClosed() {
    return fail(ErrorCode::Locked, "the book is closed");
}

DeviceWorld with(DeviceWorld world, Random& random) {
    return {.folder = std::move(world.folder),
            .clock = world.clock,
            .random = random,
            .files = world.files,
            .keychain = world.keychain,
            .keyCost = world.keyCost,
            .timezone = std::move(world.timezone),
            .demo = world.demo,
            .documents = std::move(world.documents),
            .asset = std::move(world.asset),
            .connect = std::move(world.connect)};
}

} // namespace

/// A text on its way to the database's thread; both threads look at it until that one has begun.
struct FieldBook::Waiting {
    using Told = std::vector<std::function<void(const Result<void>&)>>;

    /// False if it is too late.
    bool replace(Change& later, std::function<void(const Result<void>&)>& done) {
        const std::scoped_lock lock(mutex);
        if (begun) return false;
        change = std::move(later);
        told.push_back(std::move(done));
        return true;
    }
    std::pair<Change, Told> begin() {
        const std::scoped_lock lock(mutex);
        begun = true;
        return {std::move(change), std::move(told)};
    }

    const std::string name;
    Change change;
    Told told{};
    bool begun = false;
    std::mutex mutex{};
};

FieldBook::FieldBook(DeviceWorld world, QObject* parent)
    : QObject(parent), m_random(world.random), m_world(with(std::move(world), m_random)) {
    assert(theBook == nullptr);
    theBook = this;
    m_door = new QObject;
    m_door->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_door, [this] { m_book = std::make_unique<OpenBook>(*this, m_world); },
        Qt::BlockingQueuedConnection);
}

FieldBook::~FieldBook() {
    QMetaObject::invokeMethod(
        m_door,
        [this] {
            m_book->close();
            m_book.reset();
        },
        Qt::BlockingQueuedConnection);
    m_door->deleteLater();
    m_thread.quit();
    m_thread.wait();
    theBook = nullptr;
}

FieldBook& FieldBook::instance() {
    assert(theBook != nullptr);
    return *theBook;
}

void FieldBook::post(std::function<void(OpenBook&)> work) {
    ++m_posted;
    QMetaObject::invokeMethod(
        m_door, [this, work = std::move(work)] { work(*m_book); }, Qt::QueuedConnection);
}

std::function<void(const Result<void>&)> FieldBook::onThisThread(QObject* receiver, Done done) {
    return [this, guard = QPointer<QObject>(receiver), done = std::move(done)](const Result<void>& result) {
        QMetaObject::invokeMethod(
            this,
            [guard, done, result] {
                if (guard && done) done(result);
            },
            Qt::QueuedConnection);
    };
}

void FieldBook::write(Change change, QObject* receiver, Done done) {
    postWrite([change = std::move(change), done = onThisThread(receiver, std::move(done))](OpenBook& book) {
        Result<void> result = book.isOpen() ? book.unkept().retry(book) : bookIsClosed();
        if (result) result = change(book);
        done(result);
        return result;
    });
}

void FieldBook::keep(const std::string& name, Change change, QObject* receiver, Done done) {
    auto told = onThisThread(receiver, std::move(done));
    if (m_lastKept && m_lastKept->name == name && m_lastKept->replace(change, told)) return;
    auto waiting = std::make_shared<Waiting>(name, std::move(change));
    waiting->told.push_back(std::move(told));
    postWrite([waiting](OpenBook& book) {
        auto [latest, all] = waiting->begin();
        const auto tellAll = [all = std::move(all)](const Result<void>& result) {
            for (const auto& tell : all)
                tell(result);
        };
        if (!book.isOpen()) {
            tellAll({}); // nobody waits for it any more
            return bookIsClosed();
        }
        const Result<void> kept = book.unkept().keep(book, waiting->name, std::move(latest), tellAll);
        return kept ? book.unkept().retry(book) : kept;
    });
    m_lastKept = std::move(waiting);
}

void FieldBook::postWrite(Change write) {
    m_lastKept.reset();
    ++m_asked;
    emit writeAsked();
    post([this, write = std::move(write)](OpenBook& book) {
        const Result<void> result = write(book);
        const Result<void> all = result ? book.unkept().state() : result;
        QMetaObject::invokeMethod(this, [this, all] { finishWrite(all); }, Qt::QueuedConnection);
    });
}

void FieldBook::finishWrite(const Result<void>& result) {
    ++m_durable;
    if (!result) emit writeFailed(failureOf(result.error()));
    if (m_durable == m_asked) emit durable();
}

Id FieldBook::newId() {
    return Id::random(m_world.random);
}

Date FieldBook::today() const {
    return dayOf(m_world.clock.now(), m_world.timezone);
}

void FieldBook::settle() {
    for (quint64 before = ~m_posted; before != m_posted;) {
        before = m_posted;
        QMetaObject::invokeMethod(m_door, [] {}, Qt::BlockingQueuedConnection);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace feltbok::app
