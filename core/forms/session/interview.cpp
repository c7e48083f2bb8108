// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include "core/forms/xpath/number_text.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace feltbok::forms {

Session::Interview::Interview(std::shared_ptr<const Form> form, SessionContext context,
                              const xpath::TimeZone& zone)
    : World(context.clock.now(), zone, context.random)
    , m_form(std::move(form))
    , m_program(m_form->program())
    , m_context(std::move(context))
    , m_tree(m_program.tree.end())
    , m_forest(m_program.names, m_program.tree, &m_tree)
    , m_document(m_tree.add(NodeType::Document))
    , m_evaluator(m_program.expressions, m_forest, *this, m_document, true)
    , m_language(m_program.defaultLanguage)
    , m_fixedItems(m_program.choiceLists.size())
    , m_fixedValues(m_program.choiceLists.size())
    , m_fixedKnown(m_program.choiceLists.size(), false)
    , m_dirtyWords((m_program.units.size() + 63) / 64, 0)
    , m_dirtyScopes(m_program.units.size()) {
    m_evaluator.setIndexedSteps(&m_program.indexedSteps);
    m_info.push_back({kNoDef, kNone, {}}); // of the document
    if (!m_program.lastSaved.empty()) readLastSaved();
}

Result<void> Session::Interview::start() {
    for (std::size_t i = 0; i < m_program.languageNames.size(); ++i)
        if (m_program.languageNames[i] == m_context.language) m_language = i;
    begin();
    if (m_context.begunAt) setNow(*m_context.begunAt);
    makeFrame(0, m_program.defs[0].pattern, kNone, kNoNode);
    propagate();
    runEvent(Event::FirstLoad, 0);
    runEvent(Event::InstanceLoad, 0);
    settle();
    if (m_tooMany) return std::unexpected(*m_tooMany);
    m_starting = false;
    (void)finish();
    if (m_context.begunAt) (void)refreshTime();
    for (NodeInfo& info : m_info)
        info.state.changed = 0;
    return {};
}

bool Session::Interview::has(NodeRef node) const {
    return node.number > m_tree.base() && node.number < m_tree.end() &&
           m_info[at(node.number)].frame != kNone;
}

bool Session::Interview::isInstance(NodeId node) const {
    return m_tree[node].type == NodeType::Element && def(node).kind == DefKind::Repeat;
}

Session::Interview::Range& Session::Interview::rangeOf(NodeId marker) {
    return m_ranges[m_frames[frameOf(marker)].firstRange + def(marker).rangeIndex];
}

bool Session::Interview::isControlled(DefId repeat) const {
    const Bind* bind = m_program.bindOf(repeat);
    const Ask* ask = m_program.askOf(repeat);
    return (bind != nullptr && bind->count != kNoTerm) || (ask != nullptr && ask->noAddRemove);
}

// In the tree a range's instances follow its marker as siblings; to a person they are in it.
std::vector<NodeId> Session::Interview::children(NodeId node) const {
    std::vector<NodeId> out;
    if (isMarker(node)) {
        for (const FrameId instance : rangeOf(node).instances)
            out.push_back(m_frames[instance].base);
        return out;
    }
    for (NodeId child = m_tree[node].firstChild; child != kNoNode; child = m_tree[child].next)
        if (!isInstance(child)) out.push_back(child);
    return out;
}

NodeId Session::Interview::parentOf(NodeId node) const {
    if (isInstance(node)) return m_frames[frameOf(node)].marker;
    const NodeId parent = m_tree[node].parent;
    return parent == m_document ? kNoNode : parent;
}

std::string_view Session::Interview::value(NodeId node) const {
    if (const auto raw = m_raw.find(node); raw != m_raw.end()) return raw->second;
    return m_tree.text(node);
}

std::string_view Session::Interview::effectiveValue(NodeId node) const {
    return isRelevant(node) ? m_tree.text(node) : std::string_view{};
}

bool Session::Interview::isTableHead(NodeId node) const {
    const Def& one = def(node);
    if (one.control != Control::Select && one.control != Control::Select1) return false;
    const Ask* ask = m_program.askOf(defId(node));
    if (ask == nullptr || !ask->appearance.contains("label") || one.parent == kNoDef ||
        m_program.defs[one.parent].kind != DefKind::Group)
        return false;
    std::istringstream words(ask->appearance);
    return std::find(std::istream_iterator<std::string>(words), {}, "label") !=
           std::istream_iterator<std::string>();
}

Violation Session::Interview::violation(NodeId node) const {
    const NodeState& state = m_info[at(node)].state;
    if (!state.required && !state.broken && !state.tooMany && !state.unfit) return Violation::None;
    if (!isRelevant(node) || def(node).kind != DefKind::Leaf) return Violation::None;
    if (def(node).control == Control::None) return Violation::None; // nobody is asked, nobody can mend it
    if (m_tree.text(node).empty())
        return state.required && !isTableHead(node) ? Violation::Required : Violation::None;
    return state.broken || state.tooMany || state.unfit ? Violation::Constraint : Violation::None;
}

