// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/register.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace feltbok {

/// Whether a record is there.
enum class Presence : std::uint8_t {
    Live,
    Deleted,
    DeletedUnseen ///< deleted by one who had not seen all of it: stays visible and waits in the inbox
};

/// Everything the held edits of one record say: a register for each field, and which heads its deletions saw.
/// The same edits give the same state in any order (P4). A value type; not thread-safe.
class RecordState {
public:
    RecordState() = default;

    /// Joins an edit that has not been joined before and is not void.
    void join(Edit edit, const Seen& seen);

    /// The state of a record from all its edits at once; `voided` are refused ones: they replace nothing by
    /// themselves, but what replaces them also replaces what they named.
    [[nodiscard]] static RecordState rebuilt(std::span<const Edit> edits, const std::set<EditId>& voided);

    [[nodiscard]] const std::map<std::string, Register>& registers() const { return m_registers; }
    [[nodiscard]] const Register* find(const std::string& field) const;

    /// The shown value of each field that has one, `deleted` left out; sets and lists as elements.h says.
    [[nodiscard]] Fields shown() const;
    [[nodiscard]] Presence presence() const;
    /// The fields whose heads differ in value; `deleted` too when a deletion met an edit it had not seen.
    [[nodiscard]] std::vector<std::string> conflicts() const;
    /// Heads that the deletion did not see, of any field; empty when there is no deletion.
    [[nodiscard]] std::vector<Head> unseenByDeletion() const;
    /// What an edit deleting the record now must name: every head of every field.
    [[nodiscard]] Replaced everyHead() const;

    /// As it lies in a database.
    [[nodiscard]] Bytes toBytes() const;
    /// Reads that, and what `encode` made, which earlier versions kept as CBOR.
    [[nodiscard]] static Result<RecordState> fromBytes(ByteView bytes);
    [[nodiscard]] Value encode() const;
    [[nodiscard]] static Result<RecordState> decode(const Value& value);

    [[nodiscard]] bool operator==(const RecordState&) const = default;

private:
    std::map<std::string, Register> m_registers;
    std::map<EditId, std::set<EditId>> m_seenByDeletion; // of deletions that are heads
};

} // namespace feltbok
