// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/open_book.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace feltbok::app {

[[nodiscard]] inline Failure failureOf(const Error& error) {
    return {error.code, error.place, error.message};
}

/// The local day of a moment.
[[nodiscard]] inline Date dayOf(Instant at, const std::string& timezone) {
    const QTimeZone zone(QByteArray::fromStdString(timezone));
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.ms, zone.isValid() ? zone : QTimeZone::utc()).date();
    return {day.year(), unsigned(day.month()), unsigned(day.day())};
}

} // namespace feltbok::app
