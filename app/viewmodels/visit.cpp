// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/visit.h"

#include "app/viewmodels/stop_list_model.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/handed_over.h"

namespace feltbok::app {

Visit::Visit(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [this](const Record& record) { return record.scope == m_page.scope || record.id == m_visit; },
          [this](advisory::VisitPage page) {
              m_loaded = !page.id.isNull();
              m_page = std::move(page);
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &Visit::changed);
}

QString Visit::visitId() const {
    return wording::idText(m_visit);
}

void Visit::setVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_visit) return;
    m_visit = visit;
    emit visitIdChanged();
    if (visit.isNull()) return m_live.ask({});
    m_live.ask([visit](OpenBook& book) {
        return advisory::visitPage(book.store(), visit).value_or(advisory::VisitPage{});
    });
}

QString Visit::municipality() const {
    return wording::text(m_page.municipality);
}
QString Visit::scopeId() const {
    return wording::idText(m_page.scope);
}
QString Visit::tourId() const {
    return wording::idText(m_page.tour);
}
QString Visit::subline() const {
    return m_page.date.empty() ? tr("Visit") : tr("Visit %1").arg(wording::weekdayDay(m_page.date));
}
QString Visit::date() const {
    return wording::text(m_page.date);
}
QString Visit::timeText() const {
    return wording::times(m_page.startsAt, m_page.endsAt);
}
QString Visit::place() const {
    return wording::text(m_page.place);
}
QString Visit::purpose() const {
    return wording::text(m_page.purpose);
}

int Visit::status() const {
    if (m_page.status == "packed") return StopStatus::Packed;
    if (m_page.status == "done") return StopStatus::Done;
    return isClosed() ? StopStatus::Closed : StopStatus::Planned;
}

QString Visit::statusText() const {
    return wording::stopStatus(m_page.status);
}
bool Visit::isClosed() const {
    return m_page.status == "closed";
}
QString Visit::interviewId() const {
    return wording::idText(m_page.interview);
}

void Visit::startInterview(const QString& formId) {
    writeFor(
        this,
        [visit = m_visit, scope = m_page.scope, formId = formId.toStdString()](OpenBook& book) -> Result<Id> {
            const auto form = book.form(formId, {});
            if (!form) return fail(form);
            return advisory::InterviewBook::begin(book.store(), visit, scope, **form);
        },
        [this](const Id& interview) { emit interviewStarted(wording::idText(interview)); });
}

void Visit::setStatus(const char* status) {
    writeFor(this, [visit = m_visit, status](OpenBook& book) {
        return advisory::setVisitStatus(book.store(), visit, status);
    });
}

void Visit::markDone() {
    setStatus("done");
}
void Visit::close() {
    writeFor(this, [visit = m_visit](OpenBook& book) -> Result<void> {
        const auto content = book.summary(visit);
        if (!content) return fail(content);
        return advisory::closeVisit(book.store(), *content, book.world().clock.now());
    });
}
void Visit::reopen() {
    if (isClosed()) setStatus("done");
}

} // namespace feltbok::app
