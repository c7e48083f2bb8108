// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/library_words.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app::wording {
namespace {

struct Term {
    const char* value;
    const char* word;
};

constexpr Term kKind[] = {{"criterion", QT_TRANSLATE_NOOP("Library", "criterion")},
                          {"example", QT_TRANSLATE_NOOP("Library", "example")},
                          {"template", QT_TRANSLATE_NOOP("Library", "template")},
                          {"guidance", QT_TRANSLATE_NOOP("Library", "guidance")},
                          {"factor", QT_TRANSLATE_NOOP("Library", "factor")},
                          {"rule", QT_TRANSLATE_NOOP("Library", "rule")}};
constexpr Term kLevel[] = {{"basic", QT_TRANSLATE_NOOP("Library", "Basic")},
                           {"advanced", QT_TRANSLATE_NOOP("Library", "Advanced")}};
constexpr Term kType[] = {{"spec", QT_TRANSLATE_NOOP("Library", "Specification")},
                          {"qual", QT_TRANSLATE_NOOP("Library", "Qualification")},
                          {"award", QT_TRANSLATE_NOOP("Library", "Award criterion")},
                          {"clause", QT_TRANSLATE_NOOP("Library", "Contract clause")}};
constexpr Term kSection79[] = {
    {"award", QT_TRANSLATE_NOOP("Library", "Counts in the weight of climate and environment.")},
    {"instead", QT_TRANSLATE_NOOP("Library", "Fourth paragraph: a requirement instead of weight.")},
    {"followUp",
     QT_TRANSLATE_NOOP("Library", "Follows the requirement up in the contract; counts no points.")},
    {"none", QT_TRANSLATE_NOOP("Library", "Does not count.")},
    {"case", QT_TRANSLATE_NOOP("Library", "To be judged in each case.")}};
constexpr Term kStatus[] = {{"draft", QT_TRANSLATE_NOOP("Library", "Draft")},
                            {"current", QT_TRANSLATE_NOOP("Library", "Current")},
                            {"retired", QT_TRANSLATE_NOOP("Library", "Retired")}};

template <std::size_t Size>
QString termOf(const Term (&terms)[Size], const std::string& value) {
    for (const Term& term : terms)
        if (value == term.value) return QCoreApplication::translate("Library", term.word);
    return text(value);
}

} // namespace

QString libraryKind(const std::string& kind) {
    return termOf(kKind, kind);
}
QString criterionLevel(const std::string& level) {
    return termOf(kLevel, level);
}
QString criterionType(const std::string& type) {
    return termOf(kType, type);
}
QString section79(const std::string& section) {
    return termOf(kSection79, section);
}
QString libraryStatus(const std::string& status) {
    return termOf(kStatus, status);
}

QString remark(const library::BasketRemark& remark) {
    using library::Remark;
    const QString value = number(remark.value, 1);
    switch (remark.what) {
    case Remark::NewerRevision:
        return QCoreApplication::translate("Library", "Revision %1 is here. Take over the new words.")
            .arg(value);
    case Remark::Retired:
        return QCoreApplication::translate("Library", "Retired from the library. Find another.");
    case Remark::NotHundred:
        return QCoreApplication::translate("Library", "The weights make %1 %, not 100 %.").arg(value);
    case Remark::OverHundred:
        return QCoreApplication::translate("Library", "The weights make %1 %, more than 100 %.").arg(value);
    case Remark::ClimateTooLow:
        return QCoreApplication::translate(
                   "Library",
                   "Climate and environment count %1 %. Section 7-9 asks for more, or for requirements "
                   "instead with a written reason.")
            .arg(value);
    case Remark::ClimateNotTopThree:
        return QCoreApplication::translate("Library",
                                           "Climate and environment must be among the first three.");
    case Remark::NoRequirement:
        return QCoreApplication::translate("Library",
                                           "No requirement here replaces the weight. Add a specification.");
    case Remark::JustificationMissing:
        return QCoreApplication::translate(
            "Library",
            "Write why requirements give a clearly better effect. The reason must stand in the documents.");
    case Remark::RequirementWithWeight:
        return QCoreApplication::translate("Library", "A requirement earns no points. Take the weight away.");
    }
    return {};
}

} // namespace feltbok::app::wording
