// SPDX-License-Identifier: Apache-2.0
// What people write at the top of a column, and what XLSForm calls it.
#include "core/forms/xlsform/header.h"
#include "core/forms/xlsform/table.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {

namespace {

std::vector<unsigned> filledRows(const Table& table, std::size_t column) {
    std::vector<unsigned> rows;
    for (const Row& row : table.rows())
        for (const Row::Entry& entry : row.entries())
            if (entry.cell.place.column == static_cast<int>(column)) rows.push_back(row.number());
    return rows;
}

/// `label (nb)`, `label_nb` and, beside headings with two colons, `label:nb` are no translations.
std::string meantLanguage(std::string_view heading, const std::vector<std::string>& known) {
    for (const std::string_view column : {"guidance_hint", "label", "hint"}) {
        if (!lowered(heading).starts_with(column) || std::ranges::find(known, column) == known.end())
            continue;
        std::string_view rest = heading.substr(column.size());
        if (rest.empty() || std::string_view(" _-:([").find(rest.front()) == std::string_view::npos) continue;
        const bool inBrackets = rest.find_first_not_of(' ') == rest.find_first_of("([");
        while (!rest.empty() && std::string_view(" _-:([").find(rest.front()) != std::string_view::npos)
            rest.remove_prefix(1);
        if (inBrackets && (rest.ends_with(')') || rest.ends_with(']'))) rest.remove_suffix(1);
        if (!rest.empty())
            return "; did you mean " + inQuotes(std::string(column) + "::" + std::string(rest)) + "?";
    }
    return {};
}

struct Meant {
    std::string_view written; ///< in small letters, spaces for _
    std::string_view heading;
};
/// Headings in Norwegian and Danish.
constexpr std::array kMeant{Meant{"navn", "name"},
                            Meant{"ledetekst", "label"},
                            Meant{"etikett", "label"},
                            Meant{"etiket", "label"},
                            Meant{"spørsmål", "label"},
                            Meant{"spørgsmål", "label"},
                            Meant{"tekst", "label"},
                            Meant{"hjelpetekst", "hint"},
                            Meant{"hjelp", "hint"},
                            Meant{"hjælp", "hint"},
                            Meant{"veiledning", "guidance_hint"},
                            Meant{"vejledning", "guidance_hint"},
                            Meant{"krav", "constraint"},
                            Meant{"begrensning", "constraint"},
                            Meant{"feilmelding", "constraint_message"},
                            Meant{"fejlbesked", "constraint_message"},
                            Meant{"vises hvis", "relevant"},
                            Meant{"vis hvis", "relevant"},
                            Meant{"betingelse", "relevant"},
                            Meant{"obligatorisk", "required"},
                            Meant{"påkrevd", "required"},
                            Meant{"påkrævet", "required"},
                            Meant{"beregning", "calculation"},
                            Meant{"utregning", "calculation"},
                            Meant{"standardverdi", "default"},
                            Meant{"standardværdi", "default"},
                            Meant{"utseende", "appearance"},
                            Meant{"udseende", "appearance"},
                            Meant{"skrivebeskyttet", "read_only"},
                            Meant{"filter", "choice_filter"},
                            Meant{"antall", "repeat_count"},
                            Meant{"antal", "repeat_count"},
                            Meant{"parametre", "parameters"},
                            Meant{"bilde", "image"},
                            Meant{"liste", "list_name"},
                            Meant{"listenavn", "list_name"},
                            Meant{"tittel", "form_title"},
                            Meant{"versjon", "version"}};

std::string meantInEnglish(std::string_view heading, const std::vector<std::string>& known) {
    const std::string small = replacedAll(lowered(heading), "_", " ");
    const auto found = std::ranges::find(kMeant, small, &Meant::written);
    if (found == kMeant.end() || std::ranges::find(known, found->heading) == known.end()) return {};
    return "; did you mean " + inQuotes(found->heading) + "?";
}

std::string meantHeading(std::string_view heading, const std::vector<std::string>& known) {
    if (std::string meant = meantInEnglish(heading, known); !meant.empty()) return meant;
    const std::string near = didYouMean(lowered(heading), known);
    return near.empty() ? meantLanguage(heading, known) : near;
}

} // namespace

void warnOfNearHeadings(const Table& table, const Vocabulary& vocabulary, bool onlyMissing,
                        FaultList& faults) {
    std::vector<std::string> known = knownHeadings(vocabulary);
    if (onlyMissing) std::erase_if(known, [&](const std::string& heading) { return table.has(heading); });
    for (std::size_t column = 0; column < table.paths().size(); ++column) {
        const HeaderPath& path = table.paths()[column];
        if (path.size() > 1 && path.back().empty() && vocabulary.columns.contains(path.front()))
            faults.warn({&table, table.headingRow(), static_cast<int>(column)}, {},
                        "no language stands behind the colons; write it, as in " + path.front() +
                            "::Norsk (nb), or " + path.front() + " alone");
        if (path.empty() || vocabulary.columns.contains(path.front())) continue;
        if (onlyMissing && std::ranges::find(known, path.front()) != known.end()) continue;
        const std::string near = meantHeading(path.front(), known);
        if (near.empty()) continue;
        const Place place{&table, table.headingRow(), static_cast<int>(column)};
        const std::vector<unsigned> rows = filledRows(table, column);
        if (rows.empty())
            faults.warn(place, {}, "this column is not used" + near);
        else
            faults.warnLeftOut(place, {},
                               "nothing of this column is used (" + inRows(rows) +
                                   "), for XLSForm has no such heading" + near);
    }
}

} // namespace feltbok::xlsform
