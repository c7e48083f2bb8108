// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/number_text.h"

#include <cmath>
#include <limits>

namespace feltbok::xpath {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kDayMs = 86'400'000;

bool isWritten(Type type) {
    return type == Type::String || type == Type::Nodes;
}

std::int64_t localDay(Instant at, const TimeZone& zone) {
    const std::int64_t local = at.ms + zone.offsetMs(at);
    return (local >= 0 ? local : local - kDayMs + 1) / kDayMs;
}

} // namespace

// A number is what reckoning came to: with dates, where `asDate`; else a day only where it plainly is one.
std::optional<Instant> Evaluator::momentIn(TermId id, const Focus& focus, bool asDate) {
    id = taken(id, focus);
    const Type type = term(id).type;
    const TimeZone& zone = m_world.zone();
    if (type == Type::DateTime) return instantOf(number(id, focus));
    double days = kNaN;
    if (isWritten(type)) {
        std::string scratch;
        const std::string_view written = trimmed(text(id, focus, scratch));
        days = numberOf(written);
        if (std::isnan(days)) return parseMoment(written, zone);
    } else {
        days = number(id, focus);
    }
    if (!std::isfinite(days)) return {};
    const auto day = asDate ? dateIn(days, zone) : std::nullopt;
    return day ? zone.fromLocal(*day * kDayMs) : momentOf(days, zone);
}

// Of a time alone: today.
std::optional<Instant> Evaluator::formattedMoment(const Term& t, const Focus& focus) {
    const TermId id = taken(argument(t, 0), focus);
    const auto at = momentIn(id, focus, t.function == Function::FormatDate);
    if (at || t.function == Function::FormatDate || !isWritten(term(id).type)) return at;
    std::string scratch;
    const TimeZone& zone = m_world.zone();
    const auto time = parseTime(trimmed(text(id, focus, scratch)), zone, m_world.now());
    if (!time) return {};
    return zone.fromLocal(localDay(m_world.now(), zone) * kDayMs + std::llround(*time * kDayMs));
}

// date-time() gives moments; one of them may lie at one o'clock in summer.
std::string Evaluator::dateOf(const Term& t, double days) const {
    if (!std::isfinite(days)) return {};
    const TimeZone& zone = m_world.zone();
    return dateText(t.function == Function::DateTime ? instantOf(days) : momentOf(days, zone), zone);
}

double Evaluator::callDate(const Term& t, const Focus& focus) {
    const TimeZone& zone = m_world.zone();
    if (t.function == Function::Now) return daysOf(m_world.now());
    if (t.function == Function::Today) return daysOfDate(localDay(m_world.now(), zone), zone);
    if (t.function == Function::DecimalTime) return callDecimalTime(t, focus);
    if (t.function != Function::Date && t.function != Function::DateTime &&
        t.function != Function::DecimalDateTime)
        return callMeasure(t, focus);
    const TermId id = taken(argument(t, 0), focus);
    const Type type = term(id).type;
    if (type == Type::Boolean) return kNaN;
    std::string scratch;
    const double days = isWritten(type) ? numberOf(text(id, focus, scratch)) : number(id, focus);
    if (t.function == Function::Date) {
        if (isWritten(type) && std::isnan(days)) return number(id, focus);
        const auto day = type == Type::DateTime ? std::nullopt : dateIn(days, zone);
        return day ? daysOfDate(*day, zone) : days;
    }
    if (t.function == Function::DecimalDateTime && type != Type::Date && !std::isnan(days)) return days;
    const auto at = momentIn(id, focus, false);
    return at ? daysOf(*at) : kNaN;
}

double Evaluator::callDecimalTime(const Term& t, const Focus& focus) {
    const TermId id = taken(argument(t, 0), focus);
    const Type type = term(id).type;
    if (type == Type::Boolean) return kNaN;
    if (type == Type::Number) {
        const double days = number(id, focus);
        return days - std::floor(days);
    }
    std::string scratch;
    const TimeZone& zone = m_world.zone();
    if (isWritten(type))
        if (const auto time = parseTime(trimmed(text(id, focus, scratch)), zone, m_world.now())) return *time;
    const auto at = momentIn(id, focus, false);
    return at ? timeOfDay(*at, zone) : kNaN;
}

} // namespace feltbok::xpath
