// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace feltbok::xpath {

/// Degrees; NaN for what is no position.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
};

/// Reads "lat lon [alt [acc]]; …" (a geopoint, geotrace or geoshape) and adds its points.
void readGeoPoints(std::string_view text, std::vector<GeoPoint>& out);

[[nodiscard]] bool isOnEarth(const GeoPoint& point);

/// ODK's area() in square metres on a sphere, two decimals; 0 if a point is none or there are fewer than
/// three.
[[nodiscard]] double geoArea(const std::vector<GeoPoint>& points);
/// ODK's distance() in metres along the points, two decimals; NaN if a point is none or there are
/// fewer than two.
[[nodiscard]] double geoDistance(const std::vector<GeoPoint>& points);
/// Whether the point lies within the closed shape (even-odd rule on the plane of degrees).
[[nodiscard]] bool geoWithin(const GeoPoint& point, const std::vector<GeoPoint>& shape);

} // namespace feltbok::xpath
