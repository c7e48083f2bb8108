// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/today.h"

#include "app/viewmodels/wording.h"

#include <array>

namespace feltbok::app {
namespace {

constexpr std::array kConcerning{"tour", "visit", "person"};

std::int64_t daysUntil(const std::string& date) {
    const auto day = Date::parse(date);
    return day ? day->daysSinceEpoch() - FieldBook::instance().today().daysSinceEpoch() : 0;
}

// A day as it is spoken of: today, tomorrow, or by its name.
QString spoken(const std::string& date) {
    if (date.empty()) return Today::tr("without a date");
    switch (daysUntil(date)) {
    case 0:
        return Today::tr("today");
    case 1:
        return Today::tr("tomorrow");
    default:
        return wording::longDay(date);
    }
}

} // namespace

Today::Today(QObject* parent)
    : QObject(parent)
    , m_live(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](std::optional<advisory::TodayPage> page) {
              m_loaded = page.has_value();
              m_page = page ? std::move(*page) : advisory::TodayPage{};
              m_following.showStops(m_page.following);
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &Today::changed);
    m_live.ask([](OpenBook& book) -> std::optional<advisory::TodayPage> {
        return advisory::todayPage(book.store(), book.today());
    });
}

QString Today::dateText() {
    return wording::sentence(wording::longDay(FieldBook::instance().today().toString()));
}

QString Today::tourText() const {
    if (m_page.place == 0) return wording::text(m_page.tourTitle);
    return tr("%1, stop %2 of %3").arg(wording::text(m_page.tourTitle)).arg(m_page.place).arg(m_page.stops);
}

QString Today::visitId() const {
    return wording::idText(m_page.next.visit);
}
QString Today::scopeId() const {
    return wording::idText(m_page.next.scope);
}
QString Today::municipality() const {
    return wording::text(m_page.next.municipality);
}

QString Today::whenText() const {
    if (!m_page.next.date.empty() && daysUntil(m_page.next.date) < 0)
        return wording::joined(
            {tr("Not held yet"), tr("planned for %1").arg(wording::longDay(m_page.next.date))});
    return wording::joined({tr("Next visit"), spoken(m_page.next.date)});
}

QString Today::line() const {
    return wording::joined(
        {wording::times(m_page.next.startsAt, m_page.next.endsAt), wording::text(m_page.next.place)});
}

QString Today::rolesText() const {
    QStringList roles;
    for (const std::string& role : m_page.roles)
        roles += wording::text(role);
    return wording::sentence(roles.join(QStringLiteral(", ")).toLower());
}

QString Today::statusText() const {
    return wording::stopStatus(m_page.next.status);
}

QString Today::lastVisitText() const {
    return m_page.lastVisit.empty() ? QString()
                                    : tr("Visited %1").arg(wording::dayWithYear(m_page.lastVisit));
}

QString Today::followingText() const {
    if (m_page.following.empty()) return {};
    return wording::sentence(spoken(m_page.following.front().date));
}

} // namespace feltbok::app
