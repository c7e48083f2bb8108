// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

struct Itemset {
    std::string nodeset;
    std::string value = "name";
    std::string label = "label";
};

std::string extensionOf(const std::string& list) {
    for (const char* const extension : {".csv", ".xml", ".geojson"})
        if (list.ends_with(extension)) return extension;
    return {};
}

class BodyWriter {
public:
    explicit BodyWriter(FormContext& form) : m_form(form) {}

    void writeChildren(pugi::xml_node parent, const Element& section) {
        for (const auto& child : section.children)
            write(parent, *child);
    }

    /// Once for all questions: it is one thing to mend.
    void tellUnlabelled() {
        if (m_unlabelled.empty()) return;
        std::vector<unsigned> rows;
        for (const Place& place : m_unlabelled)
            rows.push_back(place.row);
        const Table* const table = m_unlabelled.front().table;
        m_form.faults.add(
            ErrorCode::BadInput, {table, table->headingRow(), -1}, {},
            "the sheet lacks the column \"label\", so people would see nothing of the questions "
            "in " +
                inRows(rows) + "; write it in row 1, and below it what they are asked");
    }

private:
    void write(pugi::xml_node parent, const Element& element) {
        switch (element.kind) {
        case ElementKind::Group:
        case ElementKind::Loop:
            return writeGroup(parent, element);
        case ElementKind::Repeat:
            return writeRepeat(parent, element);
        case ElementKind::Question:
            return writeQuestion(parent, element);
        default:
            return;
        }
    }

    void writeGroup(pugi::xml_node parent, const Element& group) {
        if (group.bodyless) return;
        pugi::xml_node node = parent.append_child("group");
        writeAttributes(node, group.control, group, m_form);
        if (!group.flat) node.append_attribute("ref") = group.path().c_str();
        if (group.label.given()) writeLabel(node, group);
        writeChildren(node, group);
    }

    void writeRepeat(pugi::xml_node parent, const Element& repeat) {
        pugi::xml_node group = parent.append_child("group");
        group.append_attribute("ref") = repeat.path().c_str();
        writeLabel(group, repeat);
        pugi::xml_node node = group.append_child("repeat");
        node.append_attribute("nodeset") = repeat.path().c_str();
        writeAttributes(node, repeat.control, repeat, m_form);
        writeChildren(node, repeat);
        repeat.forEach([&](const Element& element) {
            if (!element.isSection() && element.repeat() == &repeat)
                writeActions(node, element, true, m_form);
        });
    }

    void writeQuestion(pugi::xml_node parent, const Element& question) {
        if (question.type->control == Control::None || question.type->control == Control::Action ||
            isHiddenCalculation(question)) {
            faultHiddenTrigger(question);
            return;
        }
        checkLabel(question);
        pugi::xml_node node = parent.append_child(std::string(elementName(question.type->control)).c_str());
        node.append_attribute("ref") = question.path().c_str();
        if (question.label.given() || !question.media.empty() || question.hint.given() ||
            question.guidance.given())
            writeLabel(node, question);
        writeHint(node, question);
        writeAttributes(node, question.control, question, m_form);
        if (!question.query.empty()) writeQuery(node, question);
        for (const Choice& tag : question.tags) {
            pugi::xml_node child = node.append_child("tag");
            child.append_attribute("key") = tag.name.text.c_str();
            pugi::xml_node label = child.append_child("label");
            if (tag.label.given()) label.text().set(tag.label.any().c_str());
        }
        if (question.query.empty() && !question.itemset.empty()) writeChoices(node, question);
        writeTriggered(node, question, m_form);
    }

    static bool isHiddenCalculation(const Element& question) {
        const bool computed = find(question.bind, "calculate") || !question.triggers.empty();
        return computed && !question.label.given() && !question.hint.given();
    }

    void faultHiddenTrigger(const Element& question) {
        const auto found = m_form.triggered.find(question.name);
        if (found == m_form.triggered.end() || question.type->control == Control::Action) return;
        for (const Element* const target : found->second)
            m_form.faults.add(
                ErrorCode::BadInput, target->triggers.front().place, "${" + question.name + "}",
                "this question is not shown to people, so its answer cannot trigger another; choose one "
                "that is");
    }

    void checkLabel(const Element& question) {
        const bool nothing = !question.label.given() && question.media.empty() && !question.hint.given();
        const Table* const table = question.place.table;
        if (nothing && table && !table->has("label"))
            m_unlabelled.push_back(question.place);
        else if (nothing)
            m_form.faults.add(
                ErrorCode::BadInput, question.place, question.name,
                "this question has no label, so people would see nothing; write one in the column label");
        if (find(question.media, "big-image") && !find(question.media, "image"))
            m_form.faults.add(ErrorCode::BadInput, find(question.media, "big-image")->value.place(),
                              find(question.media, "big-image")->value.any(),
                              "a big-image needs an image beside it, which is shown first");
    }

    void writeLabel(pugi::xml_node node, const Element& element) {
        pugi::xml_node label = node.append_child("label");
        if (element.needsItextLabel())
            label.append_attribute("ref") = itextReference(element.path() + ":label").c_str();
        else if (element.label.given())
            appendText(label, element.label.versions.front().second, &element, m_form.references);
    }

