// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/geo.h"
#include "core/forms/xpath/number_text.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace feltbok::xpath {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// Half away from zero on the decimal digits as written: 2.15 to one place is 2.2, though the double lies
// below.
double roundedTo(double value, double places) {
    if (!std::isfinite(value)) return value;
    const double digits = std::trunc(places);
    constexpr double kPlacesMax = 300;
    if (std::isnan(digits) || std::abs(digits) > kPlacesMax) return digits < 0 ? 0 : value;
    const double factor = std::pow(10, std::abs(digits));
    const double scaled = digits >= 0 ? std::abs(value) * factor : std::abs(value) / factor;
    constexpr double kWholeFrom = 4503599627370496; // 2^52: beyond it a number has no decimals left to round
    if (digits > 0 && scaled >= kWholeFrom) return value;
    const double nudged = std::nextafter(scaled, std::numeric_limits<double>::infinity());
    const double whole = std::floor(nudged + 0.5);
    const double result = digits >= 0 ? whole / factor : whole * factor;
    return value < 0 ? -result : result;
}

} // namespace

double Evaluator::round(const Term& t, const Focus& focus) {
    const double value = number(argument(t, 0), focus);
    if (!m_xforms) return std::isfinite(value) ? std::floor(value + 0.5) : value;
    return roundedTo(value, t.count < 2 ? 0 : number(argument(t, 1), focus));
}

// Of all arguments; a set of nodes counts with each node. An empty one is left out, NaN makes all NaN.
double Evaluator::extreme(const Term& t, const Focus& focus, bool greatest) {
    double best = kNaN;
    bool any = false;
    bool broken = false;
    const auto offer = [&](double value) {
        if (std::isnan(value)) broken = true;
        if (!any || (greatest ? value > best : value < best)) best = value;
        any = true;
    };
    for (std::uint32_t i = 0; i < t.count; ++i) {
        const TermId id = taken(argument(t, i), focus);
        if (term(id).type == Type::Nodes) {
            Lease all(*this);
            relevantNodes(id, focus, *all);
            for (const NodeId node : *all)
                offer(numberOfNode(node));
        } else {
            offer(number(id, focus));
        }
    }
    return broken ? kNaN : best;
}

double Evaluator::callMath(const Term& t, const Focus& focus) {
    const auto a = [&] { return number(argument(t, 0), focus); };
    const auto b = [&] { return number(argument(t, 1), focus); };
    switch (t.function) {
    case Function::Floor:
        return std::floor(a());
    case Function::Ceiling:
        return std::ceil(a());
    case Function::Round:
        return round(t, focus);
    case Function::Int:
        return std::trunc(a());
    case Function::Abs:
        return std::abs(a());
    case Function::Sqrt:
        return std::sqrt(a());
    case Function::Exp:
        return std::exp(a());
    case Function::Exp10:
        return std::pow(10, a());
    case Function::Log:
        return std::log(a());
    case Function::Log10:
        return std::log10(a());
    case Function::Pow:
        return std::pow(a(), b());
    case Function::Min:
        return extreme(t, focus, false);
    case Function::Max:
        return extreme(t, focus, true);
    case Function::Pi:
        return std::numbers::pi;
    case Function::Sin:
        return std::sin(a());
    case Function::Cos:
        return std::cos(a());
    case Function::Tan:
        return std::tan(a());
    case Function::Asin:
        return std::asin(a());
    case Function::Acos:
        return std::acos(a());
    case Function::Atan:
        return std::atan(a());
    case Function::Atan2:
        return std::atan2(a(), b());
    case Function::Random: {
        constexpr std::uint64_t kSteps = std::uint64_t{1} << 53U;
        return static_cast<double>(m_world.random().below(kSteps)) / static_cast<double>(kSteps);
    }
    default:
        return callDate(t, focus);
    }
}

std::string Evaluator::geoText(TermId id, const Focus& focus) {
    id = taken(id, focus);
    std::string scratch;
    if (term(id).type != Type::Nodes) return std::string(text(id, focus, scratch));
    Lease all(*this);
    nodes(id, focus, *all);
    std::string out;
    for (const NodeId node : *all) {
        if (!out.empty()) out += ';';
        out += trimmed(textOfNode(node, scratch));
        while (out.ends_with(';'))
            out.pop_back();
    }
    return out;
}

double Evaluator::callMeasure(const Term& t, const Focus& focus) {
    std::string scratch;
    switch (t.function) {
    case Function::CountSelected: {
        double count = 0;
        bool inside = false;
        for (const char c : text(argument(t, 0), focus, scratch)) {
            const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!space && !inside) ++count;
            inside = !space;
        }
        return count;
    }
    case Function::Area:
    case Function::Distance: {
        std::vector<GeoPoint> points;
        for (std::uint32_t i = 0; i < t.count; ++i)
            readGeoPoints(geoText(argument(t, i), focus), points);
        return t.function == Function::Area ? geoArea(points) : geoDistance(points);
    }
    default:
        return kNaN;
    }
}

} // namespace feltbok::xpath
