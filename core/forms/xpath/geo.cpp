// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/geo.h"

#include "core/forms/xpath/number_text.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace feltbok::xpath {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kEarthRadiusMetres = 6'378'100;
constexpr double kLatitudeMax = 90;
constexpr double kLongitudeMax = 180;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double twoDecimals(double value) {
    return std::abs(std::floor(value * 100 + 0.5) / 100);
}

bool usable(const std::vector<GeoPoint>& points) {
    if (points.size() < 2) return false;
    for (const GeoPoint& point : points)
        if (!isOnEarth(point)) return false;
    return true;
}

GeoPoint readPoint(std::string_view text) {
    double parts[4] = {};
    std::size_t count = 0;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::size_t end = text.find_first_of(" \t\r\n");
        if (count == 4) return {kNaN, kNaN};
        parts[count] = numberOf(text.substr(0, end));
        if (std::isnan(parts[count++])) return {kNaN, kNaN};
        text.remove_prefix(end == std::string_view::npos ? text.size() : end);
    }
    return count < 2 ? GeoPoint{kNaN, kNaN} : GeoPoint{parts[0], parts[1]};
}

} // namespace

bool isOnEarth(const GeoPoint& point) {
    return std::abs(point.latitude) <= kLatitudeMax && std::abs(point.longitude) <= kLongitudeMax;
}

void readGeoPoints(std::string_view text, std::vector<GeoPoint>& out) {
    text = trimmed(text);
    if (text.ends_with(';')) text.remove_suffix(1);
    while (true) {
        const std::size_t end = text.find(';');
        out.push_back(readPoint(text.substr(0, end)));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

double geoArea(const std::vector<GeoPoint>& points) {
    if (!usable(points)) return 0;
    double total = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const GeoPoint& from = points[i];
        const GeoPoint& to = points[(i + 1) % points.size()];
        total += radians(to.longitude - from.longitude) *
                 (2 + std::sin(radians(to.latitude)) + std::sin(radians(from.latitude)));
    }
    return points.size() < 3 ? 0 : twoDecimals(total * kEarthRadiusMetres * kEarthRadiusMetres / 2);
}

double geoDistance(const std::vector<GeoPoint>& points) {
    if (!usable(points)) return kNaN;
    double total = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double from = radians(points[i - 1].latitude);
        const double to = radians(points[i].latitude);
        const double turn = radians(points[i - 1].longitude - points[i].longitude);
        const double cosine = std::sin(from) * std::sin(to) + std::cos(from) * std::cos(to) * std::cos(turn);
        total += std::acos(std::fmin(1, cosine)) * kEarthRadiusMetres;
    }
    return twoDecimals(total);
}

bool geoWithin(const GeoPoint& point, const std::vector<GeoPoint>& shape) {
    if (!isOnEarth(point) || shape.size() < 3) return false;
    bool inside = false;
    for (std::size_t i = 0, j = shape.size() - 1; i < shape.size(); j = i++) {
        const GeoPoint& a = shape[i];
        const GeoPoint& b = shape[j];
        if (!isOnEarth(a)) return false;
        if ((a.longitude > point.longitude) == (b.longitude > point.longitude)) continue;
        const double crossing =
            (b.latitude - a.latitude) * (point.longitude - a.longitude) / (b.longitude - a.longitude) +
            a.latitude;
        if (point.latitude < crossing) inside = !inside;
    }
    return inside;
}

} // namespace feltbok::xpath
