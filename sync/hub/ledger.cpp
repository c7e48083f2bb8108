// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/ledger.h"

namespace feltbok {

Result<void> Ledger::note(std::string_view what, std::string_view subject) {
    if (m_world.ledger.empty()) return {};
    // A line begins with its end of line: one cut short by a crash never swallows the next.
    const std::string line = "\n" + std::string(what) + " " + std::string(subject) + "\n";
    return m_world.ledgerFiles.appendDurably(m_world.ledger, asBytes(line));
}

Result<void> Ledger::apply(std::string_view what, std::string_view subject) {
    HubStore& store = m_world.store;
    if (what == kRevoked) {
        auto id = Id::parse(subject);
        if (!id) return {};
        auto device = store.device(*id);
        if (!device) return fail(device);
        if (!*device || (*device)->revoked) return {};
        (*device)->revoked = true;
        return store.putDevice(**device);
    }
    if (what == kErased) {
        auto id = Id::parse(subject);
        return id ? store.addErasure(*id, m_world.clock.now()) : Result<void>{};
    }
    if (what != kUsed) return {};
    const auto hash = digestFromHex(subject);
    if (!hash) return {};
    auto invitation = store.invitation(*hash);
    if (!invitation) return fail(invitation);
    if (!*invitation || (*invitation)->usedBy) return {};
    (*invitation)->usedBy = Id{}; // by a device this hub does not know any more
    return store.putInvitation(**invitation);
}

Result<void> Ledger::replay() {
    if (m_world.ledger.empty() || !m_world.ledgerFiles.exists(m_world.ledger)) return {};
    auto bytes = m_world.ledgerFiles.read(m_world.ledger);
    if (!bytes) return fail(bytes);
    return m_world.store.transact([&]() -> Result<void> {
        std::string_view rest = asText(*bytes);
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            const std::size_t space = line.find(' ');
            if (space == std::string_view::npos) continue;
            if (auto done = apply(line.substr(0, space), line.substr(space + 1)); !done) return done;
        }
        return {};
    });
}

} // namespace feltbok
