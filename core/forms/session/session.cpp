// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/session.h"

#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

namespace {

std::unexpected<Error> noNode() {
    return fail(ErrorCode::NotFound, "There is no such node.");
}

class FixedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {1'782'043'200'000}; } // 2026-06-21T12:00Z
};

class NoRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0}); }
};

} // namespace

Session::Session(std::unique_ptr<Interview> interview) : m_interview(std::move(interview)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Result<Session> Session::start(std::shared_ptr<const Form> form, SessionContext context) {
    const auto zone = xpath::TimeZone::named(context.timezone);
    if (!zone) return fail(zone);
    auto interview = std::make_unique<Interview>(std::move(form), std::move(context), *zone);
    if (auto done = interview->start(); !done) return fail(done);
    return Session(std::move(interview));
}

Result<void> Session::rehearse(const std::shared_ptr<const Form>& form) {
    const FixedClock clock;
    NoRandom random;
    const auto session = start(form, {clock, random, "UTC", {}, {}});
    if (!session) return fail(session);
    return {};
}

Result<Session> Session::load(std::string_view xformXml, SessionContext context) {
    auto form = Form::load(xformXml);
    if (!form) return fail(form);
    return start(std::move(*form), std::move(context));
}

const Form& Session::form() const {
    return m_interview->form();
}

NodeKind Session::kind(NodeRef node) const {
    if (node == root()) return NodeKind::Root;
    if (m_interview->isMarker(node.number)) return NodeKind::RepeatRange;
    switch (m_interview->def(node.number).kind) {
    case DefKind::Repeat:
        return NodeKind::RepeatInstance;
    case DefKind::Group:
        return NodeKind::Group;
    default:
        return NodeKind::Question;
    }
}

Control Session::control(NodeRef node) const {
    if (kind(node) == NodeKind::RepeatInstance) return Control::None;
    return m_interview->def(node.number).control;
}

DataType Session::dataType(NodeRef node) const {
    return m_interview->def(node.number).type;
}

std::string_view Session::appearance(NodeRef node) const {
    const Ask* ask = m_interview->program().askOf(m_interview->defId(node.number));
    return ask == nullptr ? std::string_view{} : std::string_view(ask->appearance);
}

bool Session::isCalculated(NodeRef node) const {
    return m_interview->isCalculated(node.number);
}

bool Session::isTableHead(NodeRef node) const {
    return m_interview->isTableHead(node.number);
}

bool Session::isKept(NodeRef node) const {
    return m_interview->isKept(node.number);
}

std::string_view Session::mediaType(NodeRef node) const {
    const Ask* ask = m_interview->program().askOf(m_interview->defId(node.number));
    return ask == nullptr ? std::string_view{} : std::string_view(ask->mediaType);
}

RangeOf Session::rangeOf(NodeRef node) const {
    const Ask* ask = m_interview->program().askOf(m_interview->defId(node.number));
    return ask == nullptr ? RangeOf{} : RangeOf{ask->range[0], ask->range[1], ask->range[2]};
}

bool Session::isControlled(NodeRef range) const {
    return m_interview->isControlled(m_interview->defId(range.number));
}

// An instance has no texts of its own: its range has them.
std::string Session::label(NodeRef node) const {
    const Ask* ask = m_interview->program().askOf(m_interview->defId(node.number));
    return ask == nullptr ? std::string() : m_interview->text(node.number, ask->label);
}

std::string Session::hint(NodeRef node) const {
    const Ask* ask = m_interview->program().askOf(m_interview->defId(node.number));
    return ask == nullptr ? std::string() : m_interview->text(node.number, ask->hint);
}

std::string Session::labelMedia(NodeRef node, std::string_view form) const {
    const Ask* ask = m_interview->program().askOf(m_interview->defId(node.number));
    return ask == nullptr ? std::string() : m_interview->media(node.number, ask->label, form);
}

std::string Session::constraintMessage(NodeRef node) const {
    const Bind* bind = m_interview->program().bindOf(m_interview->defId(node.number));
    return bind == nullptr ? std::string() : m_interview->text(node.number, bind->constraintMessage);
}

std::string Session::requiredMessage(NodeRef node) const {
    const Bind* bind = m_interview->program().bindOf(m_interview->defId(node.number));
    return bind == nullptr ? std::string() : m_interview->text(node.number, bind->requiredMessage);
}

std::string_view Session::value(NodeRef node) const {
    return m_interview->value(node.number);
}
std::string_view Session::effectiveValue(NodeRef node) const {
    return m_interview->effectiveValue(node.number);
}
bool Session::isRelevant(NodeRef node) const {
    return m_interview->isRelevant(node.number);
}
bool Session::isReadonly(NodeRef node) const {
    return m_interview->isReadonly(node.number);
}
bool Session::isRequired(NodeRef node) const {
    return m_interview->isRequired(node.number);
}
Violation Session::violation(NodeRef node) const {
    return m_interview->violation(node.number);
}
bool Session::asksForTooMany(NodeRef question) const {
    return m_interview->asksForTooMany(question.number);
}
std::size_t Session::choiceCount(NodeRef node) const {
    return m_interview->choiceCount(node.number);
}
Choice Session::choice(NodeRef node, std::size_t index) const {
    return m_interview->choice(node.number, index);
}

std::vector<Choice> Session::choices(NodeRef node) const {
    std::vector<Choice> all;
    const std::size_t count = choiceCount(node);
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(choice(node, i));
    return all;
}

std::string Session::choiceLabel(NodeRef node, std::string_view value) const {
    return m_interview->choiceLabel(node.number, value);
}

Result<Changes> Session::keepText(NodeRef question, std::string_view text) {
    if (!m_interview->has(question)) return noNode();
    return m_interview->keepText(question.number, text);
}

Result<Changes> Session::answer(NodeRef question, std::string_view value) {
    if (!m_interview->has(question)) return noNode();
    return m_interview->answer(question.number, value);
}

Result<Changes> Session::addRepeat(NodeRef range, std::string_view instanceId, std::size_t position) {
    if (!m_interview->has(range)) return noNode();
    return m_interview->addRepeat(range.number, instanceId, position);
}

Result<Changes> Session::removeRepeat(NodeRef instance) {
    if (!m_interview->has(instance)) return noNode();
    return m_interview->removeRepeat(instance.number);
}

std::string_view Session::instanceId(NodeRef instance) const {
    return m_interview->frame(m_interview->frameOf(instance.number)).instanceId;
}

std::string_view Session::language() const {
    const auto languages = form().languages();
    return languages.empty() ? std::string_view{} : std::string_view(languages[m_interview->languageIndex()]);
}

Result<Changes> Session::setLanguage(std::string_view name) {
    return m_interview->setLanguage(name);
}
std::vector<NodeRef> Session::awaitsPosition() const {
    return m_interview->awaitsPosition();
}
Changes Session::givePosition(std::string_view position) {
    return m_interview->givePosition(position);
}
Changes Session::close() {
    return m_interview->close();
}
Changes Session::refreshTime() {
    return m_interview->refreshTime();
}

std::vector<SectionLeft> Session::left() const {
    std::vector<SectionLeft> all;
    for (const NodeRef node : nodes()) {
        if (kind(node) != NodeKind::Question || violation(node) != Violation::Required) continue;
        const NodeRef in = section(node);
        auto found =
            std::find_if(all.begin(), all.end(), [&](const SectionLeft& one) { return one.section == in; });
        if (found == all.end()) found = all.insert(all.end(), {in, {}});
        found->questions.push_back(node);
    }
    return all;
}

std::vector<NodeRef> Session::validate() const {
    std::vector<NodeRef> broken;
    for (const NodeRef node : nodes())
        if (kind(node) == NodeKind::Question && violation(node) != Violation::None) broken.push_back(node);
    return broken;
}

std::vector<SavedAnswer> Session::answers() const {
    std::vector<SavedAnswer> all;
    for (const NodeRef node : nodes())
        if (isKept(node) && !value(node).empty()) {
            Author author = answeredBy(node);
            all.push_back({answerPath(node), std::string(value(node)), std::move(author.who), author.when});
        }
    m_interview->appendParked(all);
    all.insert(all.end(), aside().begin(), aside().end());
    return all;
}

std::vector<SavedRepeat> Session::repeats() const {
    std::vector<SavedRepeat> all;
    for (const NodeRef node : nodes()) {
        if (kind(node) != NodeKind::RepeatRange || isControlled(node)) continue;
        SavedRepeat repeat{answerPath(node), {}};
        for (const NodeRef instance : children(node))
            repeat.instances.emplace_back(instanceId(instance));
        all.push_back(std::move(repeat));
    }
    return all;
}

Session::Restored Session::restore(std::span<const SavedAnswer> answers,
                                   std::span<const SavedRepeat> repeats) {
    return m_interview->restore(answers, repeats);
}

std::string Session::submissionXml() const {
    return m_interview->submissionXml();
}

} // namespace feltbok::forms
