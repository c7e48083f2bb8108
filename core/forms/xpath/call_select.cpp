// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/geo.h"
#include "core/forms/xpath/number_text.h"
#include "core/forms/xpath/regex.h"

namespace feltbok::xpath {

namespace {

bool isSelected(std::string_view all, std::string_view wanted) {
    wanted = trimmed(wanted);
    all = trimmed(all);
    if (all == wanted) return true;
    while (!all.empty()) {
        const std::size_t end = all.find_first_of(" \t\r\n");
        if (all.substr(0, end) == wanted) return true;
        if (end == std::string_view::npos) return false;
        all = trimmed(all.substr(end));
    }
    return false;
}

} // namespace

bool Evaluator::callChecklist(const Term& t, const Focus& focus) {
    std::string left;
    std::string right;
    switch (t.function) {
    case Function::Selected: {
        const std::string_view all = text(argument(t, 0), focus, left);
        return isSelected(all, text(argument(t, 1), focus, right));
    }
    case Function::Regex: {
        const std::string_view value = text(argument(t, 0), focus, left);
        const auto found = regexMatches(text(argument(t, 1), focus, right), value);
        if (!found) fault(found.error().code, found.error().message);
        return found.value_or(false);
    }
    case Function::BooleanFromString: {
        const std::string_view value = text(argument(t, 0), focus, left);
        return value == "true" || value == "1";
    }
    case Function::Geofence: {
        std::vector<GeoPoint> point;
        std::vector<GeoPoint> shape;
        readGeoPoints(geoText(argument(t, 0), focus), point);
        readGeoPoints(geoText(argument(t, 1), focus), shape);
        return geoWithin(point.front(), shape);
    }
    case Function::WeightedChecklist:
        return callWeighted(t, focus);
    default:
        break;
    }
    double count = 0;
    for (std::uint32_t i = 2; i < t.count; ++i) {
        const TermId id = taken(argument(t, i), focus);
        if (term(id).type != Type::Nodes) {
            count += boolean(id, focus) ? 1 : 0;
            continue;
        }
        Lease all(*this);
        nodes(id, focus, *all);
        for (const NodeId node : *all)
            count += textOfNode(node, left).empty() ? 0 : 1;
    }
    const double least = number(argument(t, 0), focus);
    const double most = number(argument(t, 1), focus);
    return (least < 0 || count >= least) && (most < 0 || count <= most);
}

// Pairs of a truth and a weight, each of which may be a set of nodes; a node is true when it is not empty.
bool Evaluator::callWeighted(const Term& t, const Focus& focus) {
    std::vector<bool> truths;
    std::vector<double> weights;
    std::string scratch;
    const auto each = [&](TermId id, auto ofNode, auto ofTerm) {
        id = taken(id, focus);
        if (term(id).type != Type::Nodes) return ofTerm(id);
        Lease all(*this);
        nodes(id, focus, *all);
        for (const NodeId node : *all)
            ofNode(node);
    };
    for (std::uint32_t i = 2; i + 1 < t.count; i += 2) {
        each(
            argument(t, i), [&](NodeId node) { truths.push_back(!textOfNode(node, scratch).empty()); },
            [&](TermId id) { truths.push_back(boolean(id, focus)); });
        each(
            argument(t, i + 1), [&](NodeId node) { weights.push_back(numberOfNode(node)); },
            [&](TermId id) { weights.push_back(number(id, focus)); });
    }
    double total = 0;
    for (std::size_t i = 0; i < truths.size() && i < weights.size(); ++i)
        if (truths[i]) total += weights[i];
    const double least = number(argument(t, 0), focus);
    const double most = number(argument(t, 1), focus);
    return (least < 0 || total >= least) && (most < 0 || total <= most);
}

} // namespace feltbok::xpath
