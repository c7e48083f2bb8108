// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/picture_source.h"
#include "app/platform/position_source.h"
#include "app/viewmodels/open_book.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace feltbok::app {

/// Lets two threads draw from one source of random numbers.
class SharedRandom final : public Random {
public:
    explicit SharedRandom(Random& source) : m_source(source) {}
    void fill(std::span<std::uint8_t> bytes) override {
        const std::scoped_lock lock(m_mutex);
        m_source.fill(bytes);
    }

private:
    std::mutex m_mutex;
    Random& m_source;
};

/// The way from the interface's thread to the database's. View models hand in work, which runs in order on
/// the database's thread with the open book, and get its result back on their own thread; nobody else touches
/// store, sessions or sync. One per process, as QGuiApplication is; made before the first view model.
class FieldBook : public QObject {
    Q_OBJECT

public:
    explicit FieldBook(DeviceWorld world, QObject* parent = nullptr);
    /// Waits for the work under way, then closes the book.
    ~FieldBook() override;

    [[nodiscard]] static FieldBook& instance();

    /// Runs `work(OpenBook&)` and gives its result to `done` here, unless `receiver` has gone meanwhile. Work
    /// asked while the book is closed is dropped: view models ask again when it opens.
    template <class Work, class Done>
    void ask(QObject* receiver, Work work, Done done) {
        post([this, guard = QPointer<QObject>(receiver), work = std::move(work),
              done = std::move(done)](OpenBook& book) mutable {
            if (!book.isOpen()) return;
            auto result = work(book);
            QMetaObject::invokeMethod(
                this,
                [guard, done = std::move(done), result = std::move(result)]() mutable {
                    if (guard) done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

    /// Runs a change, `Result<void>(OpenBook&)`. Until it is on the disk `Saving` does not say saved; a
    /// failure is told by `writeFailed` and to `done`, if given. Nothing is written before what `keep` could
    /// not keep.
    using Change = std::function<Result<void>(OpenBook&)>;
    using Done = std::function<void(Result<void>)>;
    void write(Change change, QObject* receiver = nullptr, Done done = {});

    /// The same for what a person is typing, under the name of its field: what the disk refuses is tried
    /// again, and until it or a later text of that name is on the disk, `Saving` says why not. `done` hears
    /// each refusal and, once, the success. A text that still waits for the disk gives way to a later one of
    /// its name, so that a slow disk is never more than one text behind the fingers.
    void keep(const std::string& name, Change change, QObject* receiver, Done done);

    /// Work for the closed book too: opening, enrolling, locking. Results go back as the caller arranges.
    void post(std::function<void(OpenBook&)> work);

    /// A new random id; may be called on the interface's thread.
    [[nodiscard]] Id newId();
    [[nodiscard]] Instant now() const { return m_world.clock.now(); }
    /// The local day.
    [[nodiscard]] Date today() const;
    [[nodiscard]] const DeviceWorld& world() const { return m_world; }

    /// Writes not yet on the disk.
    [[nodiscard]] quint64 writesUnderWay() const { return m_asked - m_durable; }

    /// Where pictures come from; none: the page opens a file dialog.
    void setPictureSource(platform::PictureSource* source) { m_pictures = source; }
    [[nodiscard]] platform::PictureSource* pictureSource() const { return m_pictures; }

    /// Where the device is; none: a person writes places.
    void setPositionSource(platform::PositionSource* source) { m_position = source; }
    [[nodiscard]] platform::PositionSource* positionSource() const { return m_position; }

    /// For tests: returns when everything asked so far, and what followed from it, is done.
    void settle();

signals:
    /// The book was opened or locked.
    void opened();
    void closed();
    /// Records changed, here or by sync; durable.
    void recordsChanged(const feltbok::app::ChangedRecords& changed);
    /// An open interview looks different.
    void interviewChanged(const QString& interviewId);
    /// All writes asked so far are on the disk.
    void durable();
    void writeAsked();
    void writeFailed(const feltbok::app::Failure& failure);
    void syncChanged(const feltbok::app::SyncReport& report);
    /// A person deleted this; it can be taken back.
    void recordRemoved(const feltbok::Id& record, const QString& name);
    /// Texts must be made anew in another language.
    void languageChanged();

private:
    struct Waiting;

    void finishWrite(const Result<void>& result);
    void postWrite(Change write);
    [[nodiscard]] std::function<void(const Result<void>&)> onThisThread(QObject* receiver, Done done);

    SharedRandom m_random;
    DeviceWorld m_world;
    QThread m_thread;
    std::unique_ptr<OpenBook> m_book; // lives on m_thread
    QPointer<platform::PictureSource> m_pictures;
    QPointer<platform::PositionSource> m_position;
    QObject* m_door = nullptr; // receives calls on m_thread
    quint64 m_asked = 0;
    quint64 m_durable = 0;
    quint64 m_posted = 0;
    std::shared_ptr<Waiting> m_lastKept; // nothing was asked to be written after it
};

} // namespace feltbok::app
