// SPDX-License-Identifier: Apache-2.0
#include "core/record/record_state.h"

#include "core/record/elements.h"
#include "core/record/kinds.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace feltbok {
namespace {

const std::string kDeleted{kDeletedField};

std::set<EditId> seenBy(const Edit& deletion) {
    std::set<EditId> seen;
    for (const auto& [field, ids] : deletion.replaces)
        if (field != kDeleted) seen.insert(ids.begin(), ids.end());
    return seen;
}

/// What `ids` stand for when some of them are void: themselves and all that the void ones named, and so on.
std::vector<EditId> throughVoids(const std::vector<EditId>& ids, const std::string& field,
                                 const std::map<EditId, const Edit*>& voids) {
    std::vector<EditId> open = ids;
    std::set<EditId> all;
    while (!open.empty()) {
        const EditId id = open.back();
        open.pop_back();
        if (!all.insert(id).second) continue;
        const auto voided = voids.find(id);
        if (voided == voids.end()) continue;
        const auto named = voided->second->replaces.find(field);
        if (named != voided->second->replaces.end())
            open.insert(open.end(), named->second.begin(), named->second.end());
    }
    return {all.begin(), all.end()};
}

Value encodeIds(const auto& ids) {
    Value list = Value::array();
    for (const EditId& id : ids)
        list.push_back(id.toString());
    return list;
}

Result<std::set<EditId>> decodeIds(const Value& list) {
    std::set<EditId> ids;
    for (const Value& text : list) {
        auto id = text.is_string() ? EditId::parse(text.get_ref<const std::string&>())
                                   : fail(ErrorCode::Damaged, "an edit id is text");
        if (!id) return fail(id);
        ids.insert(*id);
    }
    return ids;
}

Result<Register> decodeRegister(const Value& value) {
    const auto heads = value.find("heads");
    const auto awaited = value.find("awaited");
    if (heads == value.end() || awaited == value.end())
        return fail(ErrorCode::Damaged, "a register is damaged");
    std::vector<Head> list;
    for (const Value& head : *heads) {
        if (!head.is_array() || head.size() != 4) return fail(ErrorCode::Damaged, "a head is damaged");
        auto edit = EditId::parse(head[0].get<std::string>());
        auto author = Id::parse(head[2].get<std::string>());
        if (!edit || !author) return fail(ErrorCode::Damaged, "a head is damaged");
        list.push_back({*edit, head[3], Instant{head[1].get<std::int64_t>()}, *author});
    }
    auto ids = decodeIds(*awaited);
    if (!ids) return fail(ids);
    return Register(std::move(list), std::move(*ids));
}

} // namespace

void RecordState::join(Edit edit, const Seen& seen) {
    static const std::vector<EditId> kNothing;
    if (isDeletion(edit)) m_seenByDeletion[edit.id] = seenBy(edit);
    for (auto& [field, value] : edit.fields) {
        const auto replaced = edit.replaces.find(field);
        m_registers[field].join({edit.id, std::move(value), edit.at, edit.author},
                                replaced == edit.replaces.end() ? kNothing : replaced->second, seen);
    }
    if (!edit.fields.contains(kDeleted)) return;
    const std::vector<Head>& heads = m_registers[kDeleted].heads();
    std::erase_if(m_seenByDeletion, [&heads](const auto& entry) {
        return std::ranges::find(heads, entry.first, &Head::edit) == heads.end();
    });
}

RecordState RecordState::rebuilt(std::span<const Edit> edits, const std::set<EditId>& voided) {
    std::map<EditId, const Edit*> voids;
    for (const Edit& edit : edits)
        if (voided.contains(edit.id)) voids.emplace(edit.id, &edit);
    RecordState state;
    std::set<EditId> joined;
    for (const Edit& edit : edits) {
        if (!joined.insert(edit.id).second || voided.contains(edit.id)) continue;
        Edit effective = edit;
        for (auto& [field, ids] : effective.replaces)
            ids = throughVoids(ids, field, voids);
        state.join(std::move(effective),
                   [&](const EditId& id) { return joined.contains(id) || voided.contains(id); });
    }
    return state;
}

const Register* RecordState::find(const std::string& field) const {
    const auto it = m_registers.find(field);
    return it == m_registers.end() ? nullptr : &it->second;
}

Fields RecordState::shown() const {
    Fields fields = gathered(m_registers);
    for (const auto& [name, reg] : m_registers)
        if (name != kDeleted && reg.shown() != nullptr && !elementNameOf(name))
            fields.emplace(name, reg.shown()->value);
    return fields;
}

std::vector<Head> RecordState::unseenByDeletion() const {
    std::vector<Head> unseen;
    const Register* deleted = find(kDeleted);
    if (deleted == nullptr || deleted->shown() == nullptr || deleted->shown()->value != true) return unseen;
    for (const auto& [name, reg] : m_registers) {
        if (name == kDeleted) continue;
        for (const Head& head : reg.heads()) {
            const bool known = std::ranges::any_of(m_seenByDeletion, [&head](const auto& entry) {
                return entry.first == head.edit || entry.second.contains(head.edit);
            });
            if (!known) unseen.push_back(head);
        }
    }
    std::ranges::sort(unseen, [](const Head& a, const Head& b) {
        return std::pair(a.at, a.edit) > std::pair(b.at, b.edit);
    });
    return unseen;
}

Presence RecordState::presence() const {
    const Register* deleted = find(kDeleted);
    if (deleted == nullptr || deleted->shown() == nullptr || deleted->shown()->value != true)
        return Presence::Live;
    return unseenByDeletion().empty() ? Presence::Deleted : Presence::DeletedUnseen;
}

std::vector<std::string> RecordState::conflicts() const {
    std::vector<std::string> fields;
    for (const auto& [name, reg] : m_registers)
        if ((reg.inConflict() && !settlesItself(name, reg)) ||
            (name == kDeleted && !unseenByDeletion().empty()))
            fields.push_back(name);
    return fields;
}

Replaced RecordState::everyHead() const {
    Replaced all;
    for (const auto& [name, reg] : m_registers)
        all[name] = reg.allHeads();
    return all;
}

Value RecordState::encode() const {
    Value registers = Value::object();
    for (const auto& [name, reg] : m_registers) {
        Value heads = Value::array();
        for (const Head& head : reg.heads())
            heads.push_back(
                Value::array({head.edit.toString(), head.at.ms, head.author.toString(), head.value}));
        registers[name] = {{"heads", std::move(heads)}, {"awaited", encodeIds(reg.awaited())}};
    }
    Value seen = Value::object();
    for (const auto& [edit, ids] : m_seenByDeletion)
        seen[edit.toString()] = encodeIds(ids);
    return {{"registers", std::move(registers)}, {"seenByDeletion", std::move(seen)}};
}

Result<RecordState> RecordState::decode(const Value& value) {
    RecordState state;
    const auto registers = value.find("registers");
    const auto seen = value.find("seenByDeletion");
    if (registers == value.end() || seen == value.end())
        return fail(ErrorCode::Damaged, "a record's state is damaged");
    for (const auto& [name, content] : registers->items()) {
        auto reg = decodeRegister(content);
        if (!reg) return fail(reg);
        state.m_registers.emplace(name, std::move(*reg));
    }
    for (const auto& [text, content] : seen->items()) {
        auto edit = EditId::parse(text);
        auto ids = decodeIds(content);
        if (!edit || !ids) return fail(ErrorCode::Damaged, "a record's state is damaged");
        state.m_seenByDeletion.emplace(*edit, std::move(*ids));
    }
    return state;
}

} // namespace feltbok
