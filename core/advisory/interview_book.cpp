// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/interview_book.h"

#include "core/advisory/answer_text.h"
#include "core/advisory/follow_up.h"
#include "core/advisory/interview_rows.h"

#include <algorithm>
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

forms::AnswerPath pathOf(const Record& answer) {
    return {answer.text("path"), split(answer.text("instances"), '/')};
}

// The visit's date, to tell which interview came last.
std::string dateOf(const Store& store, const Record& interview) {
    const auto visit = interview.reference("visit");
    const auto record = visit ? store.read(*visit) : Result<Record>(fail(ErrorCode::UnknownRecord, ""));
    return record ? record->text("date") : std::string();
}

// The same on every device that knows of it, also where two began it apart.
std::optional<Instant> begunAt(const Store& store, const Id& interview) {
    std::optional<Instant> first;
    for (const HistoryEntry& edit : store.history(interview, "formId"))
        if (!first || edit.at < *first) first = edit.at;
    return first;
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

InterviewBook::InterviewBook(Store& store, InterviewHead head, forms::Session session)
    : m_store(store), m_head(std::move(head)), m_session(std::move(session)) {}

Result<Id> InterviewBook::begin(Store& store, const Id& visit, const Id& scope, const forms::Form& form) {
    const std::string formId(form.id());
    // The same on every tablet, so that two advisors fill in one interview together.
    const Id interview = Id::derived(visit, "interview " + formId);
    if (store.read(interview)) return interview;
    Fields fields{{"visit", visit.toString()},
                  {"formId", formId},
                  {"formVersion", std::string(form.version())},
                  {"status", "underway"}};
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
    head.formVersion = record->text("formVersion");
    const auto form = forms(head.formId, head.formVersion);
    if (!form) return fail(form);
    context.begunAt = begunAt(store, interview);
    context.interview = interview;
    auto session = forms::Session::start(*form, std::move(context));
    if (!session) return fail(session);
    std::unique_ptr<InterviewBook> book(new InterviewBook(store, std::move(head), std::move(*session)));
    book->loadAnswers();
    book->loadLast();
    book->loadNeeds();
    book->loadFiles();
    return book;
}

void InterviewBook::loadAnswers() {
    // What is being written stands over what was committed, also where nothing was committed yet.
    std::map<Id, Record> answers;
    for (Record& answer :
         m_store.list({.kind = "answer", .referenceField = "interview", .target = m_head.id})) {
        if (!answer.conflicts.empty()) m_conflicts.insert(answer.id);
        answers.emplace(answer.id, std::move(answer));
    }
    for (Draft& draft : m_store.drafts())
        if (draft.kind == "answer") answers[draft.record].fields[draft.field] = std::move(draft.value);
    std::vector<forms::SavedAnswer> saved;
    std::vector<forms::SavedRepeat> rounds;
    for (const auto& [id, answer] : answers) {
        if (answer.reference("interview") != m_head.id) continue;
        m_kept.insert(id);
        forms::AnswerPath path = pathOf(answer);
        const forms::NodeRef node = m_session.find(path);
        if (node && m_session.kind(node) == forms::NodeKind::RepeatRange)
            rounds.push_back({std::move(path), split(answer.text("value"), ' ')});
        else
            saved.push_back({std::move(path), answer.text("value")});
    }
    if (!saved.empty() || !rounds.empty()) (void)m_session.restore(saved, rounds);
}

void InterviewBook::loadLast() {
    const auto self = m_store.read(m_head.id);
    if (!self) return;
    const std::string today = dateOf(m_store, *self);
    std::optional<Record> last;
    std::string lastDate;
    for (const Record& other : m_store.list({.kind = "interview", .scope = m_head.scope})) {
        if (other.id == m_head.id || other.text("formId") != m_head.formId) continue;
        const std::string date = dateOf(m_store, other);
        if (!today.empty() && date > today) continue;
        if (!last || date > lastDate) {
            last = other;
            lastDate = date;
        }
    }
    if (!last) return;
    for (const Record& answer :
         m_store.list({.kind = "answer", .referenceField = "interview", .target = last->id}))
        if (answer.text("instances").empty()) m_last[answer.text("path")] = answer.text("value");
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

Result<void> InterviewBook::answer(std::string_view key, std::string_view value) {
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

Result<void> InterviewBook::draftAnswer(const forms::AnswerPath& path, std::string_view value) {
    const Id record = answerRecord(m_head.id, path);
    const auto draft = [&](const char* field, std::string text) {
        return m_store.draft(record, "answer", m_head.scope, field, Value(std::move(text)));
    };
    if (!m_kept.contains(record)) {
        // What makes the record valid comes first: a keystroke alone could never become an answer.
        if (const auto kept = draft("interview", m_head.id.toString()); !kept) return kept;
        if (const auto kept = draft("path", path.path); !kept) return kept;
        if (!path.instances.empty())
            if (const auto kept = draft("instances", joined(path.instances, '/')); !kept) return kept;
        m_kept.insert(record);
    }
    return draft("value", std::string(value));
}

Result<void> InterviewBook::leave(std::string_view key) {
    const auto path = pathOfKey(key);
    if (!path) return fail(path);
    if (const auto cut = m_store.cutDrafts(answerRecord(m_head.id, *path)); !cut) return fail(cut);
    return {};
}

Result<void> InterviewBook::addRepeat(std::string_view key, Random& random) {
    const auto range = nodeOf(key);
    if (!range) return fail(range);
    const std::size_t lines = m_session.history().size();
    if (const auto added = m_session.addRepeat(*range, Id::random(random).toString()); !added)
        return fail(added);
    if (const auto kept = keepRounds(*range); !kept) return kept;
    return draftActions(lines);
}

Result<void> InterviewBook::removeRepeat(std::string_view key) {
    const auto round = nodeOf(key);
    if (!round) return fail(round);
    const forms::NodeRef range = m_session.parent(*round);
    if (const auto removed = m_session.removeRepeat(*round); !removed) return fail(removed);
    return keepRounds(range);
}

// Which rounds there are is an answer to the repeat itself.
Result<void> InterviewBook::keepRounds(forms::NodeRef range) {
    std::vector<std::string> ids;
    for (const forms::NodeRef round : m_session.children(range))
        ids.emplace_back(m_session.instanceId(round));
    const forms::AnswerPath path = m_session.answerPath(range);
    if (const auto kept = draftAnswer(path, joined(ids, ' ')); !kept) return kept;
    return leave(keyOf(path));
}

Result<void> InterviewBook::setLanguage(std::string_view language) {
    if (const auto set = m_session.setLanguage(language); !set) return fail(set);
    return {};
}

Result<void> InterviewBook::setComment(std::string_view key, std::string_view comment) {
    const auto path = pathOfKey(key);
    if (!path) return fail(path);
    const Id record = answerRecord(m_head.id, *path);
    if (const auto cut = m_store.cutDrafts(record); !cut) return fail(cut);
    Fields fields{{"comment", std::string(comment)}};
    if (!m_store.read(record)) {
        fields["interview"] = m_head.id.toString();
        fields["path"] = path->path;
        if (!path->instances.empty()) fields["instances"] = joined(path->instances, '/');
    }
    m_kept.insert(record);
    const auto made = m_store.commit(
        Change{.record = record, .kind = "answer", .scope = m_head.scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return {};
}

bool InterviewBook::take(const std::vector<Record>& changed) {
    bool concerned = false;
    bool needs = false;
    bool files = false;
    for (const Record& record : changed) {
        if (record.kind == "answer" && record.reference("interview") == m_head.id) {
            takeAnswer(record);
            concerned = true;
        } else if (record.kind == "need" && record.scope == m_head.scope) {
            needs = true;
        } else if (record.kind == "attachment" && record.scope == m_head.scope) {
            files = true;
        }
    }
    if (needs) loadNeeds();
    if (files) loadFiles();
    return concerned || needs || files;
}

void InterviewBook::takeAnswer(const Record& answer) {
    m_kept.insert(answer.id);
    if (answer.conflicts.empty())
        m_conflicts.erase(answer.id);
    else
        m_conflicts.insert(answer.id);
    if (m_store.draftOf(answer.id, "value")) return; // being written here: the writer's text stands
    const forms::AnswerPath path = pathOf(answer);
    const forms::NodeRef node = m_session.find(path);
    if (!node) return;
    const std::string value = answer.text("value");
    if (m_session.kind(node) == forms::NodeKind::RepeatRange) {
        const forms::SavedRepeat rounds{path, split(value, ' ')};
        (void)m_session.restore({}, std::span(&rounds, 1));
        loadAnswers(); // of rounds that are new here
    } else if (m_session.value(node) != value) {
        const forms::SavedAnswer saved{path, value};
        const auto restored = m_session.restore(std::span(&saved, 1));
        // The rounds it makes may have their answers already: records come in no order.
        if (!restored.changes.added.empty()) loadAnswers();
    }
}

} // namespace feltbok::advisory
