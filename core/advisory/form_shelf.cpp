// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/form_shelf.h"

#include "core/forms/xlsform/xlsform.h"

#include <algorithm>
#include <optional>

namespace feltbok::advisory {

namespace {

// A version comes with a record, from whoever wrote it; it must not lead anywhere else.
bool isFileName(const std::string& text) {
    return !text.empty() && text.front() != '.' && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
               c == '-' || c == '_';
    });
}

} // namespace

Result<FormShelf::Compiled> FormShelf::form(const std::string& id, const std::string& version) {
    auto latest = compiled(id, "forms/" + id + ".xlsx");
    if (!isFileName(version) || (latest && (*latest)->version() == version)) return latest;
    auto earlier = compiled(id, "forms/" + id + "/" + version + ".xlsx");
    return earlier ? earlier : latest;
}

Result<FormShelf::Compiled> FormShelf::compiled(const std::string& id, const std::string& path) {
    if (const auto known = m_forms.find(path); known != m_forms.end()) return known->second;
    const auto workbook = m_read(path);
    if (!workbook) return fail(workbook);
    const auto converted = xlsform::convert(*workbook, id);
    if (!converted)
        return fail(ErrorCode::BadInput,
                    converted.error().faults.empty() ? "not a questionnaire"
                                                     : xlsform::describe(converted.error().faults.front()),
                    path);
    auto form = forms::Form::load(converted->xform, [&](std::string_view name) -> std::optional<std::string> {
        if (name == "itemsets.csv" && !converted->itemsetsCsv.empty()) return converted->itemsetsCsv;
        const auto file = m_read("forms/" + id + "-media/" + std::string(name));
        return file ? std::optional(std::string(asText(*file))) : std::nullopt;
    });
    if (!form) return fail(form);
    return m_forms.emplace(path, std::move(*form)).first->second;
}

} // namespace feltbok::advisory
