// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/municipality.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/progress.h"
#include "core/advisory/visits.h"

namespace feltbok::app {

QVariant HistoryListModel::data(const QModelIndex& index, int role) const {
    const advisory::HistoryRow* visit = row(index);
    if (visit == nullptr) return {};
    switch (role) {
    case VisitId:
        return wording::idText(visit->visit);
    case MarginText:
        return wording::monthYear(visit->date);
    case DateText:
        return wording::dayWithYear(visit->date);
    case Title:
    case Qt::DisplayRole:
        return visit->purpose.empty() ? tr("Visit") : wording::text(visit->purpose);
    case Line:
        if (visit->needs + visit->actions == 0) return wording::stopStatus(visit->status);
        return QStringList{tr("%n needs", nullptr, int(visit->needs)),
                           tr("%n actions", nullptr, int(visit->actions))}
            .join(QStringLiteral(", "));
    case StatusText:
        return wording::stopStatus(visit->status);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryListModel::roleNames() const {
    return {{VisitId, "visitId"}, {MarginText, "marginText"}, {DateText, "dateText"}, {Title, "title"},
            {Line, "line"},       {StatusText, "statusText"}};
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
        return wording::text(person->role);
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
          this, [this](const Record& record) { return record.scope == m_scope; },
          [this](advisory::MunicipalityPage page) {
              m_loaded = !page.row.scope.isNull();
              m_page = std::move(page);
              m_history.showRows(m_page.history);
              m_people.showRows(m_page.people);
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &Municipality::changed);
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
        return advisory::municipalityPage(book.store(), book.municipalities(), scope);
    });
}

QString Municipality::name() const {
    return wording::text(m_page.row.name);
}
QString Municipality::county() const {
    return wording::text(m_page.row.county);
}

QString Municipality::subline() const {
    QString numbers = wording::text(m_page.row.number);
    if (!m_page.formerNumber.empty())
        numbers =
            tr("%1 from %2, %3 before")
                .arg(numbers, wording::text(m_page.validFrom).left(4), wording::text(m_page.formerNumber));
    return wording::joined({county(), numbers});
}

QString Municipality::nextVisitId() const {
    const advisory::HistoryRow* next = nullptr; // the rows come newest first
    for (const advisory::HistoryRow& visit : m_page.history)
        if (!advisory::isVisited(visit.status)) next = &visit;
    return next == nullptr ? QString() : wording::idText(next->visit);
}

void Municipality::startVisit() {
    if (const QString visit = nextVisitId(); !visit.isEmpty()) {
        emit visitStarted(visit);
        return;
    }
    auto made = std::make_shared<Id>();
    FieldBook::instance().write(
        [scope = m_scope, made](OpenBook& book) -> Result<void> {
            const auto visit = advisory::startVisit(book.store(), book.municipalities(), scope, book.today());
            if (!visit) return fail(visit);
            *made = *visit;
            return {};
        },
        this,
        [this, made](const Result<void>& done) {
            if (done)
                emit visitStarted(wording::idText(*made));
            else
                emit failed(wording::failure(done.error()));
        });
}

void Municipality::addPerson(const QString& name, const QString& role, const QString& email,
                             const QString& phone) {
    Fields fields{{"name", name.trimmed().toStdString()}};
    const std::pair<const char*, const QString&> more[] = {
        {"role", role}, {"email", email}, {"phone", phone}};
    for (const auto& [field, value] : more)
        if (!value.trimmed().isEmpty()) fields[field] = value.trimmed().toStdString();
    FieldBook::instance().write(
        [scope = m_scope, fields](OpenBook& book) -> Result<void> {
            const auto made = book.store().commit(Change{.kind = "person", .scope = scope, .fields = fields});
            if (!made) return fail(made);
            return {};
        },
        this,
        [this](const Result<void>& done) {
            if (!done) emit failed(wording::failure(done.error()));
        });
}

} // namespace feltbok::app
