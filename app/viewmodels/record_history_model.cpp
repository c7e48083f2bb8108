// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/record_history_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

namespace feltbok::app {
namespace {

QString nameOf(const std::string& author, bool mine) {
    if (mine) return RecordHistoryModel::tr("You");
    return author.empty() ? RecordHistoryModel::tr("Somebody else") : wording::text(author);
}

Result<void> restored(OpenBook& book, const Id& record) {
    const auto back = book.store().restore(record);
    return back ? Result<void>{} : fail(back);
}

} // namespace

RecordHistoryModel::RecordHistoryModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [this](const Record& record) { return record.id == m_record; },
          [this](Held held) {
              m_kind = std::move(held.kind);
              show(std::move(held.rows));
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
}

QString RecordHistoryModel::recordId() const {
    return wording::idText(m_record);
}

void RecordHistoryModel::setRecordId(const QString& recordId) {
    const Id record = wording::idOf(recordId);
    if (record == m_record) return;
    m_record = record;
    emit recordIdChanged();
    if (record.isNull()) return m_live.ask({});
    m_live.ask([record](OpenBook& book) {
        const auto held = book.store().read(record);
        return Held{held ? held->kind : std::string(), advisory::writtenRows(book.store(), record)};
    });
}

void RecordHistoryModel::useAgain(int row) {
    if (row < 0 || row >= count()) return;
    const advisory::WrittenRow& written = rows()[std::size_t(row)];
    writeFor(this, [record = m_record, field = written.field, edit = written.edit](OpenBook& book) {
        return advisory::useAgain(book.store(), record, field, edit);
    });
}

QVariant RecordHistoryModel::data(const QModelIndex& index, int role) const {
    const advisory::WrittenRow* written = row(index);
    if (written == nullptr) return {};
    switch (role) {
    case FieldText:
        return wording::field(m_kind, written->field);
    case ValueText:
    case Qt::DisplayRole:
        return wording::value(m_kind, written->field, written->value);
    case WhoText:
        return wording::joined({nameOf(written->author, written->mine),
                                wording::moment(written->at.ms, FieldBook::instance().today()),
                                written->here ? tr("this device") : tr("another device")});
    case Current:
        return written->current;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordHistoryModel::roleNames() const {
    return {{FieldText, "fieldText"}, {ValueText, "valueText"}, {WhoText, "whoText"}, {Current, "current"}};
}

std::string RecordHistoryModel::keyOf(const advisory::WrittenRow& row) const {
    return row.edit.replica.toString() + std::to_string(row.edit.number) + row.field;
}

TrashModel::TrashModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [this](const Record& record) {
              return record.presence == Presence::Deleted ||
                     std::ranges::find(rows(), record.id, &advisory::TrashRow::record) != rows().end();
          },
          [this](std::vector<advisory::TrashRow> rows) { show(std::move(rows)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
    m_live.ask([](OpenBook& book) { return advisory::trashRows(book.store()); });
}

void TrashModel::restore(const QString& recordId) {
    writeFor(this, [record = wording::idOf(recordId)](OpenBook& book) { return restored(book, record); });
}

QVariant TrashModel::data(const QModelIndex& index, int role) const {
    const advisory::TrashRow* removed = row(index);
    if (removed == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(removed->record);
    case Title:
    case Qt::DisplayRole:
        return removed->title.empty() ? wording::kind(removed->kind) : wording::text(removed->title);
    case Line:
        return wording::joined({wording::kind(removed->kind), wording::text(removed->municipality),
                                nameOf(removed->author, removed->mine),
                                wording::moment(removed->at.ms, FieldBook::instance().today())});
    default:
        return {};
    }
}

QHash<int, QByteArray> TrashModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"}, {Line, "line"}};
}

LastRemoved::LastRemoved(QObject* parent) : QObject(parent) {
    connect(&FieldBook::instance(), &FieldBook::recordRemoved, this, &LastRemoved::hold);
    connect(&FieldBook::instance(), &FieldBook::closed, this, &LastRemoved::forget);
}

void LastRemoved::hold(const Id& record, const QString& name) {
    m_record = record;
    m_name = name;
    emit changed();
}

void LastRemoved::forget() {
    hold({}, {});
}

void LastRemoved::takeBack() {
    if (!isThere()) return;
    writeFor(
        this, [record = m_record](OpenBook& book) { return restored(book, record); }, [this] { forget(); });
}

} // namespace feltbok::app
