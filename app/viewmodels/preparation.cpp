// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/preparation.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

namespace feltbok::app {

QVariant MeetingListModel::data(const QModelIndex& index, int role) const {
    const advisory::MeetingRow* meeting = row(index);
    if (meeting == nullptr) return {};
    switch (role) {
    case ParticipantId:
        return wording::idText(meeting->participant);
    case Name:
    case Qt::DisplayRole:
        return meeting->name.empty() ? tr("%n people", nullptr, int(meeting->count))
                                     : wording::text(meeting->name);
    case Line:
        return wording::joined({wording::text(meeting->role), wording::level(meeting->level)});
    case MetText:
        if (meeting->person.isNull()) return QString();
        if (meeting->met == 0) return tr("New to us");
        return meeting->met == 1 ? tr("Met in %1").arg(wording::text(meeting->lastMet).left(4))
                                 : tr("Met %n times", nullptr, int(meeting->met));
    default:
        return {};
    }
}

QHash<int, QByteArray> MeetingListModel::roleNames() const {
    return {{ParticipantId, "participantId"}, {Name, "name"}, {Line, "line"}, {MetText, "metText"}};
}

QVariant LowAnswerListModel::data(const QModelIndex& index, int role) const {
    const advisory::LowAnswer* answer = row(index);
    if (answer == nullptr) return {};
    switch (role) {
    case Number:
        return wording::text(answer->number);
    case LabelRole:
    case Qt::DisplayRole:
        return wording::text(answer->label);
    case AnswerText:
        return wording::text(answer->text);
    case BeforeText:
        return answer->before.empty() ? QString()
               : answer->before == answer->text
                   ? tr("The same the time before")
                   : tr("The time before: %1").arg(wording::text(answer->before));
    default:
        return {};
    }
}

QHash<int, QByteArray> LowAnswerListModel::roleNames() const {
    return {{Number, "number"}, {LabelRole, "label"}, {AnswerText, "answer"}, {BeforeText, "beforeText"}};
}

Preparation::Preparation(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [this](const Record& record) { return record.scope == m_held.page.visit.scope; },
          [this](Held held) {
              m_held = std::move(held);
              m_meets.showRows(m_held.page.meets);
              m_others.showRows(m_held.page.others);
              m_changes.showRows(m_held.page.changes);
              m_low.showRows(m_held.low);
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_meets.translate();
        m_changes.translate();
        m_low.translate();
        emit changed();
    });
}

QString Preparation::visitId() const {
    return wording::idText(m_visit);
}

void Preparation::setVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_visit) return;
    m_visit = visit;
    emit visitIdChanged();
    if (visit.isNull()) return m_live.ask({});
    m_live.ask([visit](OpenBook& book) {
        Held held{advisory::preparationPage(book.store(), visit, book.today())
                      .value_or(advisory::PreparationPage{}),
                  {}};
        if (const Id last = held.page.lastInterview.interview; !last.isNull())
            if (const auto interview = book.interview(last)) held.low = advisory::lowAnswers(**interview);
        return held;
    });
}

QString Preparation::meetingText() const {
    const advisory::VisitPage& visit = m_held.page.visit;
    return wording::joined({wording::times(visit.startsAt, visit.endsAt), wording::text(visit.place)});
}

QString Preparation::lastVisitText() const {
    return wording::dayWithYear(m_held.page.lastVisit);
}

QString Preparation::lastInterviewText() const {
    return wording::dayWithYear(m_held.page.lastInterview.day);
}

void Preparation::meet(const QString& personId) {
    writeFor(this, [visit = m_visit, person = wording::idOf(personId)](OpenBook& book) {
        return advisory::meet(book.store(), visit, person);
    });
}

void Preparation::meetMany(const QString& level, int count) {
    writeFor(this, [visit = m_visit, level = level.toStdString(), count](OpenBook& book) {
        return advisory::meetMany(book.store(), visit, level, count);
    });
}

void Preparation::leaveOut(const QString& participantId) {
    const Id participant = wording::idOf(participantId);
    writeFor(
        this, [participant](OpenBook& book) { return book.store().remove(participant); },
        [this, participant](const Committed&) { emit FieldBook::instance().recordRemoved(participant, {}); });
}

} // namespace feltbok::app
