// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/protocol/transport.h"

#include <functional>
#include <memory>
#include <string>

namespace feltbok::ctl {

/// A tablet without a screen: answers one request after the other from its store and its hub. One thread.
class Replica {
public:
    /// Makes the connection to a hub's address.
    using Connect = std::function<Result<std::unique_ptr<BlockingTransport>>(const std::string& hubUrl)>;

    Replica(std::unique_ptr<Store> store, const Clock& clock, Random& random, FileSystem& files,
            Connect connect);

    /// Answers `{"op":…}`; the reply lacks its id.
    [[nodiscard]] Result<Value> answer(const Value& request);

private:
    using Operation = Result<Value> (Replica::*)(const Value& request);
    struct Named {
        const char* name;
        Operation run;
    };
    static const Named kOperations[];

    // Records.
    [[nodiscard]] Result<Value> kinds(const Value& request);
    [[nodiscard]] Result<Value> edit(const Value& request);
    [[nodiscard]] Result<Value> remove(const Value& request);
    [[nodiscard]] Result<Value> restore(const Value& request);
    [[nodiscard]] Result<Value> resolve(const Value& request);
    [[nodiscard]] Result<Value> read(const Value& request);
    [[nodiscard]] Result<Value> list(const Value& request);
    [[nodiscard]] Result<Value> history(const Value& request);
    [[nodiscard]] Result<Value> checksum(const Value& request);
    [[nodiscard]] Result<Value> status(const Value& request);
    // Files and the hub.
    [[nodiscard]] Result<Value> attach(const Value& request);
    [[nodiscard]] Result<Value> fetch(const Value& request);
    [[nodiscard]] Result<Value> enrol(const Value& request);
    [[nodiscard]] Result<Value> sync(const Value& request);
    [[nodiscard]] Result<Value> exportTo(const Value& request);
    [[nodiscard]] Result<Value> importFrom(const Value& request);

    /// Of the request's "scope", an id or a name; the first one if it has none.
    [[nodiscard]] Result<Id> scopeOf(const Value& request) const;
    [[nodiscard]] Result<void> download(const Id& scope, const Digest& sha256);
    [[nodiscard]] Result<BlockingTransport*> hub(const std::string& url);

    std::unique_ptr<Store> m_store;
    const Clock& m_clock;
    Random& m_random;
    FileSystem& m_files;
    Connect m_connect;
    std::unique_ptr<BlockingTransport> m_hub;
    std::string m_hubUrl;
};

/// Members of a request; BadInput names the one that is missing or of another type.
[[nodiscard]] Result<std::string> textIn(const Value& request, const char* name);
[[nodiscard]] Result<Id> idIn(const Value& request, const char* name);

} // namespace feltbok::ctl
