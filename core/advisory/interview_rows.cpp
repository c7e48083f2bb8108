// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/interview_rows.h"

#include "core/advisory/answer_text.h"

#include <algorithm>
#include <cctype>

namespace feltbok::advisory {
namespace {

using forms::Control;
using forms::DataType;
using forms::NodeKind;
using forms::NodeRef;

// "3. Kompetanse og verktøy" is section 3 with that title.
std::pair<std::string, std::string> splitNumber(const std::string& label) {
    std::size_t end = 0;
    while (end < label.size() && label[end] >= '0' && label[end] <= '9')
        ++end;
    if (end == 0 || end >= label.size() || label[end] != '.') return {"", label};
    const std::size_t start = label.find_first_not_of(' ', end + 1);
    return {label.substr(0, end), start == std::string::npos ? "" : label.substr(start)};
}

bool hasWord(std::string_view appearance, std::string_view word) {
    for (std::size_t at = appearance.find(word); at != std::string_view::npos;
         at = appearance.find(word, at + 1)) {
        const bool begins = at == 0 || appearance[at - 1] == ' ';
        const std::size_t end = at + word.size();
        if (begins && (end == appearance.size() || appearance[end] == ' ')) return true;
    }
    return false;
}

bool isSelect(Control control) {
    return control == Control::Select || control == Control::Select1 || control == Control::Rank;
}

// A choice that is not offered any more, such as a municipality of another county, stays in the record but
// answers nothing: the card shows none chosen.
bool holdsAChoice(const QuestionState& row) {
    return std::ranges::any_of(row.choices,
                               [&](const ChoiceState& choice) { return hasWord(row.value, choice.value); });
}

} // namespace

InterviewState InterviewRows::state() {
    m_state.head = m_book.m_head;
    m_state.title = m_session.form().title();
    m_state.canUndo = m_session.canUndo();
    m_state.canRedo = m_session.canRedo();
    m_state.finished = m_session.isFinished();
    m_state.endings = m_book.m_endings;
    m_state.lastDate = m_book.m_lastDate;
    // A day that has gone on elsewhere has its place already.
    m_state.awaitsPosition =
        !m_state.finished && std::ranges::any_of(m_session.awaitsPosition(), [&](const NodeRef node) {
            return m_session.value(node).empty();
        });
    if (!m_book.m_last.isNull())
        for (const forms::Difference& one : m_session.changedSinceLast())
            m_changed.insert(one.node);
    m_state.language = m_session.language();
    for (const std::string& language : m_session.form().languages())
        m_state.languages.push_back(language);
    const std::vector<NodeRef> sections = m_session.sections();
    bool outside = false; // questions that stand in no section
    for (const NodeRef node : m_session.children(m_session.root()))
        if (std::ranges::find(sections, node) == sections.end() && m_session.control(node) != Control::None)
            outside = true;
    if (outside) addSection(m_session.root(), 0);
    for (const NodeRef section : sections)
        addSection(section, m_state.sections.size());
    for (const SectionState& section : m_state.sections) {
        m_state.answered += section.answered;
        m_state.total += section.total;
    }
    const auto first =
        std::ranges::find_if(m_state.rows, [](const QuestionState& row) { return !row.answeredBy.isNull(); });
    m_state.several = std::any_of(first, m_state.rows.end(), [&](const QuestionState& row) {
        return !row.answeredBy.isNull() && row.answeredBy != first->answeredBy;
    });
    if (!m_state.several)
        for (QuestionState& row : m_state.rows)
            row.answeredBy = {};
    return std::move(m_state);
}

void InterviewRows::addSection(NodeRef section, std::size_t index) {
    const bool isRoot = section == m_session.root();
    auto [number, title] =
        splitNumber(isRoot ? std::string(m_session.form().title()) : m_session.label(section));
    SectionState state;
    state.key = isRoot ? "/" : keyOf(m_session.answerPath(section));
    state.number = number.empty() ? std::to_string(index + 1) : number;
    state.title = title;
    state.relevant = m_session.isRelevant(section);
    m_sectionNumber = state.number;
    m_section = index;
    m_counter = 0;
    m_state.sections.push_back(std::move(state));
    if (!isRoot && m_session.kind(section) == NodeKind::RepeatRange) return addRange(section, 0);
    const std::vector<NodeRef> sections = isRoot ? m_session.sections() : std::vector<NodeRef>{};
    for (const NodeRef child : m_session.children(section))
        if (std::ranges::find(sections, child) == sections.end()) walk(child, 0);
}

void InterviewRows::walk(NodeRef node, int depth) {
    switch (m_session.kind(node)) {
    case NodeKind::Group:
        return addGroup(node, depth);
    case NodeKind::RepeatRange:
        return addRange(node, depth);
    case NodeKind::Question:
        if (m_session.control(node) == Control::None) return;
        return addQuestion(node, m_session.control(node) == Control::Note ? RowKind::Note : RowKind::Question,
                           depth);
    default:
        return;
    }
}

void InterviewRows::addGroup(NodeRef group, int depth) {
    if (const NodeRef heads = tableHeads(group)) return addTable(group, heads, depth);
    const std::string label = m_session.label(group);
    if (!label.empty() && m_session.isRelevant(group)) {
        QuestionState row;
        row.key = keyOf(m_session.answerPath(group));
        row.kind = RowKind::Group;
        row.label = label;
        row.depth = depth;
        push(std::move(row));
    }
    for (const NodeRef child : m_session.children(group))
        walk(child, label.empty() ? depth : depth + 1);
}

// A table's questions share one list of choices, which a select with the appearance "label" shows once above.
NodeRef InterviewRows::tableHeads(NodeRef group) const {
    for (const NodeRef child : m_session.children(group))
        if (m_session.isTableHead(child)) return child;
    return {};
}

void InterviewRows::addTable(NodeRef group, NodeRef heads, int depth) {
    QuestionState head;
    head.key = keyOf(m_session.answerPath(group));
    head.kind = RowKind::TableHead;
    head.number = nextNumber();
    head.depth = depth;
    head.label = m_session.label(group);
    head.choices = choicesOf(heads);
    std::vector<NodeRef> rows;
    for (const NodeRef child : m_session.children(group)) {
        if (child == heads) continue;
        if (m_session.control(child) == Control::Note) {
            if (head.label.empty()) head.label = m_session.label(child); // XLSForm moves the label there
        } else if (m_session.control(child) != Control::None) {
            rows.push_back(child);
        }
    }
    if (m_session.isRelevant(group)) push(std::move(head));
    for (const NodeRef row : rows)
        addQuestion(row, RowKind::TableRow, depth + 1);
}

void InterviewRows::addRange(NodeRef range, int depth) {
    const std::string number = nextNumber();
    const bool controlled = m_session.isControlled(range) || m_session.isFinished();
    std::size_t position = 0;
    for (const NodeRef round : m_session.children(range)) {
        ++position;
        if (!m_session.isRelevant(round)) continue;
        QuestionState row;
        row.key = keyOf(m_session.answerPath(round));
        row.kind = RowKind::RepeatRound;
        row.number = number;
        row.number.append(".").append(std::to_string(position));
        row.depth = depth;
        row.label = roundTitle(round, position);
        row.controlled = controlled;
        m_roundNumber = row.number;
        m_round = position;
        push(std::move(row));
        for (const NodeRef child : m_session.children(round))
            walk(child, depth + 1);
        m_roundNumber.clear();
        m_round = 0;
    }
    if (controlled || !m_session.isRelevant(range)) return;
    QuestionState row;
    row.key = keyOf(m_session.answerPath(range));
    row.kind = RowKind::Repeat;
    row.number = position == 0 ? number : "";
    row.depth = depth;
    row.label = m_session.label(range);
    push(std::move(row));
}

namespace {

/// Whether a text has these words, and not only the beginning of a longer one.
bool saysWord(std::string_view text, std::string_view words) {
    const auto isLetter = [&](std::size_t at) {
        return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || text[at] < 0);
    };
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
        if (!(at > 0 && isLetter(at - 1)) && !isLetter(at + words.size())) return true;
    return false;
}

} // namespace

