// SPDX-License-Identifier: Apache-2.0
#include "app/hub/json_output.h"
#include "app/hub/opened_hub.h"
#include "app/hub/shown.h"
#include "app/hub/verbs.h"

namespace feltbok::hub {

namespace {

/// By ids alone: what this prints may be kept.
void tell(const std::vector<Mention>& mentions, const char* title, bool json) {
    Json list = Json::array();
    for (const Mention& mention : mentions) {
        list.push_back({{"record", mention.record.toString()},
                        {"scope", mention.scope.toString()},
                        {"kind", mention.kind},
                        {"field", mention.field},
                        {"personal", mention.personal}});
        if (!json)
            std::cout << mention.record.toString() << "  " << mention.kind << '.' << mention.field
                      << (mention.personal ? "  personal" : "") << '\n';
    }
    if (json) print({{title, list}});
}

} // namespace

Result<void> runErase(const HubPlace& place, const std::string& person, bool json) {
    const auto id = Id::parse(person);
    if (!id)
        return fail(
            ErrorCode::BadInput,
            "--person takes an id: of a user, or of the record that tells of somebody (erase --find TEXT)");
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto mentions = (*opened)->hub().erase(*id);
    if (!mentions) return fail(mentions);
    tell(*mentions, "mentions", json);
    return {};
}

Result<void> runFind(const HubPlace& place, const std::string& text, bool json) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto found = (*opened)->hub().mentions(text);
    if (!found) return fail(found);
    tell(*found, "found", json);
    return {};
}

Result<void> runErasures(const HubPlace& place, bool json) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto erasures = (*opened)->hub().erasures();
    if (!erasures) return fail(erasures);
    Json list = Json::array();
    for (const ErasureListed& one : *erasures) {
        Json awaited = Json::array();
        for (const Id& device : one.awaited)
            awaited.push_back(device.toString());
        if (!json)
            std::cout << shown(one.at) << "  " << one.person.toString() << "  awaits " << awaited.size()
                      << " devices\n";
        list.push_back(
            {{"person", one.person.toString()}, {"at", one.at.ms}, {"awaited", std::move(awaited)}});
    }
    if (json) print({{"erasures", list}});
    return {};
}

} // namespace feltbok::hub
