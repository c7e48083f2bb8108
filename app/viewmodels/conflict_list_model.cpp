// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/conflict_list_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace feltbok::app {
namespace {

bool isFreeText(const std::string& kind, const std::string& field) {
    const Kind* known = findKind(kind);
    const Field* declared = known == nullptr ? nullptr : known->field(field);
    return declared != nullptr &&
           (declared->type == FieldType::Text || declared->type == FieldType::LongText);
}

QStringList partsOf(const QString& text, const QString& other) {
    QStringList parts;
    for (const advisory::TextPiece& piece : advisory::differences(text.toStdString(), other.toStdString())) {
        if (parts.isEmpty() && piece.differs) parts += QString();
        parts += wording::text(piece.text);
    }
    return parts;
}

} // namespace

ConflictListModel::ConflictListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record&) { return true; },
          [this](std::vector<advisory::ConflictRow> rows) { show(std::move(rows)); }) {
    m_live.ask([](OpenBook& book) { return advisory::conflictRows(book.store()); });
}

QVariant ConflictListModel::data(const QModelIndex& index, int role) const {
    const advisory::ConflictRow* conflict = row(index);
    if (conflict == nullptr) return {};
    switch (role) {
    case Key:
        return wording::idText(conflict->record) + QLatin1Char('/') + wording::text(conflict->field);
    case RecordId:
        return wording::idText(conflict->record);
    case FieldRole:
        return wording::text(conflict->field);
    case Title:
    case Qt::DisplayRole:
        return QStringLiteral("%1: %2").arg(wording::kind(conflict->kind), wording::text(conflict->title));
    case Line:
        return wording::joined({wording::text(conflict->municipality),
                                conflict->field == kDeletedField ? tr("deleted and changed")
                                                                 : tr("%n texts in the same field", nullptr,
                                                                      int(conflict->sides.size()))});
    default:
        return {};
    }
}

QHash<int, QByteArray> ConflictListModel::roleNames() const {
    return {{Key, "key"}, {RecordId, "recordId"}, {FieldRole, "field"}, {Title, "title"}, {Line, "line"}};
}

Conflict::Conflict(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [this](const Record& record) { return record.id == m_record; },
          [this](Content content) { show(std::move(content)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &Conflict::changed);
}

void Conflict::show(Content content) {
    m_overtaken = !content.conflict && m_conflict && !content.rewriting.empty();
    if (m_overtaken) return emit changed(); // what was being written stands, and what it was to replace
    m_conflict = std::move(content.conflict);
    m_base = content.base && m_conflict ? wording::value(m_conflict->kind, m_conflict->field, *content.base)
                                        : QString();
    if (m_underWay == 0) m_rewriting = wording::text(content.rewriting);
    emit changed();
    emit rewritingChanged();
}

QString Conflict::recordId() const {
    return wording::idText(m_record);
}

void Conflict::setRecordId(const QString& recordId) {
    if (wording::idOf(recordId) == m_record) return;
    m_record = wording::idOf(recordId);
    askAgain();
}

void Conflict::setField(const QString& field) {
    if (field == m_field) return;
    m_field = field;
    askAgain();
}

void Conflict::askAgain() {
    m_underWay = 0;
    ++m_turn;
    m_overtaken = false;
    m_conflict.reset();
    emit askedChanged();
    if (m_record.isNull() || m_field.isEmpty()) return m_live.ask({});
    m_live.ask([record = m_record, field = m_field.toStdString()](OpenBook& book) {
        Content content;
        content.rewriting = advisory::rewriting(book.store(), record, field);
        if (auto conflict = advisory::conflictOf(book.store(), record, field)) {
            content.base = advisory::commonBase(book.store(), *conflict);
            content.conflict = std::move(*conflict);
        }
        return content;
    });
}

const advisory::ConflictSide* Conflict::side(std::size_t index) const {
    return m_conflict && index < m_conflict->sides.size() ? &m_conflict->sides[index] : nullptr;
}

QString Conflict::textOf(const advisory::ConflictSide* side) const {
    return side == nullptr ? QString() : wording::value(m_conflict->kind, m_conflict->field, side->value);
}

QString Conflict::whenOf(const advisory::ConflictSide* side) const {
    if (side == nullptr) return {};
    return wording::joined({wording::sentence(wording::moment(side->at.ms, FieldBook::instance().today())),
                            side->here ? tr("this device") : tr("another device")});
}

QString Conflict::pathText() const {
    if (!m_conflict) return {};
    return wording::joined({wording::text(m_conflict->municipality),
                            m_conflict->title.empty()
                                ? wording::kind(m_conflict->kind)
                                : QStringLiteral("%1 «%2»").arg(wording::kind(m_conflict->kind),
                                                                wording::text(m_conflict->title)),
                            wording::field(m_conflict->kind, m_conflict->field)});
}

QString Conflict::questionText() const {
    if (!m_conflict) return {};
    if (m_conflict->field == kDeletedField) return tr("Shall it be deleted?");
    return isFreeText(m_conflict->kind, m_conflict->field) ? tr("Which text shall apply?")
                                                           : tr("Which choice shall apply?");
}

QString Conflict::mineText() const {
    return textOf(side(0));
}
QStringList Conflict::mineParts() const {
    return partsOf(mineText(), theirsText());
}
QString Conflict::mineName() const {
    const advisory::ConflictSide* mine = side(0);
    if (mine == nullptr) return {};
    return mine->authorName.empty() ? (mine->mine ? tr("You") : tr("Another advisor"))
                                    : wording::text(mine->authorName);
}
QString Conflict::mineWhen() const {
    return whenOf(side(0));
}
bool Conflict::mineIsMine() const {
    return side(0) != nullptr && (side(0)->mine || side(0)->here);
}
QString Conflict::theirsText() const {
    return textOf(side(1));
}
QStringList Conflict::theirsParts() const {
    return partsOf(theirsText(), mineText());
}
QString Conflict::theirsName() const {
    const advisory::ConflictSide* theirs = side(1);
    if (theirs == nullptr) return {};
    return theirs->authorName.empty() ? (theirs->mine ? tr("You") : tr("Another advisor"))
                                      : wording::text(theirs->authorName);
}
QString Conflict::theirsWhen() const {
    return whenOf(side(1));
}
QString Conflict::baseText() const {
    return m_base;
}
int Conflict::moreCount() const {
    return m_conflict ? std::max(0, int(m_conflict->sides.size()) - 2) : 0;
}
bool Conflict::canWriteNew() const {
    return m_conflict && isFreeText(m_conflict->kind, m_conflict->field);
}

void Conflict::choose(const Value& value) {
    if (!m_conflict) return;
    writeFor(
        this,
        [record = m_record, field = m_conflict->field, value](OpenBook& book) -> Result<void> {
            return advisory::settle(book.store(), record, field, value);
        },
        [this] {
            m_rewriting.clear();
            m_overtaken = false;
            emit rewritingChanged();
            emit settled();
        });
}

void Conflict::keepMine() {
    if (const auto* mine = side(0)) choose(mine->value);
}
void Conflict::keepTheirs() {
    if (const auto* theirs = side(1)) choose(theirs->value);
}

void Conflict::setRewriting(const QString& text) {
    if (text == m_rewriting || !canWriteNew()) return;
    m_rewriting = text;
    ++m_underWay;
    emit rewritingChanged();
    const std::string field = m_conflict->field;
    FieldBook::instance().keep(
        "rewriting " + m_record.toString() + " " + field,
        [record = m_record, field, kept = text.toStdString()](OpenBook& book) {
            return advisory::keepRewriting(book.store(), record, field, kept);
        },
        this,
        [this, turn = m_turn](const Result<void>& done) {
            if (!done) emit failed(wording::failure(done.error()));
            if (!done || turn != m_turn) return; // the text stands till the disk has it
            --m_underWay;
            emit rewritingChanged();
        });
}

void Conflict::useRewriting() {
    if (canWriteNew() && !m_rewriting.trimmed().isEmpty()) choose(Value(m_rewriting.toStdString()));
}

RefusedListModel::RefusedListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record&) { return true; },
          [this](std::vector<advisory::RefusedRow> rows) { show(std::move(rows)); }) {
    m_live.ask([](OpenBook& book) { return advisory::refusedRows(book.store()); });
    connect(&FieldBook::instance(), &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        if (report.phase == SyncReport::Phase::Idle && int(report.counts.refused) != count())
            m_live.refresh();
    });
}

