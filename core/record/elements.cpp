// SPDX-License-Identifier: Apache-2.0
#include "core/record/elements.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace feltbok {
namespace {

constexpr char kBetween = '/';
constexpr char kPlaceMark = '@';
constexpr int kLetters = 26;

struct Shown {
    std::string place;
    std::string element;
    Value value;
    [[nodiscard]] bool operator<(const Shown& other) const {
        return std::tie(place, element) < std::tie(other.place, other.element);
    }
};

Value listed(std::vector<Shown> elements) {
    std::ranges::sort(elements, std::less{});
    Value list = Value::array();
    for (Shown& one : elements)
        list.push_back({{"element", std::move(one.element)}, {"value", std::move(one.value)}});
    return list;
}

} // namespace

std::optional<ElementName> elementNameOf(std::string_view fieldName) {
    const std::size_t at = fieldName.find(kBetween);
    if (at == std::string_view::npos || at == 0 || at + 1 == fieldName.size()) return std::nullopt;
    ElementName name{.field = std::string(fieldName.substr(0, at)),
                     .element = std::string(fieldName.substr(at + 1))};
    name.isPlace = name.element.size() > 1 && name.element.back() == kPlaceMark;
    if (name.isPlace) name.element.pop_back();
    return name;
}

std::string elementField(std::string_view field, std::string_view element) {
    return std::string(field) + kBetween + std::string(element);
}

std::string placeField(std::string_view field, std::string_view element) {
    return elementField(field, element) + kPlaceMark;
}

bool settlesItself(const std::string& fieldName, const Register& reg) {
    const auto name = elementNameOf(fieldName);
    if (!name) return false;
    return name->isPlace ||
           std::ranges::all_of(reg.heads(), [](const Head& head) { return head.value.is_boolean(); });
}

bool isIn(const Register& reg) {
    return std::ranges::any_of(reg.heads(), [](const Head& head) { return head.value == true; });
}

Fields gathered(const std::map<std::string, Register>& registers) {
    Fields fields;
    std::map<std::string, std::vector<Shown>> lists;
    for (const auto& [fieldName, reg] : registers) {
        const auto name = elementNameOf(fieldName);
        if (!name || name->isPlace || reg.shown() == nullptr) continue;
        const Value& value = reg.shown()->value;
        if (settlesItself(fieldName, reg)) {
            Value& set = fields.try_emplace(name->field, Value::array()).first->second;
            if (isIn(reg)) set.push_back(name->element);
            continue;
        }
        std::vector<Shown>& list = lists[name->field];
        if (value.is_null()) continue;
        const auto place = registers.find(placeField(name->field, name->element));
        const Head* held = place == registers.end() ? nullptr : place->second.shown();
        list.push_back({.place = held != nullptr && held->value.is_string() ? held->value.get<std::string>()
                                                                            : std::string(),
                        .element = name->element,
                        .value = value});
    }
    for (auto& [field, elements] : lists)
        fields[field] = listed(std::move(elements));
    return fields;
}

std::string placeBetween(std::string_view before, std::string_view after) {
    std::string place;
    bool hasEnd = !after.empty();
    for (std::size_t i = 0;; ++i) {
        const int low = i < before.size() ? before[i] - 'a' : 0;
        const int high = hasEnd && i < after.size() ? after[i] - 'a' : kLetters;
        if (high - low > 1) {
            place += static_cast<char>('a' + (low + high) / 2);
            return place;
        }
        place += static_cast<char>('a' + low);
        hasEnd = hasEnd && high == low;
    }
}

} // namespace feltbok
