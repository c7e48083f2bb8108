// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/values.h"

#include "core/base/instant.h"
#include "core/forms/xpath/geo.h"
#include "core/forms/xpath/number_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <cmath>

namespace feltbok::forms {

using xpath::numberOf;
using xpath::textOf;
using xpath::trimmed;

namespace {

bool isDate(std::string_view text) {
    return text.size() >= 10 && Date::parse(text.substr(0, 10)).has_value();
}

// As it would be written again.
bool isPlainWhole(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && text.size() <= 15 && text.front() >= '1' && text.front() <= '9' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// One of a point; of a line two at least, of an area three and the first again.
bool arePositions(std::string_view text, DataType type) {
    std::vector<xpath::GeoPoint> points;
    xpath::readGeoPoints(text, points);
    const std::size_t least = type == DataType::Geopoint ? 1 : type == DataType::Geotrace ? 2 : 4;
    return points.size() >= least && (type != DataType::Geopoint || points.size() == 1) &&
           std::all_of(points.begin(), points.end(), xpath::isOnEarth);
}

std::string positionsWanted(DataType type) {
    if (type == DataType::Geotrace)
        return "The answer must be two positions or more with ; between, as 59.41 8.01; 59.42 8.02.";
    if (type == DataType::Geoshape)
        return "The answer must be three corners or more and the first again, with ; between.";
    return "The answer must be a position, as 59.41 8.01 (north, east).";
}

} // namespace

std::string composed(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; }))
        return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) return std::string(text);
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    form->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    return U_FAILURE(status) != 0 ? std::string(text) : out;
}

Result<std::string> readAnswer(DataType type, std::string_view text) {
    const std::string_view bare = trimmed(text);
    switch (type) {
    case DataType::Int: {
        const double number = numberOf(bare);
        if (std::isnan(number)) return fail(ErrorCode::BadValue, "The answer must be a whole number, as 12.");
        return bare.contains('.') ? textOf(std::trunc(number)) : std::string(bare);
    }
    case DataType::Decimal:
        if (std::isnan(numberOf(bare)))
            return fail(ErrorCode::BadValue, "The answer must be a number, as 12.5.");
        return std::string(bare);
    case DataType::Date:
        if (!isDate(bare) || (bare.size() > 10 && bare[10] != 'T'))
            return fail(ErrorCode::BadValue, "The answer must be a date, as 2026-11-20.");
        return std::string(bare.substr(0, 10));
    case DataType::Time:
        if (!xpath::isTime(bare)) return fail(ErrorCode::BadValue, "The answer must be a time, as 14:30:00.");
        return std::string(bare);
    case DataType::DateTime:
        if (!isDate(bare) || bare.size() < 11 || bare[10] != 'T' || !xpath::isTime(bare.substr(11)))
            return fail(ErrorCode::BadValue,
                        "The answer must be a date and time, as 2026-11-20T14:30:00+01:00.");
        return std::string(bare);
    case DataType::Geopoint:
    case DataType::Geotrace:
    case DataType::Geoshape:
        if (!arePositions(bare, type)) return fail(ErrorCode::BadValue, positionsWanted(type));
        return std::string(bare);
    default:
        return std::string(text);
    }
}

std::string castTo(DataType type, std::string text) {
    switch (type) {
    case DataType::Int: {
        if (isPlainWhole(text)) return text;
        const double number = numberOf(text);
        if (std::isnan(number)) return {};
        return textOf(std::trunc(number));
    }
    case DataType::Decimal:
        return std::isnan(numberOf(text)) ? std::string() : text;
    case DataType::Date:
        if (text.size() > 10 && text[10] == 'T' && isDate(text)) text.resize(10);
        return text;
    default:
        return text;
    }
}

std::string castComputed(DataType type, std::string text, const xpath::TimeZone& zone) {
    if (text == "NaN") return {};
    if (type == DataType::Date || type == DataType::DateTime)
        if (const double days = numberOf(text); std::isfinite(days)) {
            const Instant moment = xpath::momentOf(days, zone);
            text = type == DataType::Date ? xpath::dateText(moment, zone)
                                          : xpath::dateTimeText(xpath::daysOf(moment), zone);
        }
    if (type == DataType::DateTime && text.find('T') == std::string::npos) {
        if (const auto midnight = xpath::parseMoment(text, zone))
            text = xpath::dateTimeText(xpath::daysOf(*midnight), zone);
    }
    if (type == DataType::Time) {
        if (const auto at = text.find('T'); at != std::string::npos && xpath::parseMoment(text, zone))
            text.erase(0, at + 1);
    }
    return castTo(type, std::move(text));
}

} // namespace feltbok::forms
