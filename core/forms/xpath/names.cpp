// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/names.h"

namespace feltbok::xpath {

NameTable::NameTable() {
    m_texts.emplace_back();
    m_atoms.emplace(m_texts.back(), 0);
    m_names.emplace_back();
}

Atom NameTable::atom(std::string_view text) {
    if (const auto found = m_atoms.find(text); found != m_atoms.end()) return found->second;
    const Atom atom = static_cast<Atom>(m_texts.size());
    m_texts.emplace_back(text);
    m_atoms.emplace(m_texts.back(), atom);
    return atom;
}

std::optional<Atom> NameTable::find(std::string_view text) const {
    const auto found = m_atoms.find(text);
    return found == m_atoms.end() ? std::nullopt : std::optional(found->second);
}

NameId NameTable::name(std::string_view prefix, std::string_view local, std::string_view uri) {
    std::string key;
    key.reserve(prefix.size() + local.size() + uri.size() + 2);
    key.append(prefix).append(1, ':').append(local).append(1, '\n').append(uri);
    if (const auto found = m_ids.find(key); found != m_ids.end()) return found->second;
    const NameId id = static_cast<NameId>(m_names.size());
    m_names.push_back({atom(prefix), atom(local), atom(uri)});
    m_ids.emplace(std::move(key), id);
    return id;
}

std::string NameTable::qualified(NameId id) const {
    const Name& name = m_names[id];
    std::string out(text(name.prefix));
    if (!out.empty()) out += ':';
    out += text(name.local);
    return out;
}

} // namespace feltbok::xpath
