// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/unkept.h"

#include <utility>

namespace feltbok::app {
namespace {

bool isOfTheDisk(const Error& error) {
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::Io;
}

} // namespace

Result<void> Unkept::keep(OpenBook& book, const std::string& name, Change change, Done done) {
    Waiting& waiting = m_waiting[name];
    waiting.change = std::move(change);
    waiting.told.push_back(std::move(done));
    const Result<void> kept = waiting.change(book);
    if (!kept) {
        waiting.why = kept.error();
        waiting.told.back()(kept);
        return kept;
    }
    tellAll(waiting);
    m_waiting.erase(name);
    return {};
}

Result<void> Unkept::retry(OpenBook& book) {
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (isOfTheDisk(it->second.why)) {
            const Result<void> kept = it->second.change(book);
            if (!kept && isOfTheDisk(kept.error())) return kept;
            if (kept) {
                tellAll(it->second);
                it = m_waiting.erase(it);
                continue;
            }
            it->second.why = kept.error();
        }
        ++it;
    }
    return {};
}

Result<void> Unkept::state() const {
    if (m_waiting.empty()) return {};
    return std::unexpected(m_waiting.begin()->second.why);
}

void Unkept::forget() {
    for (const auto& [name, waiting] : std::exchange(m_waiting, {}))
        tellAll(waiting);
}

void Unkept::tellAll(const Waiting& waiting) {
    for (const Done& done : waiting.told)
        done({});
}

} // namespace feltbok::app
