// SPDX-License-Identifier: Apache-2.0
// What a person reads in one language and not in another.
#include "core/forms/xlsform/itext.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace feltbok::xlsform {
namespace {

constexpr std::string_view kNameless = "default"; ///< the language of texts without one

/// A heading's own part and its language: `label::English (en)` → {label}, English (en).
struct Headed {
    HeaderPath column;
    std::string language; ///< empty without one
};

/// Nothing for a column that has no languages.
std::optional<Headed> headed(const HeaderPath& path) {
    if (path.empty()) return std::nullopt;
    const std::string& first = path.front();
    const bool text = first == "label" || first == "hint" || first == "guidance_hint";
    const bool message = first == "bind" && path.size() > 1 && path[1].starts_with("jr:");
    if (!text && !message && first != "media") return std::nullopt;
    const std::size_t own = text ? 1 : 2;
    if (path.size() == own) return Headed{path, {}};
    if (path.size() != own + 1) return std::nullopt;
    return Headed{{path.begin(), path.end() - 1}, path.back()};
}

/// As another person might write the same language.
std::string folded(const std::string& language) {
    std::string text = lowered(language);
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t'; });
    return text;
}

/// "nb" of "Norsk bokmål (nb)"; empty without one.
std::string codeOf(const std::string& language) {
    const std::size_t open = language.rfind('(');
    if (open == std::string::npos || !language.ends_with(')')) return {};
    return folded(language.substr(open + 1, language.size() - open - 2));
}

/// Languages by all that one and the same may be known by: "Norsk (nb)", "norsk (NB)", "Bokmål (nb)".
class Spellings {
public:
    /// The language before this one that hardly is another; null if there is none.
    const std::string* add(const std::string& language) {
        const std::string* earlier = nullptr;
        for (const std::string& key : {folded(language), "(" + codeOf(language)}) {
            if (key == "(") continue;
            const auto [known, added] = m_known.emplace(key, language);
            if (!added && known->second != language) earlier = &known->second;
        }
        return earlier;
    }

private:
    std::map<std::string, std::string> m_known;
};

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t kNamesShownMax = 6;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesShownMax); ++i)
        text += (i == 0 ? "" : ", ") + inQuotes(names[i]);
    return text + (names.size() > kNamesShownMax ? " …" : "");
}

std::string cellAt(const Place& place) {
    return place.table->name() + "!" + columnLetters(static_cast<unsigned>(place.column)) +
           std::to_string(place.row);
}

/// The heading that a translation of this column would have, as people write it.
std::string headingIn(const std::string& language, const Place& sibling) {
    const auto column = static_cast<unsigned>(sibling.column);
    const auto from = headed(sibling.table->paths()[column]);
    std::string heading = sibling.table->heading(column);
    if (from && !from->language.empty()) heading.resize(std::min(heading.rfind(':'), heading.size()));
    while (heading.ends_with(':') || heading.ends_with(' '))
        heading.pop_back();
    return heading + "::" + language;
}

/// The columns in which a language lacks texts, each with its rows.
class Gaps {
public:
    explicit Gaps(std::string defaultLanguage) : m_defaultLanguage(std::move(defaultLanguage)) {}

    /// `sibling`: where another language has the text.
    void add(const std::string& language, const Place& sibling) {
        if (!sibling.table || sibling.column < 0) return;
        const auto from = headed(sibling.table->paths()[static_cast<std::size_t>(sibling.column)]);
        if (!from) return;
        Gap& gap = m_gaps[{sibling.table->name(), language, from->column}];
        gap.sibling = gap.rows.empty() ? sibling : gap.sibling;
        if (gap.rows.empty() || gap.rows.back() != sibling.row) gap.rows.push_back(sibling.row);
    }

    void tell(FaultList& faults) {
        for (auto& [key, gap] : m_gaps) {
            const auto& [sheet, language, column] = key;
            std::ranges::sort(gap.rows);
            const Table& table = *gap.sibling.table;
            const std::string seen =
                "who reads " + inQuotes(language) + " sees only a \"-\" in " + inRows(gap.rows);
            if (const auto own = columnOf(table, column, language))
                faults.warn({&table, table.headingRow(), static_cast<int>(*own)}, {},
                            seen + "; write the texts in this column");
            else
                faults.warn({&table, table.headingRow(), -1}, {},
                            seen + ", for there is " +
                                inQuotes(table.heading(static_cast<unsigned>(gap.sibling.column))) +
                                " and no " + inQuotes(headingIn(language, gap.sibling)) +
                                "; add that column, and write the texts there");
        }
    }

private:
    struct Gap {
        Place sibling;
        std::vector<unsigned> rows;
    };

