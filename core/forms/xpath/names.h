// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace feltbok::xpath {

/// A text met before, as a number: equal atoms are equal texts. 0 is the empty text.
using Atom = std::uint32_t;
/// A name as written in one place: prefix, local part and namespace. 0 is no name.
using NameId = std::uint32_t;

/// The names of a form's documents and expressions. Grows while documents are read and expressions parsed;
/// read by any thread after that.
class NameTable {
public:
    struct Name {
        Atom prefix = 0;
        Atom local = 0;
        Atom uri = 0;
    };

    NameTable();
    NameTable(const NameTable&) = delete;
    NameTable& operator=(const NameTable&) = delete;

    [[nodiscard]] Atom atom(std::string_view text);
    [[nodiscard]] NameId name(std::string_view prefix, std::string_view local, std::string_view uri);

    /// The atom of a text met before; nothing else changes the table.
    [[nodiscard]] std::optional<Atom> find(std::string_view text) const;

    [[nodiscard]] std::string_view text(Atom atom) const { return m_texts[atom]; }
    [[nodiscard]] const Name& operator[](NameId id) const { return m_names[id]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] std::string_view local(NameId id) const { return text(m_names[id].local); }
    [[nodiscard]] std::string_view uri(NameId id) const { return text(m_names[id].uri); }
    /// "prefix:local" as written.
    [[nodiscard]] std::string qualified(NameId id) const;

private:
    std::deque<std::string> m_texts; // a deque never moves its texts, so that the views below stay
    std::unordered_map<std::string_view, Atom> m_atoms;
    std::vector<Name> m_names;
    std::unordered_map<std::string, NameId> m_ids;
};

} // namespace feltbok::xpath
