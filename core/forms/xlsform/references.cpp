// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/references.h"

#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace feltbok::xlsform {
namespace {

/// How many steps up from an element a common ancestor lies.
struct Ancestor {
    const Element* element = nullptr;
    std::size_t steps = 0;
};

bool isRepeat(const Element& element) {
    return element.kind == ElementKind::Repeat;
}

bool isContainer(const Element& element) {
    return element.kind == ElementKind::Repeat || element.kind == ElementKind::Group;
}

bool isAncestor(const Element& ancestor, const Element& element) {
    for (const Element* up = element.parent; up; up = up->parent)
        if (up == &ancestor) return true;
    return false;
}

Ancestor commonAncestor(const Element& source, const Element& target, bool (*accepts)(const Element&)) {
    std::size_t steps = 1;
    for (const Element* up = source.parent; up; up = up->parent, ++steps)
        if (accepts(*up) && isAncestor(*up, target)) return {up, steps};
    return {};
}

/// `select_one ${name}` reads a whole repeat: the path then goes one step above it, so that a predicate can
/// follow.
bool reachesAboveRepeat(const Element& source, const Element& target, const Element& repeat) {
    return target.repeat() == &repeat && (!repeat.repeat() || source.repeat() != &repeat);
}

struct Stretch {
    std::size_t begin, end;
    [[nodiscard]] bool holds(const Reference& r) const { return r.begin >= begin && r.end <= end; }
};

/// The innermost text between brackets or parentheses without such inside, as `[…]`.
std::vector<Stretch> bracketed(std::string_view text) {
    std::vector<Stretch> found;
    for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open)) {
        const std::size_t close = text.find(']', open + 1);
        if (close == std::string_view::npos) break;
        if (close > open + 1) found.push_back({open, close + 1});
        open = close + 1;
    }
    return found;
}

/// In the predicate of a secondary instance `.` is a choice, so a relative path starts at current().
bool inInstancePredicate(std::string_view text, const Reference& reference) {
    if (text.find("instance(") == std::string_view::npos) return false;
    return std::ranges::any_of(bracketed(text), [&](const Stretch& s) { return s.holds(reference); });
}

/// indexed-repeat() names its nodes by absolute path; only its index arguments are relative.
bool mustBeAbsolute(std::string_view text, const Reference& reference) {
    constexpr std::string_view kCall = "indexed-repeat(";
    for (std::size_t at = text.find(kCall); at != std::string_view::npos; at = text.find(kCall, at + 1)) {
        const std::size_t close = text.find(')', at);
        if (close == std::string_view::npos) return true;
        if (reference.begin < at || reference.end > close) continue;
        const std::size_t arguments = at + kCall.size();
        const auto commas = std::ranges::count(text.substr(arguments, reference.begin - arguments), ',');
        return commas == 0 || commas % 2 == 1;
    }
    return false;
}

std::string stepsUp(std::size_t steps) {
    std::string path = "..";
    for (std::size_t i = 1; i < steps; ++i)
        path += "/..";
    return path;
}

std::optional<std::string> relativePath(const Element& source, const Element& target,
                                        const PathRules& rules) {
    const Ancestor repeat = commonAncestor(source, target, isRepeat);
    if (!repeat.element) return std::nullopt;
    Ancestor top = commonAncestor(source, target, isContainer);
    if (rules.parentOfRepeat && reachesAboveRepeat(source, target, *repeat.element))
        top = {repeat.element->parent, repeat.steps + 1};
    return (rules.fromCurrent ? "current()/" : "") + stepsUp(top.steps) + target.path(top.element);
}

} // namespace

References::References(const Element& root, FaultList& faults) : m_faults(faults) {
    root.forEach([this](const Element& element) {
        if (element.kind == ElementKind::ExternalInstance || element.kind == ElementKind::EntityAttribute)
            return;
        const auto [found, added] = m_byName.emplace(element.name, &element);
        if (added) return;
        std::vector<unsigned>& rows = m_rows[element.name];
        if (found->second && found->second->place.row > 1) rows.push_back(found->second->place.row);
        const unsigned row = element.place.row;
        if (row > 1 && (rows.empty() || rows.back() != row)) rows.push_back(row);
        found->second = nullptr;
    });
}

std::string References::path(const Cell& cell, const Reference& reference, const Element* context,
                             PathRules rules) {
    const Element* const target = find(reference.name);
    if (!target) {
        tell(cell, reference, context);
        return cell.text.substr(reference.begin, reference.end - reference.begin);
    }
    if (!reference.lastSaved && context && !mustBeAbsolute(cell.text, reference)) {
        rules.fromCurrent = rules.fromCurrent || inInstancePredicate(cell.text, reference);
        if (const auto relative = relativePath(*context, *target, rules)) return " " + *relative + " ";
    }
    return " " + std::string(reference.lastSaved ? "instance('__last-saved')" : "") + target->path() + " ";
}

std::string References::resolve(const Cell& cell, const Element* context, const PathRules& rules) {
    std::string resolved;
    std::size_t at = 0;
    for (const Reference& reference : referencesIn(cell.text)) {
        resolved += cell.text.substr(at, reference.begin - at) + path(cell, reference, context, rules);
        at = reference.end;
    }
    return resolved + cell.text.substr(at);
}

std::string References::resolve(const std::string& text, const Element* context, const PathRules& rules) {
    return resolve(Cell{text, context ? context->place : Place{}}, context, rules);
}

const Element* References::find(std::string_view name) const {
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : found->second;
}

std::vector<std::string> References::names() const {
    std::vector<std::string> names;
    for (const auto& [name, element] : m_byName)
        names.push_back(name);
    return names;
}

void References::tell(const Cell& cell, const Reference& reference, const Element* context) {
    Place place = cell.place;
    if (!place.table && context) place = context->place;
    const std::string where = (place.table ? place.table->name() : "") + std::to_string(place.row) + ":" +
                              std::to_string(place.column);
    if (!m_told.emplace(where, reference.name).second) return;
    const auto ambiguous = m_rows.find(reference.name);
    const std::vector<unsigned> rows =
        ambiguous == m_rows.end() ? std::vector<unsigned>() : ambiguous->second;
    if (knows(reference.name))
        m_faults.add(ErrorCode::BadValue, place, cell.text,
                     inQuotes(reference.name) + " could mean more than one question" +
                         (rows.size() > 1 ? " (" + inRows(rows) + ")" : "") + "; give each its own name");
    else
        m_faults.add(ErrorCode::BadValue, place, cell.text,
                     "there is no question, group or repeat named " + inQuotes(reference.name) +
                         nearestOr(reference.name, names(), "; write the name of one that the form has"));
}

} // namespace feltbok::xlsform
