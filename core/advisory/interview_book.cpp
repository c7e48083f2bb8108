// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/interview_book.h"

#include "core/advisory/answer_text.h"
#include "core/advisory/follow_up.h"
#include "core/advisory/interview_rows.h"
#include "core/record/elements.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace feltbok::advisory {
namespace {

std::string joined(const std::vector<std::string>& parts, char between) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

std::vector<std::string> split(std::string_view text, char between) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(between), text.size());
        if (end > 0) parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// Begins with the time, so that a set's order is the order in which rounds came; one after the last before.
std::string roundId(Instant now, std::string_view last, Random& random) {
    constexpr std::size_t kDigits = 12;
    std::uint64_t at = static_cast<std::uint64_t>(std::max<std::int64_t>(now.ms, 0));
    std::uint64_t before = 0;
    const std::string_view digits = last.substr(0, kDigits);
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), before, 16);
    if (wrong == std::errc() && end == digits.data() + kDigits) at = std::max(at, before + 1);
    std::array<std::uint8_t, 6 + 8> bytes{};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(at >> (8 * (5 - i)));
    random.fill(std::span(bytes).subspan(6));
    return toHex(bytes);
}

// How many of the changes, the first at least, one transaction takes; their texts are most of its bytes.
std::size_t transactionOf(std::span<const Change> changes) {
    constexpr std::size_t kBytesMax = kTransactionBytesMax / 2;
    constexpr std::size_t kOwnBytes = 256; // ids, names and the like
    std::size_t count = 0;
    for (std::size_t bytes = 0; count < std::min(changes.size(), kTransactionEditsMax); ++count) {
        bytes += kOwnBytes;
        for (const auto& [name, value] : changes[count].fields)
            if (value.is_string()) bytes += value.get_ref<const std::string&>().size();
        if (count > 0 && bytes > kBytesMax) break;
    }
    return count;
}

forms::AnswerPath pathOf(const Record& answer) {
    return {answer.text("path"), split(answer.text("instances"), '/')};
}

// An interview by that form, or an answer in one.
bool isByForm(const Store& store, const Record& record, const std::string& formId) {
    if (record.kind == "interview") return record.text("formId") == formId;
    const auto of = record.reference("interview");
    if (!of) return false;
    const auto interview = store.read(*of);
    return interview && interview->text("formId") == formId;
}

} // namespace

std::string keyOf(const forms::AnswerPath& path) {
    return path.instances.empty() ? path.path : path.path + "[" + joined(path.instances, '/') + "]";
}

Result<forms::AnswerPath> pathOfKey(std::string_view key) {
    const std::size_t open = key.find('[');
    if (open == std::string_view::npos) return forms::AnswerPath{std::string(key), {}};
    if (!key.ends_with(']'))
        return fail(ErrorCode::BadInput, "a row's key does not end as it should", std::string(key));
    return forms::AnswerPath{std::string(key.substr(0, open)),
                             split(key.substr(open + 1, key.size() - open - 2), '/')};
}

Id answerRecord(const Id& interview, const forms::AnswerPath& path) {
    return Id::derived(interview, keyOf(path));
}

InterviewBook::InterviewBook(Store& store, InterviewHead head, forms::Session session, Forms forms)
    : m_store(store), m_head(std::move(head)), m_session(std::move(session)), m_forms(std::move(forms)) {}