QVariant RefusedListModel::data(const QModelIndex& index, int role) const {
    const advisory::RefusedRow* refused = row(index);
    if (refused == nullptr) return {};
    switch (role) {
    case Key:
        return wording::text(refused->edit.toString());
    case RecordId:
        return wording::idText(refused->record);
    case Title:
    case Qt::DisplayRole:
        return tr("%1 in %2 was refused")
            .arg(wording::kind(refused->kind), wording::text(refused->municipality));
    case Line:
        return wording::text(refused->title);
    case WhyText:
        return wording::refusal(refused->why);
    case WhenText:
        return wording::sentence(wording::moment(refused->at.ms, FieldBook::instance().today()));
    case WrittenText: {
        QStringList lines;
        for (const auto& [field, value] : refused->fields)
            lines += QStringLiteral("%1: %2").arg(wording::field(refused->kind, field), wording::text(value));
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> RefusedListModel::roleNames() const {
    return {{Key, "key"},
            {RecordId, "recordId"},
            {Title, "title"},
            {Line, "line"},
            {WhyText, "whyText"},
            {WhenText, "whenText"},
            {WrittenText, "writtenText"}};
}

void RefusedListModel::sendAgain(const QString& key) {
    const auto edit = EditId::parse(key.toStdString());
    if (!edit) return;
    FieldBook::instance().write(
        [edit = *edit](OpenBook& book) { return advisory::writeAgain(book.store(), edit); }, this,
        [this](const Result<void>& done) {
            if (!done) emit failed(wording::failure(done.error()));
            m_live.refresh();
        });
}

void RefusedListModel::dismiss(const QString& key) {
    const auto edit = EditId::parse(key.toStdString());
    if (!edit) return;
    FieldBook::instance().write([edit = *edit](OpenBook& book) { return book.store().dismissRefused(edit); },
                                this,
                                [this](const Result<void>& done) {
                                    if (!done) emit failed(wording::failure(done.error()));
                                    m_live.refresh();
                                });
}

void RefusedListModel::copyText(const QString& key) {
    for (int i = 0; i < count(); ++i)
        if (index(i).data(Key).toString() == key)
            QGuiApplication::clipboard()->setText(index(i).data(WrittenText).toString());
}

} // namespace feltbok::app
