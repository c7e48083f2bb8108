// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/entities.h"

#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

std::unique_ptr<Element> attribute(const char* name) {
    auto element = std::make_unique<Element>();
    element->kind = ElementKind::EntityAttribute;
    element->name = name;
    return element;
}

std::unique_ptr<Element> calculatedAttribute(const char* name, const Cell& expression) {
    auto element = attribute(name);
    set(element->bind, "calculate", expression.text, expression.place);
    set(element->bind, "readonly", "true()");
    set(element->bind, "type", "string");
    element->place = expression.place;
    return element;
}

std::unique_ptr<Element> flagAttribute(const char* name, const Cell& condition) {
    auto element = condition.empty() ? attribute(name) : calculatedAttribute(name, condition);
    element->value = "1";
    return element;
}

std::unique_ptr<Element> idAttribute(const EntityDeclaration& declaration, bool inRepeat) {
    auto element = attribute("id");
    set(element->bind, "readonly", "true()");
    set(element->bind, "type", "string");
    element->place = declaration.place;
    if (declaration.updates()) {
        set(element->bind, "calculate", declaration.entityId.text, declaration.entityId.place);
        return element;
    }
    element->actions.push_back({"setvalue", std::string(kEventFirstLoad), "uuid()", {}});
    if (inRepeat) element->actions.push_back({"setvalue", std::string(kEventNewRepeat), "uuid()", {}});
    return element;
}

void addVersions(Element& entity, const EntityDeclaration& declaration) {
    const std::string entry =
        "instance('" + declaration.dataset.text + "')/root/item[name=" + declaration.entityId.text + "]";
    for (const auto& [name, column] : {std::pair{"baseVersion", "/__version"},
                                       {"trunkVersion", "/__trunkVersion"},
                                       {"branchId", "/__branchId"}})
        entity.add(calculatedAttribute(name, {entry + column, declaration.entityId.place}));
}

void checkDataset(const EntityDeclaration& declaration, FaultList& faults) {
    const std::string& name = declaration.dataset.text;
    if (name.empty())
        faults.add(ErrorCode::BadInput, declaration.place, {},
                   "an entity needs the name of its list in list_name");
    else if (name.starts_with("__"))
        faults.add(ErrorCode::BadValue, declaration.dataset,
                   "the name of a list must not begin with two underscores; leave them out");
    else if (name.find('.') != std::string::npos)
        faults.add(ErrorCode::BadValue, declaration.dataset,
                   "the name of a list must have no full stop; write _ instead");
    else if (!isXmlName(name))
        faults.add(ErrorCode::BadValue, declaration.dataset,
                   "the name of a list begins with a letter or _ and goes on with letters, digits, _ or -");
}

void checkMode(const EntityDeclaration& declaration, FaultList& faults) {
    if (declaration.entityId.empty() && !declaration.updateIf.empty())
        faults.add(ErrorCode::BadInput, declaration.updateIf,
                   "update_if needs an entity_id, which says what to update; to make entries use create_if");
    if (!declaration.entityId.empty() && !declaration.createIf.empty() && declaration.updateIf.empty())
        faults.add(ErrorCode::BadInput, declaration.createIf,
                   "with both entity_id and create_if an update_if is needed; to make entries only remove "
                   "entity_id");
    if (declaration.entityId.empty() && declaration.label.empty())
        faults.add(ErrorCode::BadInput, declaration.place, {},
                   "an entry that is made needs a label; write one in the column label");
}

void checkColumns(const Table& table, FaultList& faults) {
    std::vector<std::string> known{"list_name"};
    for (const std::string& column : entitiesVocabulary().columns)
        known.push_back(column);
    for (std::size_t column = 0; column < table.paths().size(); ++column) {
        const HeaderPath& path = table.paths()[column];
        if (!path.empty() && !entitiesVocabulary().columns.contains(path.front()))
            faults.add(ErrorCode::UnknownField, {&table, table.headingRow(), static_cast<int>(column)}, {},
                       "the sheet entities knows no such column; remove it" +
                           didYouMean(path.front(), known));
    }
}

} // namespace

std::vector<EntityDeclaration> readEntities(const Table* table, FaultList& faults) {
    std::vector<EntityDeclaration> declarations;
    if (!table || table->rows().empty()) return declarations;
    checkColumns(*table, faults);
    for (const Row& row : table->rows()) {
        EntityDeclaration declaration;
        declaration.place = row.place();
        const auto take = [&](const char* column, Cell& into) {
            if (const Cell* const cell = row.find(column)) into = *cell;
        };
        take("dataset", declaration.dataset);
        take("entity_id", declaration.entityId);
        take("create_if", declaration.createIf);
        take("update_if", declaration.updateIf);
        take("label", declaration.label);
        for (const Cell* const cell :
             {&declaration.entityId, &declaration.createIf, &declaration.updateIf, &declaration.label})
            for (const Reference& reference : referencesIn(cell->text))
                declaration.questions.insert(reference.name);
        checkDataset(declaration, faults);
        checkMode(declaration, faults);
        const auto same = std::ranges::find_if(declarations, [&](const EntityDeclaration& d) {
            return d.dataset.text == declaration.dataset.text;
        });
        if (same != declarations.end() && !declaration.dataset.empty())
            faults.add(ErrorCode::BadInput, declaration.dataset,
                       "each list can have one row on the sheet entities; remove the others");
        else
            declarations.push_back(std::move(declaration));
    }
    return declarations;
}

std::unique_ptr<Element> newEntity(const EntityDeclaration& declaration, bool inRepeat) {
    auto entity = std::make_unique<Element>();
    entity->kind = ElementKind::Entity;
    entity->typeText = "entity";
    entity->name = "entity";
    entity->place = declaration.place;
    auto dataset = attribute("dataset");
    dataset->value = declaration.dataset.text;
    entity->add(std::move(dataset));
    if (declaration.creates()) entity->add(flagAttribute("create", declaration.createIf));
    if (declaration.updates()) {
        entity->add(flagAttribute("update", declaration.updateIf));
        addVersions(*entity, declaration);
    }
    entity->add(idAttribute(declaration, inRepeat));
    if (declaration.label.empty()) return entity;
    auto label = std::make_unique<Element>();
    label->name = "label";
    label->type = findQuestionType("calculate");
    label->typeText = "label";
    label->place = declaration.label.place;
    set(label->bind, "calculate", declaration.label.text, declaration.label.place);
    set(label->bind, "readonly", "true()");
    set(label->bind, "type", "string");
    entity->add(std::move(label));
    return entity;
}

} // namespace feltbok::xlsform