    void writeHint(pugi::xml_node node, const Element& question) {
        if (!question.hint.given() && !question.guidance.given()) return;
        pugi::xml_node hint = node.append_child("hint");
        if (question.hint.translated || question.guidance.given())
            hint.append_attribute("ref") = itextReference(question.path() + ":hint").c_str();
        else
            appendText(hint, question.hint.versions.front().second, &question, m_form.references);
    }

    void writeQuery(pugi::xml_node node, const Element& question) {
        std::string query = "instance('" + question.query + "')/root/item";
        if (!question.choiceFilter.empty())
            query += "[" +
                     m_form.references.resolve(question.choiceFilter, &question, {.fromCurrent = true}) + "]";
        node.append_attribute("query") = query.c_str();
    }

    void writeChoices(pugi::xml_node node, const Element& question) {
        if (isSearch(question)) return writeInlineChoices(node, question);
        Itemset itemset =
            hasReference(question.itemset.text) ? repeatItemset(question) : listItemset(question);
        if (const std::string& value = valueOf(question.parameters, "value"); !value.empty())
            itemset.value = value;
        if (const std::string& label = valueOf(question.parameters, "label"); !label.empty())
            itemset.label = label;
        if (valueOf(question.parameters, "randomize") == "true") {
            const std::string& seed = valueOf(question.parameters, "seed");
            itemset.nodeset = "randomize(" + itemset.nodeset;
            if (!seed.empty())
                itemset.nodeset += ", " + std::string(trimmed(m_form.references.resolve(seed, &question)));
            itemset.nodeset += ")";
        }
        pugi::xml_node written = node.append_child("itemset");
        written.append_attribute("nodeset") = itemset.nodeset.c_str();
        written.append_child("value").append_attribute("ref") = itemset.value.c_str();
        written.append_child("label").append_attribute("ref") = itemset.label.c_str();
    }

    Itemset listItemset(const Element& question) {
        const std::string& list = question.itemset.text;
        const std::string extension = extensionOf(list);
        Itemset itemset;
        itemset.nodeset = "instance('" + list.substr(0, list.size() - extension.size()) + "')/root/item";
        if (extension == ".geojson") itemset = {itemset.nodeset, "id", "title"};
        const ChoiceList* const choices = m_form.parts.choices.find(list);
        if (extension.empty() && choices && choices->needsItext) itemset.label = "jr:itext(itextId)";
        if (!question.choiceFilter.empty())
            itemset.nodeset +=
                "[" + m_form.references.resolve(question.choiceFilter, &question, {.fromCurrent = true}) +
                "]";
        return itemset;
    }

    /// `select_one ${name}`: the answers given to that question in all instances of its repeat. A repeat's
    /// own name stands for its instances, shown by their geometry.
    Itemset repeatItemset(const Element& question) {
        const Reference reference = referencesIn(question.itemset.text).front();
        const Element* const target = m_form.references.find(reference.name);
        const bool wholeRepeat = target && target->kind == ElementKind::Repeat;
        std::string nodeset(
            trimmed(m_form.references.resolve(question.itemset, &question, {.parentOfRepeat = true})));
        std::string value = "geometry";
        if (!wholeRepeat) {
            const std::size_t slash = nodeset.rfind('/');
            value = nodeset.substr(slash == std::string::npos ? 0 : slash + 1);
            nodeset.resize(slash == std::string::npos ? 0 : slash);
        }
        std::string filter = "./" + value + " != ''";
        if (!question.choiceFilter.empty()) {
            filter = m_form.references.resolve(question.choiceFilter, &question,
                                               {.fromCurrent = true, .parentOfRepeat = true});
            // Within the filter an instance is where it is at; steps alone name no instances.
            if (!nodeset.ends_with("..")) {
                filter = replacedAll(std::move(filter), "current()/" + nodeset, ".");
                filter = replacedAll(std::move(filter), nodeset, ".");
            }
        }
        return {nodeset + "[" + filter + "]", value, value};
    }

    void writeInlineChoices(pugi::xml_node node, const Element& question) {
        const ChoiceList* const list = m_form.parts.choices.find(question.itemset.text);
        if (!list) return;
        for (std::size_t i = 0; i < list->choices.size(); ++i) {
            const Choice& choice = list->choices[i];
            pugi::xml_node item = node.append_child("item");
            pugi::xml_node label = item.append_child("label");
            if (list->needsItext)
                label.append_attribute("ref") = itextReference(list->name + "-" + std::to_string(i)).c_str();
            else if (choice.label.given())
                appendText(label, choice.label.versions.front().second, nullptr, m_form.references);
            item.append_child("value").text().set(choice.name.text.c_str());
        }
    }

    FormContext& m_form;
    std::vector<Place> m_unlabelled; ///< of a sheet without a column for labels
};

} // namespace

void writeBody(pugi::xml_node body, FormContext& form) {
    BodyWriter writer(form);
    writer.writeChildren(body, form.root);
    writer.tellUnlabelled();
}

} // namespace feltbok::xlsform
