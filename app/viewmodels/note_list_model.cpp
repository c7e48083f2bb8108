// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/note_list_model.h"

#include "app/viewmodels/pictures.h"
#include "app/viewmodels/wording.h"

#include <QDateTime>

#include <algorithm>

namespace feltbok::app {

NoteListModel::NoteListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "note" || record.kind == "attachment"; },
          [this](std::vector<advisory::NoteRow> rows) {
              m_all = std::move(rows);
              applyFilter();
              emit countsChanged();
          }) {
    connect(&FieldBook::instance(), &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        if (report.phase == SyncReport::Phase::Idle) m_live.refresh();
    });
}

QString NoteListModel::visitId() const {
    return wording::idText(m_visit);
}

void NoteListModel::setVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_visit) return;
    m_visit = visit;
    emit visitIdChanged();
    if (visit.isNull()) return m_live.ask({});
    m_live.ask([visit](OpenBook& book) { return advisory::noteRows(book.store(), visit); });
}

void NoteListModel::setFilter(Filter filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    emit filterChanged();
    applyFilter();
}

int NoteListModel::mineCount() const {
    return int(std::ranges::count_if(m_all, &advisory::NoteRow::mine));
}

int NoteListModel::pictureCount() const {
    return int(
        std::ranges::count_if(m_all, [](const advisory::NoteRow& note) { return !note.pictures.empty(); }));
}

void NoteListModel::applyFilter() {
    std::vector<advisory::NoteRow> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [this](const advisory::NoteRow& note) {
        return m_filter == All || (m_filter == Mine ? note.mine : !note.pictures.empty());
    });
    show(std::move(shown));
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const {
    const advisory::NoteRow* note = row(index);
    if (note == nullptr) return {};
    switch (role) {
    case NoteId:
        return wording::idText(note->id);
    case TimeText:
        return wording::time(note->writtenAtMs);
    case DayText:
        return wording::moment(note->writtenAtMs, FieldBook::instance().today())
            .section(QLatin1Char(' '), 0, -2);
    case Author:
        return wording::text(note->writtenBy);
    case MineRole:
        return note->mine;
    case NoteText:
    case Qt::DisplayRole:
        return wording::text(note->text);
    case Title:
        return wording::text(note->title);
    case Topic:
        return wording::text(note->topic);
    case Pictures: {
        QStringList sources;
        for (const std::string& picture : note->pictures)
            sources += pictureSource(note->scope, picture);
        return sources;
    }
    case HasPicture:
        return !note->pictures.empty();
    case Place:
        return int(note->whereabouts);
    case SentText:
        return wording::whereabouts(note->whereabouts);
    default:
        return {};
    }
}

QHash<int, QByteArray> NoteListModel::roleNames() const {
    return {{NoteId, "noteId"},     {TimeText, "timeText"},     {DayText, "dayText"}, {Author, "author"},
            {MineRole, "mine"},     {NoteText, "noteText"},     {Title, "title"},     {Topic, "topic"},
            {Pictures, "pictures"}, {HasPicture, "hasPicture"}, {Place, "place"},     {SentText, "sentText"}};
}

int NoteListModel::rowOf(const QString& noteId) const {
    const auto it = std::ranges::find(rows(), wording::idOf(noteId), &advisory::NoteRow::id);
    return it == rows().end() ? -1 : int(it - rows().begin());
}

} // namespace feltbok::app
