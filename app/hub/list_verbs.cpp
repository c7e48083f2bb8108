// SPDX-License-Identifier: Apache-2.0
#include "app/hub/json_output.h"
#include "app/hub/opened_hub.h"
#include "app/hub/shown.h"
#include "app/hub/verbs.h"

namespace feltbok::hub {

namespace {

Json scopeList(const std::vector<NamedScope>& scopes) {
    Json list = Json::array();
    for (const NamedScope& scope : scopes)
        list.push_back({{"scope", scope.scope.toString()}, {"name", scope.name}});
    return list;
}

} // namespace

Result<void> runUsers(const HubPlace& place, bool json) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto users = (*opened)->hub().users();
    if (!users) return fail(users);
    Json list = Json::array();
    for (const UserListed& listed : *users) {
        list.push_back({{"user", listed.user.id.toString()},
                        {"name", listed.user.name},
                        {"role", nameOf(listed.user.role)},
                        {"scopes", scopeList(listed.scopes)}});
        if (json) continue;
        std::cout << listed.user.id.toString() << "  " << nameOf(listed.user.role) << "  "
                  << listed.user.name;
        for (const NamedScope& scope : listed.scopes)
            std::cout << (&scope == listed.scopes.data() ? "  " : ", ") << scope.name;
        std::cout << '\n';
    }
    if (json) print({{"users", list}});
    return {};
}

Result<void> runQuarantine(const HubPlace& place, bool json) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto rows = (*opened)->hub().quarantine();
    if (!rows) return fail(rows);
    Json list = Json::array();
    for (const QuarantineRow& row : *rows) {
        const auto edit = fromCbor(row.bytes);
        list.push_back(
            {{"device", row.device.toString()},
             {"edit", row.id.toString()},
             {"taken", row.taken.ms},
             {"content",
              edit ? Json::parse(edit->dump(-1, ' ', false, Value::error_handler_t::replace)) : Json()}});
        if (!json)
            std::cout << row.device.toString() << "  " << row.id.toString() << "  " << shown(row.taken)
                      << '\n';
    }
    if (json) print({{"quarantine", list}});
    return {};
}

Result<void> runAudit(const HubPlace& place, bool json) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto rows = (*opened)->hub().audit();
    if (!rows) return fail(rows);
    Json list = Json::array();
    for (const AuditRow& row : *rows) {
        list.push_back({{"seq", row.sequence},
                        {"at", row.at.ms},
                        {"what", row.what},
                        {"subject", row.subject},
                        {"chain", row.chain}});
        if (!json) std::cout << shown(row.at) << "  " << row.what << "  " << row.subject << '\n';
    }
    if (json) print({{"audit", list}, {"head", rows->empty() ? "" : rows->back().chain}});
    return {};
}

} // namespace feltbok::hub
