// SPDX-License-Identifier: Apache-2.0
#include "core/record/scope_checksum.h"

#include "core/record/edit_checksum.h"

#include <cstring>

namespace feltbok {
namespace {

struct Term {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// `input` is room that the terms of a record share: there is one for each of its fields.
Term termOf(Bytes& input, const Id& record, const std::string& field, const EditId& edit) {
    input.assign(record.bytes().begin(), record.bytes().end());
    input.insert(input.end(), edit.replica.bytes().begin(), edit.replica.bytes().end());
    for (unsigned shift = 0; shift < 64; shift += 8)
        input.push_back(static_cast<std::uint8_t>(edit.number >> shift));
    input.insert(input.end(), field.begin(), field.end());
    const Digest digest = sha256(input);
    Term term;
    for (unsigned i = 0; i < 8; ++i) { // byte order fixed: the same on every machine
        term.low = term.low << 8U | digest[i];
        term.high = term.high << 8U | digest[8 + i];
    }
    return term;
}

template <class Visit>
void eachHead(const Id& record, const RecordState& state, Visit visit) {
    Bytes input;
    for (const auto& [field, reg] : state.registers())
        for (const Head& head : reg.heads())
            visit(termOf(input, record, field, head.edit));
}

} // namespace

void ScopeChecksum::add(const Id& record, const RecordState& state) {
    eachHead(record, state, [this](const Term& term) {
        m_low += term.low;
        m_high += term.high;
    });
}

void ScopeChecksum::remove(const Id& record, const RecordState& state) {
    eachHead(record, state, [this](const Term& term) {
        m_low -= term.low;
        m_high -= term.high;
    });
}

ScopeChecksum checksumOfFirst(const Edit& edit) {
    Term sum;
    Bytes input;
    for (const auto& [field, value] : edit.fields) {
        const Term term = termOf(input, edit.record, field, edit.id);
        sum.low += term.low;
        sum.high += term.high;
    }
    return {sum.low, sum.high};
}

std::string ScopeChecksum::toString() const {
    std::string text;
    for (const std::uint64_t half : {m_high, m_low})
        for (int shift = 60; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[half >> static_cast<unsigned>(shift) & 15U];
    return text;
}

} // namespace feltbok
