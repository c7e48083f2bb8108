// SPDX-License-Identifier: Apache-2.0
#include "core/library/cpv.h"
#include "core/library/shelf.h"

#include <set>

namespace feltbok::library {
namespace {

std::set<std::string> knownAreas(const Store& store) {
    std::set<std::string> codes;
    for (const std::string_view list : {"area", "earlierArea"})
        for (const ThemeRow& row : themeRows(store, list))
            codes.insert(row.code);
    return codes;
}

void addDigits(std::vector<PackRemark>& remarks, const PackItem& item) {
    const auto codes = item.fields.find("cpv");
    if (codes == item.fields.end()) return;
    for (const Value& code : codes->second)
        if (const auto digit = cpvDigitInstead(code.get_ref<const std::string&>()))
            remarks.push_back(
                {"the check digit of " + code.get<std::string>() + " would be " + std::to_string(*digit),
                 item.place + ".cpv"});
}

} // namespace

std::vector<PackRemark> remarksOn(const Store& store, const Pack& pack) {
    std::vector<PackRemark> remarks;
    for (const std::string& member : pack.leftOut)
        remarks.push_back({"left out: this version knows no such member", member});
    const std::set<std::string> areas = knownAreas(store);
    for (const PackItem& item : pack.items) {
        const std::string area = item.text("area");
        if (!area.empty() && !areas.contains(area))
            remarks.push_back({"no list here has the area " + area + ": bring that list, too (themes)",
                               item.place + ".area"});
        if (item.kind->name == "factor" && !item.fields.contains("value"))
            remarks.push_back({item.text("code") + " has no value: nothing is counted with it", item.place});
        addDigits(remarks, item);
        if (remarks.size() >= kPackRemarksMax) break;
    }
    if (remarks.size() > kPackRemarksMax) remarks.resize(kPackRemarksMax);
    return remarks;
}

} // namespace feltbok::library
