// SPDX-License-Identifier: Apache-2.0
#include "app/documents/office.h"
#include "app/hub/hub_tablet.h"
#include "app/hub/json_output.h"
#include "app/hub/verbs.h"
#include "core/library/guest_page.h"
#include "core/library/shelf.h"

#include <algorithm>

namespace feltbok::hub {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

} // namespace

Result<void> runShareExamples(const HubPlace& place, const std::string& scope, const std::string& to) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    if (auto clear = (*opened)->keepsClearOf(to); !clear) return clear;
    auto tablet = HubTablet::join(**opened, scope);
    if (!tablet) return fail(tablet);
    const Date today = Date::fromDaysSinceEpoch((*opened)->clock().now().ms / kDayMs);
    const auto page = library::guestPage((*tablet)->store(), (*tablet)->scope(), today);
    if (auto written = documents::writeHtml(page, to); !written) return written;
    if (auto noted = (*opened)->hub().writeDown("share-examples", (*tablet)->scope().toString()); !noted)
        return noted;
    print({{"examples", std::ranges::count_if(page.blocks, [](const document::Block& block) {
                return std::holds_alternative<document::Heading>(block);
            })}});
    return {};
}

Result<void> runExportLibrary(const HubPlace& place, const std::string& scope, const std::string& owner,
                              const std::string& to) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    if (auto clear = (*opened)->keepsClearOf(to); !clear) return clear;
    auto tablet = HubTablet::join(**opened, scope);
    if (!tablet) return fail(tablet);
    const library::Pack pack = library::packOf((*tablet)->store(), (*tablet)->scope(), owner);
    // Areas and themes are nobody's, and come along with any pack.
    if (std::ranges::all_of(pack.items, [](const auto& item) { return item.text("owner").empty(); }))
        return fail(ErrorCode::NotFound,
                    owner.empty() ? "this team has no library yet"
                                  : "nothing in this team's library is of that owner",
                    owner);
    const auto written = (*opened)->files().writeDurably(to, asBytes(library::writePack(pack)));
    if (!written) return written;
    if (auto noted = (*opened)->hub().writeDown("export-library", (*tablet)->scope().toString()); !noted)
        return noted;
    print({{"items", pack.items.size()}});
    return {};
}

} // namespace feltbok::hub
