// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"

#include <algorithm>
#include <map>

namespace feltbok::xlsform {
namespace {

/// What may go round in a circle.
enum class Links {
    Calculations, ///< would need their own result
    Relevance     ///< and what is asked by its own answer, be it through calculations or sections
};

/// Walks without recursion: a workbook may hold a chain of any length.
class CircleFinder {
public:
    CircleFinder(FormContext& form, Links links) : m_form(form), m_links(links) {
        form.root.forEach([this](const Element& element) {
            if (m_links == Links::Calculations && !calculationOf(element)) return;
            m_index.emplace(&element, m_nodes.size());
            m_nodes.push_back({&element, {}, 0, State::New});
        });
        for (Node& node : m_nodes)
            addEdges(node);
    }

    /// Whether there was any.
    bool search() {
        for (std::size_t start = 0; start < m_nodes.size(); ++start)
            if (m_nodes[start].state == State::New) searchFrom(start);
        return m_found;
    }

private:
    enum class State { New, Open, Done };
    struct Node {
        const Element* element;
        std::vector<std::size_t> uses;
        std::size_t next; ///< of `uses`, to be looked at
        State state;
    };

    /// Null where it is calculated on a trigger only: then nothing waits for it.
    static const Attribute* calculationOf(const Element& element) {
        return element.triggers.empty() ? find(element.bind, "calculate") : nullptr;
    }

    void addEdges(Node& node) {
        const Element& element = *node.element;
        if (const Attribute* const calculation = calculationOf(element)) addReferences(node, *calculation);
        if (m_links == Links::Calculations) return;
        if (const Attribute* const relevant = find(element.bind, "relevant")) addReferences(node, *relevant);
        if (element.parent) addEdge(node, element.parent);
    }

    /// indexed-repeat() looks at other instances of the repeat: a running total is no circle.
    void addReferences(Node& node, const Attribute& expression) {
        const std::string& text = expression.value.any();
        for (const Reference& reference : referencesIn(text)) {
            const std::size_t indexed = text.rfind("indexed-repeat(", reference.begin);
            const bool elsewhere = indexed != std::string::npos && reference.end <= text.find(')', indexed);
            if (!reference.lastSaved && !elsewhere) addEdge(node, m_form.references.find(reference.name));
        }
    }

    void addEdge(Node& node, const Element* used) {
        if (const auto target = m_index.find(used); target != m_index.end())
            node.uses.push_back(target->second);
    }

    void searchFrom(std::size_t start) {
        std::vector<std::size_t> path{start};
        m_nodes[start].state = State::Open;
        while (!path.empty()) {
            Node& node = m_nodes[path.back()];
            if (node.next == node.uses.size()) {
                node.state = State::Done;
                path.pop_back();
                continue;
            }
            const std::size_t used = node.uses[node.next++];
            if (m_nodes[used].state == State::Open) tell({std::ranges::find(path, used), path.end()});
            if (m_nodes[used].state != State::New) continue;
            m_nodes[used].state = State::Open;
            path.push_back(used);
        }
    }

    void tell(const std::vector<std::size_t>& circle) {
        constexpr std::size_t kNamesShownMax = 20;
        m_found = true;
        const auto named = [this](std::size_t node) {
            const Element& element = *m_nodes[node].element;
            return inQuotes(element.name) + " (row " + std::to_string(element.place.row) + ") → ";
        };
        std::string names;
        for (std::size_t i = 0; i < std::min(circle.size(), kNamesShownMax); ++i)
            names += named(circle[i]);
        if (circle.size() > kNamesShownMax) names += "… → ";
        names += inQuotes(m_nodes[circle.front()].element->name);
        const bool calculated = m_links == Links::Calculations;
        for (const std::size_t node : circle) {
            const Attribute* const expression =
                find(m_nodes[node].element->bind, calculated ? "calculate" : "relevant");
            if (!expression) continue;
            const Place& place = expression->value.place();
            if (calculated)
                m_form.faults.add(
                    ErrorCode::Cycle, place, expression->value.any(),
                    "these calculations depend on each other, so none can be done first: " + names +
                        "; remove one of them from the calculation of the other, or ask for one");
            else
                m_form.faults.warn(place, expression->value.any(),
                                   "this is asked by what it is answered itself: " + names +
                                       "; ask it by what stands before it");
            return;
        }
    }

    FormContext& m_form;
    Links m_links;
    bool m_found = false;
    std::vector<Node> m_nodes;
    std::map<const Element*, std::size_t> m_index;
};

} // namespace

void checkCircles(FormContext& form) {
    if (!CircleFinder(form, Links::Calculations).search()) CircleFinder(form, Links::Relevance).search();
}

} // namespace feltbok::xlsform