// "Anskaffelse 1: Varebiler": the first text that was answered names the round, if its label does not.
std::string InterviewRows::roundTitle(NodeRef round, std::size_t position) const {
    std::string title = m_session.label(round);
    if (title.empty()) title = m_session.label(m_session.parent(round));
    if (!title.empty()) title += ' ';
    title += std::to_string(position);
    for (const NodeRef child : m_session.children(round)) {
        if (m_session.control(child) != Control::Input || m_session.dataType(child) != DataType::String)
            continue;
        const std::string_view name = m_session.value(child);
        if (!name.empty() && !saysWord(title, name)) title.append(": ").append(name);
        return title;
    }
    return title;
}

std::vector<ChoiceState> InterviewRows::choicesOf(NodeRef node) const {
    std::vector<ChoiceState> choices;
    for (forms::Choice& choice : m_session.choices(node))
        choices.push_back({std::move(choice.value), std::move(choice.label)});
    return choices;
}

bool InterviewRows::isAsked(NodeRef node) const {
    return m_session.control(node) != Control::Note && !m_session.isCalculated(node) &&
           !m_session.isReadonly(node);
}

std::string InterviewRows::nextNumber() {
    return m_sectionNumber + "." + std::to_string(++m_counter);
}

void InterviewRows::addQuestion(NodeRef node, RowKind kind, int depth) {
    std::string number = m_roundNumber;
    if (kind == RowKind::Question && m_roundNumber.empty()) number = nextNumber(); // also when not relevant
    if (!m_session.isRelevant(node)) {
        if (m_session.isKept(node) && !m_session.value(node).empty()) ++m_state.unasked;
        return;
    }
    QuestionState row = question(node, kind);
    row.depth = depth;
    if (kind != RowKind::Note) row.number = number;
    if (kind == RowKind::TableRow && number.empty())
        row.number = m_sectionNumber + "." + std::to_string(m_counter);
    SectionState& section = m_state.sections[m_section];
    if (row.counts) {
        ++section.total;
        if (row.answered) ++section.answered;
        if (row.required && !row.answered) ++section.requiredLeft;
    }
    push(std::move(row));
}

