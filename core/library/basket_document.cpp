// SPDX-License-Identifier: Apache-2.0
#include "core/document/number.h"
#include "core/library/basket.h"
#include "core/library/ecolabels.h"

#include <algorithm>

namespace feltbok::library {
namespace {

std::string typeName(const std::string& type) {
    if (type == "spec") return "Kravspesifikasjon";
    if (type == "qual") return "Kvalifikasjonskrav";
    if (type == "clause") return "Kontraktsvilkår";
    return "Tildelingskriterium";
}

std::string ruleText(const BasketPage& page) {
    if (page.method == "requirements")
        return "Krav i kravspesifikasjonen erstatter vekting. Begrunnelse: " +
               (page.justification.empty()
                    ? std::string("MANGLER. Begrunnelsen skal stå i anskaffelsesdokumentene.")
                    : page.justification);
    if (page.method == "topThree") return "Tildelingskriteriene er rangert i den rekkefølgen de står.";
    return "Klima og miljø er vektet med " + document::numberText(page.climateShare, 1) + " prosent av " +
           document::numberText(page.weights, 1) + " prosent.";
}

} // namespace

document::Document basketDocument(const BasketPage& page, const Date& today) {
    document::Document paper{.title = page.title,
                             .subline = "Klima- og miljøkrav, " + document::dayText(today.toString()),
                             .archive = {.title = page.title,
                                         .date = today.toString(),
                                         .sender = {},
                                         .recipient = {},
                                         .accessCode = "U"},
                             .blocks = {}};
    std::size_t number = 0;
    document::Table table{
        .name = "Krav", .columns = {"Nr.", "Kode", "Type", "Tekst", "Dokumentasjon", "Vekt (%)"}, .rows = {}};
    for (const BasketLine& line : page.lines) {
        ++number;
        const std::string wording = withEquivalent(line.wording);
        const std::string verification = withEquivalent(line.verification);
        const std::string title = line.title.empty() ? typeName(line.type) : line.title;
        paper.blocks.emplace_back(document::Heading{std::to_string(number) + ". " + withEquivalent(title)});
        std::string kind = typeName(line.type) + (line.code.empty() ? "" : " (" + line.code + ")");
        if (line.weight > 0) kind += ", vekt " + document::numberText(line.weight, 1) + " prosent";
        paper.blocks.emplace_back(document::Paragraph{kind});
        paper.blocks.emplace_back(document::Paragraph{wording});
        if (!verification.empty())
            paper.blocks.emplace_back(document::Paragraph{"Dokumentasjon: " + verification});
        table.rows.push_back({{static_cast<double>(number)},
                              {line.code},
                              {typeName(line.type)},
                              {wording},
                              {verification},
                              {line.weight, 1}});
    }
    paper.blocks.emplace_back(document::Heading{"Klima og miljø etter § 7-9"});
    paper.blocks.emplace_back(document::Paragraph{withEquivalent(ruleText(page))});
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace feltbok::library