Result<Id> InterviewBook::begin(Store& store, const Id& visit, const Id& scope, const forms::Form& form) {
    const std::string formId(form.id());
    // The same on every tablet, so that two advisors fill in one interview together.
    const Id interview = Id::derived(visit, "interview " + formId);
    if (store.read(interview)) return interview;
    // No status: one who begins it late, without having met the others, would open it again.
    Fields fields{
        {"visit", visit.toString()}, {"formId", formId}, {"formVersion", std::string(form.version())}};
    // The day of the visit, which two tablets that begin it apart agree on; the indicators count by it.
    if (const auto of = store.read(visit); of && !of->text("date").empty()) fields["date"] = of->text("date");
    const auto made = store.commit(
        Change{.record = interview, .kind = "interview", .scope = scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return interview;
}

Result<std::unique_ptr<InterviewBook>>
InterviewBook::open(Store& store, const Id& interview, const Forms& forms, forms::SessionContext context) {
    const auto record = store.read(interview);
    if (!record) return fail(record);
    if (record->kind != "interview") return fail(ErrorCode::UnknownRecord, "this record is no interview");
    InterviewHead head;
    head.id = interview;
    head.scope = record->scope;
    head.visit = record->reference("visit").value_or(Id{});
    head.formId = record->text("formId");
    head.formVersion = formVersionOf(store, *record);
    const auto form = forms(head.formId, head.formVersion);
    if (!form) return fail(form);
    context.begunAt = begunAt(store, interview);
    context.interview = interview;
    context.who = store.author().toString();
    if ((*form)->looksAtLastSaved()) context.lastSaved = submissionBefore(store, *record, forms, context);
    auto session = forms::Session::start(*form, std::move(context));
    if (!session) return fail(session);
    std::unique_ptr<InterviewBook> book(
        new InterviewBook(store, std::move(head), std::move(*session), forms));
    book->loadAnswers();
    if (const auto kept = book->keepBeginning(); !kept) return fail(kept);
    book->loadLast();
    book->loadNeeds();
    book->loadFiles();
    book->follow(*record);
    return book;
}

void InterviewBook::Saved::add(const Store& store, const Record& answer) {
    forms::AnswerPath path = pathOf(answer);
    if (answer.fields.contains("rounds")) {
        rounds.push_back({std::move(path), answer.elements("rounds")});
        return;
    }
    if (!answer.fields.contains("value")) { // a comment takes no default away
        if (answer.fields.contains("initial")) answers.push_back({std::move(path), answer.text("initial")});
        return;
    }
    const auto state = store.state(answer.id);
    const Register* given = state ? state->find("value") : nullptr;
    const Head* shown = given == nullptr ? nullptr : given->shown();
    answers.push_back({std::move(path), answer.text("value"),
                       shown == nullptr ? std::string() : shown->author.toString(),
                       shown == nullptr ? Instant{} : shown->at});
}

void InterviewBook::loadAnswers() {
    // What is being written stands over what was committed, also where nothing was committed yet.
    std::map<Id, Record> answers;
    for (Record& answer :
         m_store.list({.kind = "answer", .referenceField = "interview", .target = m_head.id})) {
        if (!answer.conflicts.empty()) m_conflicts.insert(answer.id);
        answers.emplace(answer.id, std::move(answer));
    }
    std::map<Id, Instant> written;
    for (Draft& draft : m_store.drafts()) {
        if (draft.kind != "answer") continue;
        if (draft.field == "value") written[draft.record] = draft.at;
        answers[draft.record].fields[draft.field] = std::move(draft.value);
    }
    Saved saved;
    for (const auto& [id, answer] : answers) {
        if (answer.reference("interview") != m_head.id) continue;
        m_kept.insert(id);
        saved.add(m_store, answer);
        if (const auto draft = written.find(id); draft != written.end() && !saved.answers.empty()) {
            saved.answers.back().who = m_store.author().toString();
            saved.answers.back().when = draft->second;
        }
    }
    if (!saved.answers.empty() || !saved.rounds.empty()) (void)m_session.restore(saved.answers, saved.rounds);
}

void InterviewBook::loadNeeds() {
    m_needs.clear();
    for (const Record& need :
         m_store.list({.kind = "need", .referenceField = "visit", .target = m_head.visit}))
        if (const auto answer = need.reference("answer"))
            m_needs[*answer] = {need.id, need.text("title"), need.integer("severity"),
                                need.integer("urgency"), !need.text("quote").empty()};
}

InterviewState InterviewBook::state() const {
    return InterviewRows(*this).state();
}

Result<forms::NodeRef> InterviewBook::nodeOf(std::string_view key) const {
    const auto path = pathOfKey(key);
    if (!path) return fail(path);
    const forms::NodeRef node = m_session.find(*path);
    if (!node)
        return fail(ErrorCode::NotFound, "this form version does not have that question", std::string(key));
    return node;
}

bool InterviewBook::isLate(std::string_view key) const {
    const auto path = pathOfKey(key);
    return path && (m_session.isFinished() || !m_session.find(*path)) &&
           m_store.draftOf(answerRecord(m_head.id, *path), "value");
}

Result<void> InterviewBook::answerLate(const forms::AnswerPath& path, std::string_view value) {
    if (value.size() > forms::Session::kValueBytesMax)
        return fail(ErrorCode::TooLarge, "an answer holds at most 48 KB", keyOf(path));
    const std::vector<forms::SavedAnswer> answers{{path, std::string(value)}};
    (void)m_session.restore(answers);
    return draftAnswer(path, value);
}

Result<void> InterviewBook::answer(std::string_view key, std::string_view value) {
    if (isLate(key)) return answerLate(*pathOfKey(key), value);
    const auto node = nodeOf(key);
    if (!node) return fail(node);
    if (m_session.isCalculated(*node) || m_session.isReadonly(*node))
        return fail(ErrorCode::BadValue, "this question is filled in by the form itself", std::string(key));
    const forms::AnswerPath path = m_session.answerPath(*node);
    const std::size_t lines = m_session.history().size();
    std::string kept(value);
    bool moreRounds = false;
    // A session makes 2022 of 2022.5 in a whole number; a person is told instead.
    const bool cut =
        m_session.dataType(*node) == forms::DataType::Int && !fitsType(forms::DataType::Int, value);
    if (const auto answered = cut ? m_session.keepText(*node, value) : m_session.answer(*node, value)) {
        kept = m_session.value(*node); // choices in the form's order
        moreRounds = !answered->added.empty();
    } else {
        if (value.size() > forms::Session::kValueBytesMax)
            return fail(ErrorCode::TooLarge, "an answer holds at most 48 KB", std::string(key));
        // However wrong, the text is the person's: kept as it is and marked.
        if (const auto raw = m_session.keepText(*node, value); !raw) return fail(raw);
    }
    if (const auto drafted = draftAnswer(path, kept); !drafted) return drafted;
    if (const auto drafted = draftActions(lines); !drafted) return drafted;
    if (moreRounds) loadAnswers();
    return {};
}

Result<void> InterviewBook::draftActions(std::size_t lines) {
    const std::span<const forms::HistoryEntry> history = m_session.history();
    std::vector<forms::AnswerPath> paths;
    for (const forms::HistoryEntry& line : history.subspan(std::min(lines, history.size())))
        if (line.cause == forms::Cause::Form) paths.push_back(line.at);
    for (const forms::AnswerPath& path : paths)
        if (const forms::NodeRef node = m_session.find(path); node && !m_session.isCalculated(node))
            if (const auto drafted = draftAnswer(path, m_session.value(node)); !drafted) return drafted;
    return {};
}

// A record that is not on the disk yet says of what it is an answer.
Change InterviewBook::answerChange(const forms::AnswerPath& path, Fields fields) const {
    const Id record = answerRecord(m_head.id, path);
    if (!m_kept.contains(record)) {
        fields["interview"] = m_head.id.toString();
        fields["path"] = path.path;
        if (!path.instances.empty()) fields["instances"] = joined(path.instances, '/');
    }
    return {.record = record, .kind = "answer", .scope = m_head.scope, .fields = std::move(fields)};
}

Result<void> InterviewBook::commitAll(const std::vector<Change>& changes) {
    for (std::span rest(changes); !rest.empty();) {
        const auto some = rest.first(transactionOf(rest));
        if (const auto kept = m_store.commit({some.begin(), some.end()}); !kept) return fail(kept);
        for (const Change& change : some)
            if (change.kind == "answer") m_kept.insert(change.record);
        rest = rest.subspan(some.size());
    }
    return {};
}

Result<void> InterviewBook::draftAnswer(const forms::AnswerPath& path, std::string_view value) {
    // What makes the record valid comes along: a keystroke alone could never become an answer.
    const Change change = answerChange(path, {{"value", std::string(value)}});
    if (!path.instances.empty() && !m_store.draftOf(change.record, "value"))
        if (const auto kept = commitAll(roundsAround(path)); !kept) return kept;
    if (const auto kept = m_store.draft(change.record, change.kind, m_head.scope, change.fields); !kept)
        return kept;
    m_kept.insert(change.record);
    return {};
}

Result<void> InterviewBook::leave(std::string_view key) {
    const auto path = pathOfKey(key);
    if (!path) return fail(path);
    if (const auto cut = m_store.cutDrafts(answerRecord(m_head.id, *path)); !cut) return fail(cut);
    return {};
}

Result<void> InterviewBook::addRepeat(std::string_view key, Instant now, Random& random) {
    const auto range = nodeOf(key);
    if (!range) return fail(range);
    const std::size_t lines = m_session.history().size();
    const std::vector<forms::NodeRef> rounds = m_session.children(*range);
    const std::string_view last = rounds.empty() ? std::string_view() : m_session.instanceId(rounds.back());
    if (const auto added = m_session.addRepeat(*range, roundId(now, last, random)); !added)
        return fail(added);
    if (const auto kept = keepRounds(*range); !kept) {
        (void)m_session.undo(); // what the disk refused has not happened
        return kept;
    }
    return draftActions(lines);
}

Result<void> InterviewBook::removeRepeat(std::string_view key) {
    const auto round = nodeOf(key);
    if (!round) return fail(round);
    const forms::NodeRef range = m_session.parent(*round);
    if (const auto removed = m_session.removeRepeat(*round); !removed) return fail(removed);
    const auto kept = keepRounds(range);
    if (!kept) (void)m_session.undo();
    return kept;
}

// Which rounds there are is an answer to the repeat itself: a set, so that two people's rounds never meet.
std::optional<Change> InterviewBook::roundsChange(forms::NodeRef range) const {
    const forms::AnswerPath path = m_session.answerPath(range);
    const auto held = m_store.read(answerRecord(m_head.id, path));
    std::vector<std::string> gone = held ? held->elements("rounds") : std::vector<std::string>{};
    Fields fields;
    for (const forms::NodeRef round : m_session.children(range)) {
        const std::string id(m_session.instanceId(round));
        if (std::erase(gone, id) == 0) fields[elementField("rounds", id)] = true;
    }
    for (const std::string& id : gone)
        fields[elementField("rounds", id)] = false;
    if (fields.empty()) return std::nullopt;
    return answerChange(path, std::move(fields));
}

Result<void> InterviewBook::keepRounds(forms::NodeRef range) {
    const auto change = roundsChange(range);
    return change ? commitAll({*change}) : Result<void>{};
}

std::vector<Change> InterviewBook::roundsAround(const forms::AnswerPath& path) const {
    std::vector<Change> changes;
    forms::NodeRef node = m_session.find(path);
    if (!node) return changes;
    for (node = m_session.parent(node); node && node != m_session.root(); node = m_session.parent(node)) {
        if (m_session.kind(node) != forms::NodeKind::RepeatInstance) continue;
        const forms::NodeRef range = m_session.parent(node);
        if (m_session.isControlled(range)) continue;
        changes.push_back(answerChange(m_session.answerPath(range),
                                       {{elementField("rounds", m_session.instanceId(node)), true}}));
    }
    return changes;
}

Result<void> InterviewBook::setLanguage(std::string_view language) {
    if (const auto set = m_session.setLanguage(language); !set) return fail(set);
    return {};
}

Result<void> InterviewBook::setComment(std::string_view key, std::string_view comment) {
    const auto path = pathOfKey(key);
    if (!path) return fail(path);
    if (const auto cut = m_store.cutDrafts(answerRecord(m_head.id, *path)); !cut) return fail(cut);
    return commitAll({answerChange(*path, {{"comment", std::string(comment)}})});
}

bool InterviewBook::take(const std::vector<Record>& changed) {
    bool concerned = false;
    bool needs = false;
    bool files = false;
    bool last = false;
    for (const Record& record : changed) {
        if (record.id == m_head.id) {
            follow(record);
            concerned = true;
        } else if (record.kind == "answer" && record.reference("interview") == m_head.id) {
            takeAnswer(record);
            concerned = true;
        } else if (record.kind == "interview" || record.kind == "answer") {
            last = last || (record.scope == m_head.scope && isByForm(m_store, record, m_head.formId));
        } else if (record.kind == "need" && record.scope == m_head.scope) {
            needs = true;
        } else if (record.kind == "attachment" && record.scope == m_head.scope) {
            files = true;
        }
    }
    if (needs) loadNeeds();
    if (files) loadFiles();
    if (last) loadLast();
    return concerned || needs || files || last;
}

void InterviewBook::takeAnswer(const Record& answer) {
    m_kept.insert(answer.id);
    if (answer.conflicts.empty())
        m_conflicts.erase(answer.id);
    else
        m_conflicts.insert(answer.id);
    if (m_store.draftOf(answer.id, "value")) return; // being written here: the writer's text stands
    Saved saved;
    saved.add(m_store, answer);
    if (saved.rounds.empty() && saved.answers.empty()) return;
    if (!saved.rounds.empty()) {
        (void)m_session.restore({}, saved.rounds);
        loadAnswers(); // of rounds that are new here
    } else if (const forms::NodeRef node = m_session.find(pathOf(answer));
               !node || m_session.value(node) != saved.answers.front().value) {
        const auto restored = m_session.restore(saved.answers);
        // The rounds it makes may have their answers already: records come in no order.
        if (!restored.changes.added.empty()) loadAnswers();
    }
}

} // namespace feltbok::advisory
