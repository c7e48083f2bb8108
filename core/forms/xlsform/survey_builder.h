// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/choices.h"
#include "core/forms/xlsform/element.h"
#include "core/forms/xlsform/entities.h"
#include "core/forms/xlsform/settings.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace feltbok::xlsform {

inline constexpr std::string_view kNameRule =
    "a name begins with a letter or _ and goes on with letters, digits, _, - or .";

/// `; write first_name` for "first name"; empty where nothing of it can stand in a name.
[[nodiscard]] std::string possibleName(std::string_view wrong);

/// What the sheets besides survey say; the survey's rows may add to settings and choices (`or_other`).
struct FormParts {
    Settings settings;
    ChoiceLists choices;
    ChoiceLists externalChoices;
    ChoiceLists osmTags;
    std::vector<EntityDeclaration> entities;
    const Table* choicesTable = nullptr;
    std::vector<std::string> sheetNames;
};

/// The state of reading the sheet survey from top to bottom. Each kind of row has its own file; all of them
/// put elements into the innermost open section.
class SurveyBuilder {
public:
    SurveyBuilder(FormParts& parts, FaultList& faults);

    /// The whole tree, `meta` included. Adds to the faults and goes on, so that a person sees them all.
    [[nodiscard]] std::unique_ptr<Element> build(const Table& survey);

private:
    /// A begun group, repeat or loop (first: the survey itself).
    struct Section {
        Element* element = nullptr;
        std::set<std::string> names{};
        unsigned row = 0;
        std::string loopList{};
        bool tableList = false;      ///< its selects share one list, shown as a table
        std::string tableListName{}; ///< that list, once the first select is read
    };

    /// A row with what every kind of row needs of it.
    struct SurveyRow {
        const Row& row;
        std::string type;
        Attributes parameters;
        [[nodiscard]] const std::string& name() const { return row.text("name"); }
    };

    // survey_builder.cpp
    void checkHeadings(const Table& survey);
    void readRow(const Row& row);
    bool skips(const Row& row, std::string& type);
    bool isSetting(const SurveyRow& row);
    std::string checkedName(const SurveyRow& row);
    std::string endMeant(const SurveyRow& row);
    void checkUnique(const SurveyRow& row, const std::string& name);
    std::unique_ptr<Element> newElement(const SurveyRow& row, ElementKind kind, const std::string& name);
    std::unique_ptr<Element> newQuestion(const SurveyRow& row, std::string_view type,
                                         const std::string& name);
    void checkAttributeNames(const Attributes& attributes);
    void fault(const SurveyRow& row, std::string_view column, std::string message,
               ErrorCode code = ErrorCode::BadInput);
    void addDynamicDefault(Element& element, const Row& row);
    void readTriggers(Element& element, const Row& row);
    void checkTriggers();
    void closeAll();
    Section& top() { return m_open.back(); }
    [[nodiscard]] bool inRepeat() const;

    // container_rows.cpp
    bool readEnd(const SurveyRow& row);
    void closeSections(std::size_t open);
    bool readBegin(const SurveyRow& row, const std::string& name);
    void faultMisspelt(const SurveyRow& row, std::string_view verb, ElementKind meant);
    void addCount(Element& repeat);
    void addTableList(const SurveyRow& row, Element& section);
    void expandLoop(Element& loop, const std::string& list);

    // select_rows.cpp
    bool readSelect(const SurveyRow& row, const std::string& name);
    bool checkList(const SurveyRow& row, const std::string& command, const std::string& list);
    [[nodiscard]] std::string meantList(const std::string& list) const;
    [[nodiscard]] std::string wrongListName(const std::string& type) const;
    void tellNoLists();
    [[nodiscard]] std::string missingSheet(const std::string& sheet, const std::string& columns) const;
    void checkExternalList(const SurveyRow& row, const std::string& list);
    bool checkFile(const SurveyRow& row, const std::string& command, const std::string& list);
    void checkChoiceNames(const SurveyRow& row, const std::string& list);
    void warnOfRankNames(const std::string& list);
    void checkSelectParameters(const SurveyRow& row, bool fromFile);
    bool addOther(const SurveyRow& row, const std::string& list);
    void addNoneConstraint(Element& question, const std::string& list);
    void addToTableList(const SurveyRow& row, Element& question, const std::string& list);

    // question_rows.cpp
    void readQuestion(const SurveyRow& row, const std::string& name);
    void readOsm(const SurveyRow& row, const std::string& name);
    void readExternalInstance(const SurveyRow& row, const std::string& name);
    void finishText(const SurveyRow& row, Element& question);
    void finishPhoto(const SurveyRow& row, Element& question);
    void finishAudio(const SurveyRow& row, Element& question);
    void finishPlace(const SurveyRow& row, Element& question);
    void checkGeometries();
    void finishBackgroundPlace(const SurveyRow& row, Element& question);
    void takeAccuracy(const SurveyRow& row, std::string_view parameter, std::string_view attribute,
                      Element& question);

    // range_rows.cpp
    void finishRange(const SurveyRow& row, Element& question);

    // meta_rows.cpp
    void readAudit(const SurveyRow& row);
    void readAuditLocation(const SurveyRow& row, Element& audit);
    void addMeta();

    FormParts& m_parts;
    FaultList& m_faults;
    std::unique_ptr<Element> m_root;
    std::vector<Section> m_open;
    std::vector<ElementKind> m_closedUnended; ///< and told as such: an end that comes later is no new fault
    std::vector<std::unique_ptr<Element>> m_meta;
    std::set<std::string> m_questionNames;
    std::set<std::string> m_repeatNames;
    std::set<std::string> m_noneLists;
    std::vector<Cell> m_listless;         ///< types that name a list where the sheet choices has none
    std::set<std::string> m_checkedLists; ///< whose names are known to fit a select_multiple, or told
    bool m_tooDeep = false;
    bool m_named = true; ///< the sheet has a column name
    bool m_typed = true; ///< and one for types
    std::vector<Cell> m_triggers;
    std::vector<Cell> m_geometries; ///< what the parameters reference-geometry name
};

/// The element `meta`, which is not shown.
[[nodiscard]] std::unique_ptr<Element> newMetaGroup();

} // namespace feltbok::xlsform
