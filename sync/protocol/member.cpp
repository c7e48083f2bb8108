// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/member.h"

namespace feltbok {

MemberReader::MemberReader(const Value& message) : m_message(message) {
    if (!message.is_object()) m_wrong = "message";
}

const Value* MemberReader::find(const char* name) const {
    if (!ok()) return nullptr;
    const auto it = m_message.find(name);
    return it == m_message.end() ? nullptr : &*it;
}

bool MemberReader::has(const char* name) const {
    return find(name) != nullptr;
}

void MemberReader::refuse(const char* name) {
    if (m_wrong.empty()) m_wrong = name;
}

Error MemberReader::error() const {
    return {ErrorCode::Protocol, "a message lacks a member or has it in another type", m_wrong};
}

std::string MemberReader::text(const char* name, std::size_t bytesMax) {
    const Value* found = find(name);
    if (found == nullptr || !found->is_string() || found->get_ref<const std::string&>().size() > bytesMax) {
        refuse(name);
        return {};
    }
    return found->get<std::string>();
}

std::string MemberReader::textOr(const char* name, std::size_t bytesMax) {
    return has(name) ? text(name, bytesMax) : std::string{};
}

std::int64_t MemberReader::whole(const char* name) {
    const Value* found = find(name);
    const bool fits =
        found != nullptr && found->is_number_integer() &&
        !(found->is_number_unsigned() && found->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX));
    if (!fits) {
        refuse(name);
        return 0;
    }
    return found->get<std::int64_t>();
}

std::int64_t MemberReader::wholeOr(const char* name, std::int64_t fallback) {
    return has(name) ? whole(name) : fallback;
}

std::uint64_t MemberReader::count(const char* name) {
    const std::int64_t number = whole(name);
    if (number < 0) refuse(name);
    return number < 0 ? 0 : static_cast<std::uint64_t>(number);
}

std::uint64_t MemberReader::countOr(const char* name, std::uint64_t fallback) {
    return has(name) ? count(name) : fallback;
}

bool MemberReader::flagOr(const char* name, bool fallback) {
    const Value* found = find(name);
    if (found == nullptr) return fallback;
    if (!found->is_boolean()) refuse(name);
    return found->is_boolean() && found->get<bool>();
}

Id MemberReader::id(const char* name) {
    constexpr std::size_t kUuidBytes = 36;
    auto parsed = Id::parse(text(name, kUuidBytes));
    if (parsed) return *parsed;
    refuse(name);
    return {};
}

Id MemberReader::idOr(const char* name) {
    return has(name) ? id(name) : Id{};
}

const Value& MemberReader::listOr(const char* name, std::size_t most) {
    static const Value kNothing = Value::array();
    const Value* found = find(name);
    if (found == nullptr) return kNothing;
    if (found->is_array() && found->size() <= most) return *found;
    refuse(name);
    return kNothing;
}

} // namespace feltbok
