// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>

namespace feltbok::forms {

using xpath::trimmed;

const ChoiceList* Session::Interview::choiceListOf(NodeId node) const {
    const Ask* ask = m_program.askOf(defId(node));
    return ask == nullptr || ask->choices == kNone ? nullptr : &m_program.choiceLists[ask->choices];
}

// The items of an itemset now; a fixed list is looked up once for all questions that use it.
const std::vector<NodeId>& Session::Interview::itemsOf(NodeId node) {
    const std::uint32_t index = m_program.askOf(defId(node))->choices;
    const ChoiceList& list = m_program.choiceLists[index];
    if (!list.fixed) {
        const auto found = m_items.find(node);
        if (found != m_items.end()) return found->second;
        refreshChoices(node);
        return m_items[node];
    }
    if (!m_fixedKnown[index]) {
        m_fixedKnown[index] = true;
        m_fixedItems[index].clear();
        m_fixedValues[index].clear();
        m_drawn.begin(root()); // one order for all who share it, whoever asks first
        m_evaluator.setCurrent(node);
        m_evaluator.nodes(list.nodeset, {node}, m_fixedItems[index]);
        if (list.distinct) keepFirstOfEach(list, m_fixedItems[index], node);
        for (const NodeId item : m_fixedItems[index])
            m_fixedValues[index].insert(itemValue(list, item, node));
    }
    return m_fixedItems[index];
}

void Session::Interview::keepFirstOfEach(const ChoiceList& list, std::vector<NodeId>& items, NodeId node) {
    std::unordered_set<std::string> seen;
    std::erase_if(items, [&](NodeId item) { return !seen.insert(itemValue(list, item, node)).second; });
}

std::string Session::Interview::itemValue(const ChoiceList& list, NodeId item, NodeId node) {
    m_evaluator.setCurrent(node);
    std::string scratch;
    return std::string(m_evaluator.text(list.value, {item}, scratch));
}

std::string Session::Interview::itemLabel(const ChoiceList& list, NodeId item, NodeId node) {
    return render(list.label, item, node);
}

// An answer that is not offered any more keeps its text, but counts no longer until it is offered again.
void Session::Interview::refreshChoices(NodeId node) {
    const ChoiceList* list = choiceListOf(node);
    if (list == nullptr || list->fixed) return;
    m_drawn.begin(node);
    m_evaluator.setCurrent(node);
    std::vector<NodeId> items;
    m_evaluator.nodes(list->nodeset, {node}, items);
    if (list->distinct) keepFirstOfEach(*list, items, node);
    std::vector<NodeId>& known = m_items[node];
    if (items != known || !m_starting) changed(node, Aspect::Choices);
    known = std::move(items);
    const std::string written(value(node));
    if (written.empty()) return;
    setUnfit(node, !fits(node, written));
    std::string available = availableOf(node, written);
    if (available == written)
        m_raw.erase(node);
    else
        m_raw[node] = written;
    setText(node, available);
}

bool Session::Interview::offers(NodeId node, std::string_view value) {
    const std::uint32_t index = m_program.askOf(defId(node))->choices;
    const ChoiceList& list = m_program.choiceLists[index];
    if (list.nodeset == kNoTerm)
        return std::any_of(list.items.begin(), list.items.end(),
                           [&](const auto& item) { return item.value == value; });
    const std::vector<NodeId>& items = itemsOf(node);
    if (list.fixed) return m_fixedValues[index].contains(std::string(value));
    return std::any_of(items.begin(), items.end(),
                       [&](NodeId item) { return itemValue(list, item, node) == value; });
}

// The words of an answer that are offered, each once, in the order given.
std::string Session::Interview::availableOf(NodeId node, std::string_view value) {
    std::string out;
    std::unordered_set<std::string_view> taken;
    if (def(node).control == Control::Select1) {
        value = trimmed(value);
        return offers(node, value) ? std::string(value) : out;
    }
    while (!(value = trimmed(value)).empty()) {
        const std::size_t end = std::min(value.find_first_of(" \t\r\n"), value.size());
        const std::string_view word = value.substr(0, end);
        if (offers(node, word) && taken.insert(word).second) {
            if (!out.empty()) out += ' ';
            out += word;
        }
        value.remove_prefix(end);
    }
    return out;
}

std::size_t Session::Interview::choiceCount(NodeId node) {
    const ChoiceList* list = choiceListOf(node);
    if (list == nullptr) return 0;
    return list->nodeset == kNoTerm ? list->items.size() : itemsOf(node).size();
}

Choice Session::Interview::choice(NodeId node, std::size_t index) {
    const ChoiceList* list = choiceListOf(node);
    if (list == nullptr || index >= choiceCount(node)) return {};
    if (list->nodeset == kNoTerm)
        return {list->items[index].value, render(list->items[index].label, node, node)};
    const NodeId item = itemsOf(node)[index];
    return {itemValue(*list, item, node), itemLabel(*list, item, node)};
}

std::string Session::Interview::choiceLabel(NodeId node, std::string_view value) {
    const ChoiceList* list = choiceListOf(node);
    if (list == nullptr) return std::string(value);
    for (const ChoiceList::Item& item : list->items)
        if (item.value == value) return render(item.label, node, node);
    if (list->nodeset != kNoTerm)
        for (const NodeId item : itemsOf(node))
            if (itemValue(*list, item, node) == value) return itemLabel(*list, item, node);
    return std::string(value);
}

std::string Session::Interview::choiceName(std::string_view value, std::string_view path, NodeId context) {
    if (value.empty() || context < m_tree.base()) return {};
    const DefId question = m_program.find(path, defId(context));
    if (question == kNoDef || m_program.defs[question].kind != DefKind::Leaf) return {};
    FrameId frame = frameOf(context);
    const DefId owner = m_program.defs[question].frame;
    if (!climb(frame, owner)) {
        std::vector<FrameId> frames;
        framesUnder(0, owner, frames);
        if (frames.empty()) return {};
        frame = frames.front();
    }
    const NodeId node = nodeOf(frame, question);
    const Aside aside(*this);
    return choiceListOf(node) == nullptr || !offers(node, value) ? std::string() : choiceLabel(node, value);
}

} // namespace feltbok::forms