    [[nodiscard]] std::optional<std::size_t> columnOf(const Table& table, const HeaderPath& column,
                                                      const std::string& language) const {
        std::optional<std::size_t> nameless;
        for (std::size_t i = 0; i < table.paths().size(); ++i) {
            const auto one = headed(table.paths()[i]);
            if (!one || one->column != column) continue;
            if (one->language == language) return i;
            if (one->language.empty() && language == m_defaultLanguage) nameless = i;
        }
        return nameless;
    }

    std::string m_defaultLanguage;
    std::map<std::tuple<std::string, std::string, HeaderPath>, Gap> m_gaps;
};

void warnOfNameless(const Place& place, const std::string& example, FaultList& faults) {
    faults.warn(
        {place.table, place.table->headingRow(), place.column}, {},
        "what stands in this column has no language, which makes a language \"default\" of them, beside " +
            inQuotes(example) + "; write the language in the heading, as in " + headingIn(example, place) +
            ", or as default_language on the sheet settings");
}

void tellTwoWays(const Place& place, const std::string& written, const Place& other,
                 const std::string& otherWritten, FaultList& faults) {
    faults.warn(place, written,
                inQuotes(written) + " here and " + inQuotes(otherWritten) + " in " + cellAt(other) +
                    " become two languages, each with half of the texts; write them alike");
}

} // namespace

void Itext::tellMissing(FaultList& faults) const {
    const auto named = std::ranges::find_if(m_languages, [](const std::string& l) { return l != kNameless; });
    const bool nameless = m_defaultLanguage == kNameless && named != m_languages.end();
    Spellings spellings;
    std::set<std::string> twice; // told as such: what each lacks, the other has
    for (const std::string& language : m_languages)
        if (const std::string* const other = spellings.add(language)) twice.insert({language, *other});
    Gaps gaps(m_defaultLanguage);
    std::map<std::pair<const Table*, int>, Place> namelessColumns;
    for (const Entry& entry : m_entries) {
        const bool whole = entry.values.size() == entry.forms.size() * m_languages.size();
        if (whole && !nameless) continue;
        for (const std::string& form : entry.forms) {
            const auto first = std::ranges::find(entry.values, form, &Value::form);
            for (std::size_t i = 0; i < m_languages.size(); ++i) {
                const auto own = std::ranges::find_if(
                    entry.values, [&](const Value& v) { return v.language == i && v.form == form; });
                const bool isNameless = nameless && m_languages[i] == kNameless;
                const bool shows = !isMedium(form); // where a picture lacks, nothing is shown in its place
                if (own == entry.values.end() && shows && !isNameless && !twice.contains(m_languages[i]))
                    gaps.add(m_languages[i], first->cell.place);
                else if (own != entry.values.end() && isNameless && own->cell.place.table)
                    namelessColumns.emplace(std::pair{own->cell.place.table, own->cell.place.column},
                                            own->cell.place);
            }
        }
    }
    for (const auto& [column, place] : namelessColumns)
        warnOfNameless(place, *named, faults);
    gaps.tell(faults);
}

void checkLanguages(const std::vector<const Table*>& tables, const Settings& settings, FaultList& faults) {
    std::map<std::string, Place> languages; // with their first heading
    std::vector<std::string> names;
    Spellings spellings;
    bool anyNameless = false;
    for (const Table* const table : tables)
        for (std::size_t i = 0; table && i < table->paths().size(); ++i) {
            const auto one = headed(table->paths()[i]);
            if (!one) continue;
            anyNameless = anyNameless || one->language.empty();
            const Place place{table, table->headingRow(), static_cast<int>(i)};
            if (one->language.empty() || !languages.emplace(one->language, place).second) continue;
            names.push_back(one->language);
            if (const std::string* const other = spellings.add(one->language))
                tellTwoWays(place, one->language, languages.at(*other), *other, faults);
        }
    const Cell& given = settings.givenLanguage;
    if (given.empty() || names.empty() || languages.contains(given.text)) return;
    if (const std::string* const other = spellings.add(given.text))
        tellTwoWays(given.place, given.text, languages.at(*other), *other, faults);
    else if (!anyNameless)
        faults.warn(given.place, given.text,
                    "no heading has this language, so the form opens in another; write one that there is: " +
                        listed(names));
}

} // namespace feltbok::xlsform
