// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/answer_text.h"

#include "core/forms/session/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace feltbok::advisory {
namespace {

using forms::DataType;

std::vector<std::string_view> split(std::string_view text, char between) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(between), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

template <class Number>
bool isA(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool isWithin(std::string_view text, double most) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::fabs(value) <= most;
}

// "latitude longitude", and perhaps altitude and accuracy.
bool isPlace(std::string_view text) {
    const auto parts = split(text, ' ');
    if (parts.size() < 2 || parts.size() > 4) return false;
    return isWithin(parts[0], 90) && isWithin(parts[1], 180) &&
           std::all_of(parts.begin() + 2, parts.end(), isA<double>);
}

bool arePlaces(std::string_view text, std::size_t least) {
    std::size_t places = 0;
    for (const std::string_view part : split(text, ';')) {
        if (part.find_first_not_of(' ') == std::string_view::npos) continue;
        if (!isPlace(part)) return false;
        ++places;
    }
    return places >= least;
}

} // namespace

bool fitsType(DataType type, std::string_view text) {
    if (text.empty()) return true;
    switch (type) {
    case DataType::Int:
        return isA<long long>(text);
    case DataType::Decimal:
        return isA<double>(text);
    case DataType::Date:
    case DataType::Time:
    case DataType::DateTime:
        return forms::readAnswer(type, text).has_value();
    case DataType::Geopoint:
        return isPlace(text);
    case DataType::Geotrace:
        return arePlaces(text, 2);
    case DataType::Geoshape:
        return arePlaces(text, 4);
    default:
        return true;
    }
}

} // namespace feltbok::advisory
