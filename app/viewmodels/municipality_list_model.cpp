// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/municipality_list_model.h"

#include "app/viewmodels/wording.h"

#include <algorithm>

namespace feltbok::app {

MunicipalityListModel::MunicipalityListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "visit" || record.kind == "action"; },
          [this](std::vector<advisory::MunicipalityRow> rows) {
              m_all = std::move(rows);
              filter();
          }) {
    m_live.ask(
        [](OpenBook& book) { return advisory::municipalityRows(book.store(), book.municipalities()); });
    // The first sync brings the scopes, and no record may come with them.
    connect(&FieldBook::instance(), &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        if (report.phase == SyncReport::Phase::Idle && m_all.empty()) m_live.refresh();
    });
}

void MunicipalityListModel::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit wordsChanged();
    filter();
}

void MunicipalityListModel::filter() {
    std::vector<advisory::MunicipalityRow> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [this](const advisory::MunicipalityRow& row) {
        return m_words.isEmpty() ||
               wording::text(row.name).contains(m_words.trimmed(), Qt::CaseInsensitive) ||
               wording::text(row.number).startsWith(m_words.trimmed());
    });
    show(std::move(shown));
}

QVariant MunicipalityListModel::data(const QModelIndex& index, int role) const {
    const advisory::MunicipalityRow* municipality = row(index);
    if (municipality == nullptr) return {};
    switch (role) {
    case ScopeId:
        return wording::idText(municipality->scope);
    case Name:
    case Qt::DisplayRole:
        return wording::text(municipality->name);
    case Number:
        return wording::text(municipality->number);
    case County:
        return wording::text(municipality->county);
    case Visits:
        return int(municipality->visits);
    case OpenActions:
        return int(municipality->openActions);
    case Line:
        return wording::joined({municipality->visits == 0
                                    ? tr("Not visited yet")
                                    : tr("%n visits", nullptr, int(municipality->visits)),
                                municipality->openActions == 0
                                    ? QString()
                                    : tr("%n open actions", nullptr, int(municipality->openActions))});
    case LastVisitText:
        return wording::dayWithYear(municipality->lastVisit);
    case NextVisitText:
        return wording::dayWithYear(municipality->nextVisit);
    default:
        return {};
    }
}

QHash<int, QByteArray> MunicipalityListModel::roleNames() const {
    return {{ScopeId, "scopeId"},
            {Name, "name"},
            {Number, "number"},
            {County, "county"},
            {Visits, "visits"},
            {OpenActions, "openActions"},
            {Line, "line"},
            {LastVisitText, "lastVisitText"},
            {NextVisitText, "nextVisitText"}};
}

MunicipalityNameModel::MunicipalityNameModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record&) { return false; },
          [this](std::vector<advisory::MunicipalityEntry> rows) {
              m_all = std::move(rows);
              filter();
          }) {
    m_live.ask([](OpenBook& book) { return book.municipalities().entries(); });
}

void MunicipalityNameModel::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit wordsChanged();
    filter();
}

void MunicipalityNameModel::filter() {
    const QString words = m_words.trimmed();
    std::vector<advisory::MunicipalityEntry> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const advisory::MunicipalityEntry& entry) {
        return wording::text(entry.name).contains(words, Qt::CaseInsensitive);
    });
    std::ranges::stable_partition(shown, [&](const advisory::MunicipalityEntry& entry) {
        return wording::text(entry.name).startsWith(words, Qt::CaseInsensitive);
    });
    show(std::move(shown));
}

QVariant MunicipalityNameModel::data(const QModelIndex& index, int role) const {
    const advisory::MunicipalityEntry* entry = row(index);
    if (entry == nullptr) return {};
    if (role == Name || role == Qt::DisplayRole) return wording::text(entry->name);
    return role == County ? QVariant(wording::text(entry->county)) : QVariant();
}

QHash<int, QByteArray> MunicipalityNameModel::roleNames() const {
    return {{Name, "name"}, {County, "county"}};
}

} // namespace feltbok::app