std::string InterviewRows::textOf(const forms::Session& session, NodeRef node, std::string_view value) {
    if (!isSelect(session.control(node))) return std::string(value);
    std::string text;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(' '), value.size());
        if (!text.empty()) text += ", ";
        text += session.choiceLabel(node, value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return text;
}

bool InterviewRows::fits(const forms::Session& session, NodeRef node) {
    const std::string_view value = session.value(node);
    if (session.violation(node) == forms::Violation::Constraint) return false;
    if (!isSelect(session.control(node))) return fitsType(session.dataType(node), value);
    const std::vector<forms::Choice> choices = session.choices(node);
    std::size_t chosen = 0;
    for (const forms::Choice& choice : choices)
        chosen += hasWord(value, choice.value) ? 1 : 0;
    return chosen == static_cast<std::size_t>(std::ranges::count(value, ' ')) + (value.empty() ? 0 : 1);
}

QuestionState InterviewRows::question(NodeRef node, RowKind kind) const {
    const forms::AnswerPath path = m_session.answerPath(node);
    QuestionState row;
    row.key = keyOf(path);
    row.kind = kind;
    row.label = m_session.label(node);
    row.hint = m_session.hint(node);
    row.control = m_session.control(node);
    row.type = m_session.dataType(node);
    row.appearance = m_session.appearance(node);
    row.image = m_session.labelMedia(node, "image");
    row.audio = m_session.labelMedia(node, "audio");
    row.video = m_session.labelMedia(node, "video");
    if (kind == RowKind::Note) return row;
    if (isSelect(row.control)) row.choices = choicesOf(node);
    row.value = m_session.value(node);
    row.valueText = textOf(m_session, node, row.value);
    row.required = m_session.isRequired(node);
    row.readonly = m_session.isReadonly(node) || m_session.isFinished();
    row.answered = isSelect(row.control) ? holdsAChoice(row) : !row.value.empty();
    row.counts = isAsked(node);
    row.typeWrong = !fitsType(row.type, row.value);
    row.missing = m_session.violation(node) == forms::Violation::Required;
    if (m_session.violation(node) == forms::Violation::Constraint) {
        row.violated = true;
        row.tooMany = m_session.asksForTooMany(node);
        if (!row.tooMany) row.violationText = m_session.constraintMessage(node);
    }
    row.violated = row.violated || row.typeWrong;
    row.answer = answerRecord(m_book.m_head.id, path);
    addAsked(node, row);
    row.conflict = m_book.m_conflicts.contains(row.answer);
    addBefore(node, row);
    addAuthor(node, row);
    if (const auto need = m_book.m_needs.find(row.answer); need != m_book.m_needs.end()) {
        row.need = need->second.id;
        row.needTitle = need->second.title;
        row.needSeverity = need->second.severity;
        row.needUrgency = need->second.urgency;
        row.needHasQuote = need->second.hasQuote;
    }
    return row;
}

void InterviewRows::addBefore(NodeRef node, QuestionState& row) const {
    row.lastValue = m_session.last(node);
    if (row.lastValue.empty()) return;
    row.lastText = textOf(m_session, node, row.lastValue);
    row.changed = m_changed.contains(node);
    row.canUseLast = row.value.empty() && row.counts && !row.readonly && row.control != Control::Upload;
}

void InterviewRows::addAuthor(NodeRef node, QuestionState& row) const {
    const forms::Session::Author author = m_session.answeredBy(node);
    if (author.who.empty() || row.value.empty()) return;
    row.answeredBy = Id::parse(author.who).value_or(Id{});
    row.byMe = row.answeredBy == m_book.m_store.author();
    row.answeredByName = m_book.m_store.nameOf(row.answeredBy);
    row.answeredAtMs = author.when.ms;
}

// What only some controls want to know.
void InterviewRows::addAsked(NodeRef node, QuestionState& row) const {
    if (row.control == Control::Range) {
        const forms::RangeOf range = m_session.rangeOf(node);
        row.rangeStart = range.start;
        row.rangeEnd = range.end;
        row.rangeStep = range.step;
    }
    if (row.control != Control::Upload) return;
    row.mediaType = m_session.mediaType(node);
    const auto files = m_book.m_files.find(row.answer);
    if (files == m_book.m_files.end()) return;
    const auto file = files->second.find(row.value);
    if (file == files->second.end()) return;
    row.fileSha256 = file->second.sha256;
    row.fileType = file->second.mediaType;
    row.fileBytes = file->second.bytes;
}

void InterviewRows::push(QuestionState row) {
    row.section = m_section;
    row.round = m_round;
    m_state.rows.push_back(std::move(row));
}

} // namespace feltbok::advisory
