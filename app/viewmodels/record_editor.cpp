// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/record_editor.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/inbox.h"

namespace feltbok::app {
namespace {

bool isBlank(const Value& value) {
    return value.is_string() && wording::text(value.get<std::string>()).trimmed().isEmpty();
}

} // namespace

RecordEditor::RecordEditor(std::string kind, QObject* parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_live(
          this, [this](const Record& record) { return record.id == m_record; },
          [this](Content content) { show(std::move(content)); }) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &RecordEditor::leave);
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &RecordEditor::changed);
}

void RecordEditor::open(const Id& record) {
    leave();
    m_record = record;
    m_fields.clear();
    m_initial.clear();
    m_conflicts.clear();
    m_writing.clear();
    m_exists = m_loaded = m_written = false;
    m_errorText.clear();
    if (record.isNull()) {
        m_live.ask({});
        return;
    }
    m_live.ask([record](OpenBook& book) {
        Content content;
        if (auto held = book.store().read(record)) content.record = std::move(*held);
        for (const Draft& draft : book.store().drafts())
            if (draft.record == record) content.drafts[draft.field] = draft.value;
        if (content.record) content.municipality = book.store().scopeName(content.record->scope);
        return content;
    });
}

void RecordEditor::begin(const Id& scope, Fields fields, const Id& record) {
    open(record);
    m_scope = scope;
    m_initial = std::move(fields);
    m_fields = m_initial;
    emit changed();
}

void RecordEditor::show(Content content) {
    m_exists = content.record.has_value();
    m_written = m_exists || !content.drafts.empty() || m_underWay > 0;
    m_loaded = !m_record.isNull();
    m_municipality = wording::text(content.municipality);
    Fields fields = m_initial;
    if (content.record) {
        m_scope = content.record->scope;
        m_conflicts = content.record->conflicts;
        fields = content.record->fields;
    }
    for (const auto& [field, value] : content.drafts)
        fields[field] = value;
    for (const auto& [field, underWay] : m_writing)
        if (underWay > 0) fields[field] = m_fields[field]; // newer than what was read
    m_fields = std::move(fields);
    shown();
    emit changed();
}

QString RecordEditor::textOf(const std::string& field) const {
    const auto it = m_fields.find(field);
    return it == m_fields.end() || !it->second.is_string() ? QString()
                                                           : wording::text(it->second.get<std::string>());
}

int RecordEditor::integerOf(const std::string& field) const {
    const auto it = m_fields.find(field);
    return it == m_fields.end() || !it->second.is_number_integer() ? 0 : it->second.get<int>();
}

std::optional<double> RecordEditor::decimalOf(const std::string& field) const {
    const auto it = m_fields.find(field);
    return it == m_fields.end() || !it->second.is_number() ? std::nullopt
                                                           : std::optional(it->second.get<double>());
}

bool RecordEditor::isTrue(const std::string& field) const {
    const auto it = m_fields.find(field);
    return it != m_fields.end() && it->second == Value(true);
}

void RecordEditor::writeText(const std::string& field, const QString& text) {
    write(field, Value(text.toStdString()));
}

void RecordEditor::writeDay(const std::string& field, const QString& day) {
    if (day.isEmpty()) return write(field, nullptr);
    if (Date::parse(day.toStdString())) writeText(field, day);
}

void RecordEditor::write(const std::string& field, Value value) {
    if (m_record.isNull()) return;
    const auto held = m_fields.find(field);
    if (held != m_fields.end() ? held->second == value : value == Value("")) return;
    m_fields[field] = value;
    Fields drafted{{field, std::move(value)}};
    if (!m_exists) // what makes the record valid, as it stands by now
        for (const auto& begun : m_initial)
            drafted.try_emplace(begun.first, m_fields.at(begun.first));
    m_written = true;
    ++m_underWay;
    ++m_writing[field];
    emit changed();
    emit savedChanged();
    FieldBook::instance().keep(
        m_record.toString() + " " + field,
        [record = m_record, kind = m_kind, scope = m_scope, drafted = std::move(drafted)](OpenBook& book) {
            return book.store().draft(record, kind, scope, drafted);
        },
        this,
        [this, record = m_record, field](const Result<void>& done) {
            if (done) --m_underWay;
            if (record != m_record) return emit savedChanged();
            if (done) --m_writing[field]; // else the text stands till the disk has it
            const bool told = !m_errorText.isEmpty();
            m_errorText = done ? QString() : wording::failure(done.error());
            emit savedChanged();
            if (!done || told) emit changed();
        });
    m_rest.start();
}

void RecordEditor::leave() {
    m_rest.stop();
    if (m_record.isNull() || m_fields.empty()) return;
    FieldBook::instance().write(
        [record = m_record, kind = m_kind, scope = m_scope,
         fallback = emptyFallback()](OpenBook& book) -> Result<void> {
            Store& store = book.store();
            bool written = false;
            std::map<std::string, Value> drafts;
            for (const Draft& draft : store.drafts())
                if (draft.record == record) {
                    written = true;
                    drafts[draft.field] = draft.value;
                }
            if (!written) return {};
            for (const auto& [field, value] : fallback) {
                const bool missing =
                    drafts.contains(field) ? isBlank(drafts[field]) : !store.read(record).has_value();
                if (!missing) continue;
                if (const auto kept = store.draft(record, kind, scope, field, value); !kept) return kept;
            }
            if (const auto cut = store.cutDrafts(record); !cut) return fail(cut);
            return {};
        },
        this,
        [this, record = m_record](const Result<void>& done) {
            if (done || record != m_record) return;
            m_errorText = wording::failure(done.error());
            emit changed();
        });
}

Result<void> RecordEditor::removeFrom(Store& store, const Id& record) {
    for (const Draft& draft : store.drafts())
        if (draft.record == record)
            if (const auto gone = store.discardDraft(record, draft.field); !gone) return gone;
    if (!store.read(record)) return {};
    if (const auto removed = store.remove(record); !removed) return fail(removed);
    return {};
}

void RecordEditor::remove() {
    const QString name = textOf(m_fields.contains("name") ? "name" : "title");
    writeFor(
        this, [record = m_record](OpenBook& book) { return removeFrom(book.store(), record); },
        [this, record = m_record, existed = m_exists, name] {
            if (existed) emit FieldBook::instance().recordRemoved(record, name);
            emit removed();
        });
}

} // namespace feltbok::app
