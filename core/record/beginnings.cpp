// SPDX-License-Identifier: Apache-2.0
#include "core/record/beginnings.h"

#include <algorithm>
#include <array>

namespace feltbok {
namespace {

constexpr std::array<std::string_view, 2> kMakers{"who", "givenBy"};

bool isFirstStatus(const Kind& kind, std::string_view status) {
    return std::ranges::any_of(kind.fields, [&](const Field& field) {
        return field.type == FieldType::Status && field.choices.front() == status;
    });
}

} // namespace

Fields beginnings(const Kind& kind, const Date& today, std::string_view user) {
    Fields fields;
    for (const Field& field : kind.fields) {
        const std::string name(field.name);
        if (field.type == FieldType::Date && field.required) fields[name] = today.toString();
        if (field.type == FieldType::Status) fields[name] = std::string(field.choices.front());
        if (!user.empty() && std::ranges::find(kMakers, field.name) != kMakers.end())
            fields[name] = std::string(user);
    }
    return fields;
}

Fields reachedOn(const Kind& kind, const Fields& held, std::string_view status, const Date& today) {
    const Field* day = kind.field(status);
    if (day == nullptr || day->type != FieldType::Date || isFirstStatus(kind, status)) return {};
    const auto written = held.find(std::string(status));
    const bool isWritten =
        written != held.end() && !written->second.is_null() && written->second != Value(std::string());
    return isWritten ? Fields{} : Fields{{std::string(status), today.toString()}};
}

} // namespace feltbok
