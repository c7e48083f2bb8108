// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/wording_lists.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/follow_up.h"
#include "core/advisory/municipalities.h"
#include "core/record/named_by.h"
#include "core/results/indicators.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string_view>

namespace feltbok::app::wording {
namespace {

struct Term {
    std::string_view code;
    const char* word; // English, for translation in the context "Wording"
};
constexpr Term kAreas[] = {{"felles", QT_TRANSLATE_NOOP("Wording", "Common")},
                           {"transport", QT_TRANSLATE_NOOP("Wording", "Transport and vehicles")},
                           {"bygg_anlegg", QT_TRANSLATE_NOOP("Wording", "Building and civil works")},
                           {"drift_vedlikehold", QT_TRANSLATE_NOOP("Wording", "Operation and maintenance")},
                           {"mat", QT_TRANSLATE_NOOP("Wording", "Food and meals")},
                           {"ikt", QT_TRANSLATE_NOOP("Wording", "ICT equipment")},
                           {"mobler_kontor", QT_TRANSLATE_NOOP("Wording", "Furniture and office")},
                           {"tekstil_renhold", QT_TRANSLATE_NOOP("Wording", "Textiles and cleaning")},
                           {"avfall_plast", QT_TRANSLATE_NOOP("Wording", "Waste and plastics")}};
constexpr Term kThemes[] = {{"kravutforming", QT_TRANSLATE_NOOP("Wording", "Writing requirements")},
                            {"kompetanse", QT_TRANSLATE_NOOP("Wording", "Competence")},
                            {"maler", QT_TRANSLATE_NOOP("Wording", "Templates")},
                            {"markedsdialog", QT_TRANSLATE_NOOP("Wording", "Market dialogue")},
                            {"lcc", QT_TRANSLATE_NOOP("Wording", "Life-cycle cost")},
                            {"ombruk", QT_TRANSLATE_NOOP("Wording", "Reuse and circular methods")},
                            {"dokumentasjon", QT_TRANSLATE_NOOP("Wording", "Documentation and ecolabels")},
                            {"oppfolging", QT_TRANSLATE_NOOP("Wording", "Contract follow-up")},
                            {"forankring", QT_TRANSLATE_NOOP("Wording", "Anchoring")},
                            {"annet", QT_TRANSLATE_NOOP("Wording", "Other")}};

std::span<const Term> ownTerms(const std::string& list) {
    if (list == "area") return kAreas;
    return list == "theme" ? std::span<const Term>(kThemes) : std::span<const Term>();
}

ListNames& teamNames() {
    static ListNames names;
    return names;
}

std::string teamName(const std::string& list, const std::string& code) {
    const auto names = teamNames().find(list);
    if (names == teamNames().end()) return {};
    const auto name = names->second.find(code);
    return name == names->second.end() ? std::string() : name->second;
}

} // namespace

bool setListNames(ListNames names) {
    if (names == teamNames()) return false;
    teamNames() = std::move(names);
    return true;
}

// The team writes in Norwegian: what it calls an area holds there, and elsewhere for what it has added.
QString listed(const std::string& list, const std::string& code) {
    if (list == kIndicators) {
        const results::Indicator* indicator = results::findIndicator(code);
        return text(indicator == nullptr ? code : std::string(indicator->question));
    }
    const auto terms = ownTerms(list);
    const auto own = std::ranges::find(terms, code, &Term::code);
    const std::string given = teamName(list, code);
    if (!given.empty() && (own == terms.end() || locale().language() != QLocale::English)) return text(given);
    return own == terms.end() ? text(code) : QCoreApplication::translate("Wording", own->word);
}

std::vector<std::string> listedCodes(const std::string& list) {
    std::vector<std::string> codes;
    if (list == kIndicators) {
        for (const results::Indicator& indicator : results::indicators())
            codes.emplace_back(indicator.name);
        return codes;
    }
    if (list == "area") codes = advisory::needAreas();
    if (list == "theme") codes = advisory::needThemes();
    const auto own = codes.size();
    for (const auto& [code, name] : teamNames()[list])
        if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    std::sort(codes.begin() + std::ptrdiff_t(own), codes.end(),
              [&](const std::string& left, const std::string& right) {
                  return advisory::sortsBefore(teamName(list, left), teamName(list, right));
              });
    return codes;
}

QString needArea(const std::string& area) {
    return listed("area", area);
}
QString needTheme(const std::string& theme) {
    return listed("theme", theme);
}

} // namespace feltbok::app::wording
