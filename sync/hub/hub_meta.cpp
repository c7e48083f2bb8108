// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hub_meta.h"

#include <charconv>

namespace feltbok {

std::string auditChain(const std::string& before, const AuditRow& row) {
    constexpr std::size_t kChainBytes = 16;
    const std::string text = before + "\n" + std::to_string(row.sequence) + "\n" + std::to_string(row.at.ms) +
                             "\n" + row.what + "\n" + row.subject;
    return toHex(ByteView(sha256(asBytes(text))).first(kChainBytes));
}

namespace meta {

namespace {

Result<std::uint64_t> numberIn(const Result<Bytes>& bytes) {
    if (!bytes) return fail(bytes);
    const std::string_view text = asText(*bytes);
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Result<std::uint64_t> number(HubStore& store, std::string_view name) {
    return numberIn(store.meta(name));
}

Result<void> setNumber(HubStore& store, std::string_view name, std::uint64_t number) {
    return store.setMeta(name, asBytes(std::to_string(number)));
}

Result<void> countUp(HubStore& store, std::string_view name) {
    auto now = numberIn(store.ownMeta(name));
    if (!now) return fail(now);
    return setNumber(store, name, *now + 1);
}

Result<void> noteRestored(HubStore& store, const Clock& clock, Random& random) {
    return store.transact([&]() -> Result<void> {
        const std::string epoch = Id::random(random).toString();
        if (auto set = store.setMeta(kEpoch, asBytes(epoch)); !set) return set;
        const auto until = static_cast<std::uint64_t>(clock.now().ms + kRefillMs);
        if (auto set = setNumber(store, kRefillUntil, until); !set) return set;
        if (auto noted = store.addAudit(clock.now(), "restored", epoch); !noted) return noted;
        // Far from any number this hub has ever counted to: tablets ask for the list of peers again.
        return setNumber(store, kPeople, 1 + random.below(1ULL << 40U));
    });
}

Result<bool> backupLate(HubStore& store, Instant now) {
    auto every = number(store, kBackupEveryMs);
    if (!every) return fail(every);
    if (*every == 0) return false;
    auto at = number(store, kBackupVerifiedAt);
    if (!at) return fail(at);
    return now.ms > static_cast<std::int64_t>(*at + 2 * *every);
}

} // namespace meta
} // namespace feltbok
