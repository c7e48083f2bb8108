// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/client/sync_client.h"
#include "tests/crash/crash_disk.h"
#include "tests/scenario/network.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace feltbok::scenario {

/// One clock for all, each tablet's own off by so much.
class SkewedClock final : public Clock {
public:
    SkewedClock(const Clock& base, std::int64_t skewMs) : m_base(base), m_skewMs(skewMs) {}
    [[nodiscard]] Instant now() const override { return {m_base.now().ms + m_skewMs}; }

private:
    const Clock& m_base;
    std::int64_t m_skewMs;
};

/// A tablet with a person who writes, and who is held to what the screen said was saved.
class Tablet {
public:
    struct World {
        const Clock& base;
        Random& random;
        Network& network;
        Troubles& troubles;
        FileSystem& memory;
        Bug bug = Bug::None;
    };
    /// With `onDisk` its power can be cut; else it lives in memory and can be killed between two calls only.
    Tablet(World world, std::size_t index, bool onDisk);
    ~Tablet();

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    // What a person does. Nothing happens when it makes no sense at the moment.
    void write();
    void type();
    void leaveField();
    void erase();
    void settle();
    void takePicture();

    // What happens to it.
    void startSync();
    void arrive(std::uint64_t conversation, std::optional<HttpResponse> response);
    /// The app is killed, or the power goes within its next few writes; then it is started again.
    void kill();
    /// The power will go at one of the next writes, whatever is written then.
    void letPowerGo() { m_disk->cutAt(1 + m_world.random.below(60)); }
    /// Starts it again if the power has gone.
    void recoverPower();
    void keepPower();
    void keepImage();
    /// Its disk is put back to the image kept: what was written since is on the hub or lost with the disk.
    void putBack(const std::function<bool(const EditId&)>& isOnHub);
    /// Somebody copies the disk into another tablet, and both go on.
    [[nodiscard]] Result<std::unique_ptr<Tablet>> copy(std::size_t index);
    [[nodiscard]] bool isSyncing() const { return m_client != nullptr; }

    // What it was promised, and what it noticed.
    [[nodiscard]] const std::map<EditId, Edit>& saved() const { return m_saved; }
    /// What the hub had when this tablet's disk was put back.
    [[nodiscard]] const std::map<EditId, Edit>& elsewhere() const { return m_elsewhere; }
    /// There is or was another with the same replica's name: its edits may have got new ones.
    [[nodiscard]] bool isDouble() const { return m_isDouble; }
    /// Of each field, the texts one of which must be there.
    [[nodiscard]] const std::map<std::pair<Id, std::string>, std::set<std::string>>& typed() const {
        return m_typed;
    }
    [[nodiscard]] const std::set<Digest>& pictures() const { return m_pictures; }
    [[nodiscard]] const std::string& complaint() const { return m_complaint; }
    /// Its last sync went well and brought nothing new to either side.
    [[nodiscard]] bool isAtRest() const { return m_atRest; }

private:
    [[nodiscard]] std::optional<Id> someScope();
    [[nodiscard]] std::optional<Record> someRecord();
    [[nodiscard]] std::string someText();
    void promise(const Result<Committed>& committed);
    void tag(const Record& record);
    void act(const Action& action);
    void complain(std::string what);
    void someWork();

    using Typed = std::map<std::pair<Id, std::string>, std::set<std::string>>;
    struct Image {
        testing::CrashDisk::Image disk;
        std::map<EditId, Edit> saved;
        Typed typed;
    };
    [[nodiscard]] std::string folder() const { return "/tablet" + std::to_string(m_index); }
    void reopen();

    World m_world;
    std::size_t m_index;
    SkewedClock m_clock;
    std::unique_ptr<testing::CrashDisk> m_disk;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncClient> m_client;
    std::uint64_t m_conversation = 0;
    bool m_atRest = false;
    std::uint64_t m_words = 0;
    std::map<EditId, Edit> m_saved;
    std::map<EditId, Edit> m_elsewhere;
    Typed m_typed;
    Image m_image;
    bool m_isDouble = false;
    std::set<Digest> m_pictures;
    std::string m_complaint;
};

} // namespace feltbok::scenario