bool Session::Interview::isCalculated(NodeId node) const {
    if (def(node).kind != DefKind::Leaf) return false;
    const Bind* bind = m_program.bindOf(defId(node));
    if (bind != nullptr && (bind->calculate != kNoTerm || !bind->preload.empty())) return true;
    return def(node).control == Control::Note;
}

// An answer, or what was computed at one moment and would come out otherwise at another.
bool Session::Interview::isKept(NodeId node) const {
    if (def(node).kind != DefKind::Leaf) return false;
    const Bind* bind = m_program.bindOf(defId(node));
    if (bind != nullptr && !bind->preload.empty()) return true;
    return !isCalculated(node) || (bind != nullptr && bind->calculatedOnce);
}

Result<void> Session::Interview::mayWrite(NodeId node, std::string_view value) const {
    const std::string place = m_program.pathOf(defId(node));
    if (def(node).kind != DefKind::Leaf)
        return fail(ErrorCode::BadInput, "Only a question can be answered.", place);
    if (m_finished) return refusedWhenFinished(place);
    if (isReadonly(node)) return fail(ErrorCode::Refused, "This question is readonly.", place);
    if (value.size() > kValueBytesMax)
        return fail(ErrorCode::TooLarge,
                    "The answer is longer than " + std::to_string(kValueBytesMax) + " bytes.", place);
    return {};
}

// As it is kept; fails where it can be no answer to that question.
Result<std::string> Session::Interview::readFor(NodeId node, std::string_view value) {
    if (value.empty()) return std::string();
    auto text = readAnswer(def(node).type, value);
    if (text && choiceListOf(node) != nullptr) {
        std::string available = availableOf(node, *text);
        if (xpath::trimmed(*text) != available)
            return fail(ErrorCode::BadValue, "The answer holds a choice that is not offered, or one twice.");
        text = std::move(available);
    }
    if (text)
        if (const auto may = checkControl(node, *text); !may) return fail(may);
    return text;
}

Result<Changes> Session::Interview::answer(NodeId node, std::string_view value) {
    if (const auto may = mayWrite(node, value); !may) return fail(may);
    begin();
    const auto text = readFor(node, value);
    if (!text) return fail(text.error().code, text.error().message, m_program.pathOf(defId(node)));
    m_answered = node;
    setAnswer(node, *text, Cause::Person);
    settle();
    if (m_tooMany) return takenBack();
    keepStep(def(node).control == Control::Input);
    return finish();
}

Result<Changes> Session::Interview::keepText(NodeId node, std::string_view text) {
    if (const auto may = mayWrite(node, text); !may) return fail(may);
    begin();
    m_answered = node;
    setAnswer(node, text, Cause::Person);
    settle();
    keepStep(def(node).control == Control::Input);
    return finish();
}

Result<Changes> Session::Interview::setLanguage(std::string_view name) {
    const auto& names = m_program.languageNames;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return fail(ErrorCode::NotFound, "The form has no language \"" + std::string(name) + "\".");
    begin();
    m_language = static_cast<std::size_t>(found - names.begin());
    m_fixedKnown.assign(m_fixedKnown.size(), false);
    for (const Edge& edge : m_program.onLanguage)
        mark(edge.unit, 0);
    std::vector<NodeId> all;
    appendNodes(root(), all);
    for (const NodeId node : all)
        if (m_program.askOf(defId(node)) != nullptr) {
            changed(node, Aspect::Label);
            if (choiceListOf(node) != nullptr) changed(node, Aspect::Choices);
        }
    settle();
    return finish();
}

Changes Session::Interview::refreshTime() {
    begin();
    for (const Edge& edge : m_program.onTime)
        mark(edge.unit, 0);
    settle();
    return finish();
}

NodeId Session::Interview::instance(std::string_view id) {
    for (const std::string& lastSaved : m_program.lastSaved)
        if (lastSaved == id) return m_lastSaved;
    const auto found = m_program.instances.find(std::string(id));
    return found == m_program.instances.end() ? kNoNode : found->second;
}

std::string_view Session::Interview::language() {
    return m_program.languageNames.empty() ? std::string_view(m_context.language)
                                           : std::string_view(m_program.languageNames[m_language]);
}

std::string Session::Interview::property(std::string_view name) {
    const auto found = m_context.properties.find(std::string(name));
    return found == m_context.properties.end() ? std::string() : found->second;
}

std::uint32_t Session::Interview::positionOf(NodeId node) {
    if (node < m_tree.base()) return 0;
    if (isMarker(node)) return 1;
    return isInstance(node) ? m_frames[frameOf(node)].position : 0;
}

void Session::Interview::indexed(std::uint32_t index, std::string_view key, xpath::NodeSet& out) {
    const auto found = m_program.indexes[m_program.indexOfStep[index]].find(key);
    out.insert(out.end(), found.begin(), found.end());
}

} // namespace feltbok::forms
