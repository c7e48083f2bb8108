// SPDX-License-Identifier: Apache-2.0
// The words for the value of any declared field, as editors, histories and the inbox show it.
#include "app/viewmodels/wording.h"
#include "app/viewmodels/wording_lists.h"
#include "core/record/named_by.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace feltbok::app::wording {
namespace {

struct ChoiceWord {
    std::string_view choice; // "field.value"
    const char* word;        // English, for translation in the context "Wording"
};
constexpr ChoiceWord kChoices[] = {
    {"type.municipality", QT_TRANSLATE_NOOP("Wording", "Municipality")},
    {"type.county", QT_TRANSLATE_NOOP("Wording", "County")},
    {"type.jointProcurement", QT_TRANSLATE_NOOP("Wording", "Joint procurement body")},
    {"type.state", QT_TRANSLATE_NOOP("Wording", "State body")},
    {"type.supplier", QT_TRANSLATE_NOOP("Wording", "Supplier")},
    {"status.planned", QT_TRANSLATE_NOOP("Wording", "Planned")},
    {"status.announced", QT_TRANSLATE_NOOP("Wording", "Announced")},
    {"status.awarded", QT_TRANSLATE_NOOP("Wording", "Awarded")},
    {"status.contract", QT_TRANSLATE_NOOP("Wording", "Contract runs")},
    {"status.finished", QT_TRANSLATE_NOOP("Wording", "Finished")},
    {"status.cancelled", QT_TRANSLATE_NOOP("Wording", "Cancelled")},
    {"status.open", QT_TRANSLATE_NOOP("Wording", "Open")},
    {"status.inProgress", QT_TRANSLATE_NOOP("Wording", "In progress")},
    {"status.answered", QT_TRANSLATE_NOOP("Wording", "Answered")},
    {"requirementUsed.yes", QT_TRANSLATE_NOOP("Wording", "Yes")},
    {"requirementUsed.no", QT_TRANSLATE_NOOP("Wording", "No")},
    {"requirementHow.weight", QT_TRANSLATE_NOOP("Wording", "Weighted at least 30 %")},
    {"requirementHow.topThree", QT_TRANSLATE_NOOP("Wording", "Among the three first")},
    {"requirementHow.requirements", QT_TRANSLATE_NOOP("Wording", "Requirements instead")},
    {"requirementHow.exception", QT_TRANSLATE_NOOP("Wording", "Exception")},
    {"work.visit", QT_TRANSLATE_NOOP("Wording", "Visit")},
    {"work.advice", QT_TRANSLATE_NOOP("Wording", "Advice")},
    {"work.event", QT_TRANSLATE_NOOP("Wording", "Event")},
    {"work.other", QT_TRANSLATE_NOOP("Wording", "Something else")},
    {"channel.hub", QT_TRANSLATE_NOOP("Wording", "Through the hub")},
    {"channel.mail", QT_TRANSLATE_NOOP("Wording", "By e-mail")},
    {"channel.paper", QT_TRANSLATE_NOOP("Wording", "On paper")},
    {"channel.meeting", QT_TRANSLATE_NOOP("Wording", "In a meeting")},
    {"side.buyer", QT_TRANSLATE_NOOP("Wording", "Buyer")},
    {"side.supplier", QT_TRANSLATE_NOOP("Wording", "Supplier")},
    {"side.other", QT_TRANSLATE_NOOP("Wording", "Others")},
    {"list.area", QT_TRANSLATE_NOOP("Wording", "Area")},
    {"list.theme", QT_TRANSLATE_NOOP("Wording", "Theme")},
    {"list.priority", QT_TRANSLATE_NOOP("Wording", "Priority area")},
    {"list.earlierArea", QT_TRANSLATE_NOOP("Wording", "Earlier area")}};

const Field* declared(const std::string& kind, const std::string& field) {
    const Kind* known = findKind(kind);
    return known == nullptr ? nullptr : known->field(field);
}

QString textWords(const std::string& kind, const std::string& field, const std::string& text) {
    const Field* known = declared(kind, field);
    if (text.empty()) return QCoreApplication::translate("Wording", "(empty)");
    if (known == nullptr) return wording::text(text);
    if (const auto list = listOf(*known); !list.empty()) return listed(std::string(list), text);
    if (known->type == FieldType::Date) return dayWithYear(text);
    if (known->type == FieldType::Choice || known->type == FieldType::Status)
        return choice(kind, field, text);
    return wording::text(text);
}

} // namespace

QString choice(const std::string& kind, const std::string& field, const std::string& value) {
    if (kind == "action" && field == "status") return actionStatus(value);
    if (kind == "visit" && field == "status") return stopStatus(value);
    if (field == "ownerSide") return ownerSide(value);
    if (field == "level") return level(value);
    const std::string name = field + "." + value;
    const auto* known = std::ranges::find(kChoices, name, &ChoiceWord::choice);
    return known == std::end(kChoices) ? text(value) : QCoreApplication::translate("Wording", known->word);
}

QString value(const std::string& kind, const std::string& field, const Value& value) {
    if (value.is_null()) return QCoreApplication::translate("Wording", "(empty)");
    if (value.is_boolean() && field == kDeletedField)
        return value.get<bool>() ? QCoreApplication::translate("Wording", "Delete it")
                                 : QCoreApplication::translate("Wording", "Keep it");
    if (value.is_boolean())
        return value.get<bool>() ? QCoreApplication::translate("Wording", "Yes")
                                 : QCoreApplication::translate("Wording", "No");
    if (value.is_number_integer()) {
        const auto whole = value.get<std::int64_t>();
        if (field == "severity") return QStringLiteral("%1 · %2").arg(whole).arg(severity(int(whole)));
        if (field == "urgency") return QStringLiteral("%1 · %2").arg(whole).arg(urgency(int(whole)));
        return locale().toString(qlonglong(whole));
    }
    if (value.is_number()) return number(value.get<double>());
    return value.is_string() ? textWords(kind, field, value.get<std::string>()) : text(value.dump());
}

} // namespace feltbok::app::wording
