// SPDX-License-Identifier: Apache-2.0
#include "core/library/guest_page.h"

#include "core/document/number.h"
#include "core/library/shelf.h"

#include <algorithm>

namespace feltbok::library {
namespace {

std::string textOf(const PackItem& item, const char* field) {
    const auto held = item.fields.find(field);
    return held == item.fields.end() || !held->second.is_string() ? std::string()
                                                                  : held->second.get<std::string>();
}

} // namespace

document::Document guestPage(const Store& store, const Id& scope, const Date& today) {
    std::vector<PackItem> examples = packOf(store, scope, "", Sharing::PublicExamples).items;
    std::ranges::stable_sort(examples, {}, [](const PackItem& item) { return textOf(item, "code"); });
    document::Document page{.title = "Eksempler på klimavennlige anskaffelser",
                            .subline =
                                "Delt med alle. Sist oppdatert " + document::dayText(today.toString()) + ".",
                            .archive = {},
                            .blocks = {}};
    if (examples.empty()) page.blocks.emplace_back(document::Paragraph{"Ingen eksempler er delt ennå."});
    for (const PackItem& example : examples) {
        page.blocks.emplace_back(document::Heading{textOf(example, "title")});
        for (const auto& [field, lead] : {std::pair{"text", ""}, std::pair{"result", "Resultat: "},
                                          std::pair{"lesson", "Erfaring: "}, std::pair{"source", "Kilde: "}})
            if (const std::string text = textOf(example, field); !text.empty())
                page.blocks.emplace_back(document::Paragraph{lead + text});
    }
    return page;
}

} // namespace feltbok::library
