// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/municipality.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/progress.h"
#include "core/advisory/visits.h"

#include <algorithm>

namespace feltbok::app {

namespace {

QString titleOf(const TimelineRow& row) {
    const QString text = wording::text(row.event.text).section(QLatin1Char('\n'), 0, 0);
    if (row.isVisit())
        return row.visit.purpose.empty() ? HistoryListModel::tr("Visit")
                                         : wording::text(row.visit.purpose).section(QLatin1Char('\n'), 0, 0);
    return QStringLiteral("%1: %2").arg(wording::kind(row.event.kind), text);
}

QString lineOf(const TimelineRow& row) {
    if (row.event.kind == "share") return HistoryListModel::tr("to %1").arg(wording::text(row.event.detail));
    if (row.event.kind == "procurement") return wording::choice("procurement", "status", row.event.detail);
    if (!row.isVisit()) return wording::text(row.event.detail).section(QLatin1Char('\n'), 0, 0);
    if (row.visit.needs + row.visit.actions == 0) return wording::stopStatus(row.visit.status);
    return QStringList{HistoryListModel::tr("%n needs", nullptr, int(row.visit.needs)),
                       HistoryListModel::tr("%n actions", nullptr, int(row.visit.actions))}
        .join(QStringLiteral(", "));
}

} // namespace

QVariant HistoryListModel::data(const QModelIndex& index, int role) const {
    const TimelineRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(held->isVisit() ? held->visit.visit : held->event.record);
    case KindRole:
        return held->isVisit() ? QStringLiteral("visit") : wording::text(held->event.kind);
    case MarginText:
        return wording::monthYear(held->date());
    case DateText:
        return wording::dayWithYear(held->date());
    case Title:
    case Qt::DisplayRole:
        return titleOf(*held);
    case Line:
        return lineOf(*held);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryListModel::roleNames() const {
    return {{RecordId, "recordId"}, {KindRole, "kind"}, {MarginText, "marginText"},
            {DateText, "dateText"}, {Title, "title"},   {Line, "line"}};
}

void HistoryListModel::showRows(const std::vector<advisory::HistoryRow>& visits,
                                const std::vector<advisory::EventRow>& events) {
    std::vector<TimelineRow> rows;
    for (const advisory::HistoryRow& visit : visits)
        rows.push_back({visit, {}});
    for (const advisory::EventRow& event : events)
        rows.push_back({{}, event});
    std::ranges::stable_sort(rows, std::greater<>{}, &TimelineRow::date);
    show(std::move(rows));
}

std::string HistoryListModel::keyOf(const TimelineRow& row) const {
    return row.isVisit() ? row.visit.visit.toString()
                         : row.event.record.toString() + row.event.kind + row.event.detail;
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const {
    const advisory::PersonRow* person = row(index);
    if (person == nullptr) return {};
    switch (role) {
    case PersonId:
        return wording::idText(person->id);
    case Name:
    case Qt::DisplayRole:
        return wording::text(person->name);
    case PersonRole:
        return wording::joined({wording::text(person->role), wording::level(person->level)});
    case Email:
        return wording::text(person->email);
    case Phone:
        return wording::text(person->phone);
    default:
        return {};
    }
}

QHash<int, QByteArray> PersonListModel::roleNames() const {
    return {{PersonId, "personId"},
            {Name, "name"},
            {PersonRole, "personRole"},
            {Email, "email"},
            {Phone, "phone"}};
}

Municipality::Municipality(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [this](const Record& record) { return record.scope == m_scope || record.kind == "network"; },
          [this](Held held) { showHeld(std::move(held)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_history.translate();
        m_people.translate();
        m_upcoming.translate();
        m_bodies.translate();
        m_asked.translate();
        m_changes.translate();
        emit changed();
    });
}

void Municipality::showHeld(Held held) {
    m_held = std::move(held);
    m_loaded = !m_held.page.row.scope.isNull();
    m_history.showRows(m_held.page.history, m_held.records.events);
    m_people.showRows(m_held.page.people);
    m_upcoming.showRows(m_held.records.upcoming);
    m_bodies.showRows(m_held.records.bodies);
    m_asked.showRows(m_held.records.asked);
    m_changes.showRows(m_held.changes);
    emit changed();
}

QString Municipality::scopeId() const {
    return wording::idText(m_scope);
}

void Municipality::setScopeId(const QString& scopeId) {
    const Id scope = wording::idOf(scopeId);
    if (scope == m_scope) return;
    m_scope = scope;
    emit scopeIdChanged();
    if (scope.isNull()) return m_live.ask({});
    m_live.ask([scope](OpenBook& book) {
        Held held{advisory::municipalityPage(book.store(), book.municipalities(), scope),
                  advisory::municipalityRecords(book.store(), scope),
                  {}};
        held.changes = advisory::changesSince(book.store(), scope, held.page.row.lastVisit, book.today());
        return held;
    });
}

QString Municipality::name() const {
    return wording::text(m_held.page.row.name);
}
QString Municipality::county() const {
    return wording::text(m_held.page.row.county);
}

QString Municipality::subline() const {
    QString numbers = wording::text(m_held.page.row.number);
    if (!m_held.page.formerNumber.empty())
        numbers = tr("%1 from %2, %3 before")
                      .arg(numbers, wording::text(m_held.page.validFrom).left(4),
                           wording::text(m_held.page.formerNumber));
    return wording::joined({county(), numbers});
}

QString Municipality::upcomingText() const {
    std::int64_t kroner = 0;
    for (const advisory::UpcomingRow& row : m_held.records.upcoming)
        kroner += row.valueNok;
    return kroner == 0 ? QString() : tr("%1 million kroner").arg(wording::number(double(kroner) / 1e6, 1));
}

QString Municipality::lastVisitText() const {
    return wording::dayWithYear(m_held.page.row.lastVisit);
}

QString Municipality::nextVisitId() const {
    const advisory::HistoryRow* next = nullptr; // the rows come newest first
    for (const advisory::HistoryRow& visit : m_held.page.history)
        if (!advisory::isVisited(visit.status)) next = &visit;
    return next == nullptr ? QString() : wording::idText(next->visit);
}

void Municipality::startVisit() {
    if (const QString visit = nextVisitId(); !visit.isEmpty()) {
        emit visitStarted(visit);
        return;
    }
    writeFor(
        this,
        [scope = m_scope](OpenBook& book) {
            return advisory::startVisit(book.store(), book.municipalities(), scope, book.today());
        },
        [this](const Id& visit) { emit visitStarted(wording::idText(visit)); });
}

} // namespace feltbok::app
