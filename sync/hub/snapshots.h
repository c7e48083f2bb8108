// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"
#include "sync/protocol/http.h"

#include <list>

namespace feltbok {

constexpr std::size_t kSnapshotsBytesMax = 32 * 1024 * 1024; ///< kept prepared

/// Answers GET /v1/snapshot (sync/protocol/snapshot.h). Whoever begins at the same place gets the same piece,
/// so it is made once and kept while there is room. A piece says nothing that an exchange would not say, and
/// takes no longer than one: others go on working in between.
class Snapshots {
public:
    explicit Snapshots(HubWorld& world) : m_world(world) {}
    [[nodiscard]] HttpResponse handle(const HttpRequest& request, const Caller& caller);

private:
    struct Piece {
        Id scope;
        std::uint64_t after = 0;
        std::uint64_t until = 0;
        std::string chain{};      ///< at `until`: another hub's work, or an earlier day's, has another
        std::uint64_t remade = 0; ///< meta::kRemade when it was made
        Bytes body{};
    };
    [[nodiscard]] Result<Bytes> body(const Id& scope, std::uint64_t after);
    [[nodiscard]] Result<Piece> make(const Id& scope, std::uint64_t after, bool& isFull);
    void keep(Piece piece);

    HubWorld& m_world;
    std::list<Piece> m_pieces; ///< the last used first
    std::size_t m_bytes = 0;
};

} // namespace feltbok
