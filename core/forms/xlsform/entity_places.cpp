// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/entities.h"
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace feltbok::xlsform {
namespace {

/// A section by its way from the root. Two questions are in the same scope if their last repeat is the same.
using Way = std::vector<Element*>;

Way wayTo(Element& section) {
    Way way;
    for (Element* element = &section; element; element = element->parent)
        way.insert(way.begin(), element);
    return way;
}

/// The way to the innermost repeat (or the root): entities of one scope are made together.
Way scopeOf(const Way& way) {
    std::size_t length = way.size();
    while (length > 1 && way[length - 1]->kind != ElementKind::Repeat)
        --length;
    return {way.begin(), way.begin() + static_cast<std::ptrdiff_t>(length)};
}

std::size_t repeatsIn(const Way& way) {
    return static_cast<std::size_t>(
        std::ranges::count_if(way, [](const Element* e) { return e->kind == ElementKind::Repeat; }));
}

/// How far below its scope a section lies.
std::size_t depthInScope(const Way& way) {
    return way.size() - scopeOf(way).size();
}

bool startsWith(const Way& way, const Way& start) {
    return way.size() >= start.size() && std::equal(start.begin(), start.end(), way.begin());
}

Way commonWay(const std::vector<Way>& ways) {
    Way common = ways.front();
    for (const Way& way : ways) {
        const auto apart = std::ranges::mismatch(common, way);
        common.erase(apart.in1, common.end());
    }
    return common;
}

std::string named(const Way& way) {
    return way.size() <= 1 ? "the form itself" : inQuotes(way.back()->name);
}

/// A question that an entity keeps (`save_to`) or names in an expression.
struct Use {
    Way way;
    Cell cell;            ///< of the save_to, or the question's name
    std::string property; ///< empty for a reference
};

struct Request {
    const EntityDeclaration* declaration;
    Way scope;
    Way wanted;
    std::vector<Way> kept; ///< ways of its save_to questions
    bool possible = true;
};

class Placer {
public:
    Placer(const std::vector<EntityDeclaration>& declarations, Element& root, FaultList& faults)
        : m_declarations(declarations), m_root(root), m_faults(faults) {}

    bool place() {
        m_root.forEach([this](Element& element) { collect(element); });
        if (m_declarations.empty()) return false;
        std::vector<Request> requests;
        for (const EntityDeclaration& declaration : m_declarations)
            requests.push_back(request(declaration));
        bool repeated = requests.size() > 1;
        const bool single = requests.size() == 1 && requests.front().scope.size() == 1;
        if (single) requests.front().wanted = {&m_root};
        for (const Request& wish : requests)
            repeated = assign(wish) || repeated;
        return repeated;
    }

private:
    void collect(Element& element) {
        if (element.kind != ElementKind::Question && !element.isSection()) return;
        if (!element.parent || element.name == "meta" || element.parent->bodyless) return;
        for (const EntityDeclaration& declaration : m_declarations)
            if (declaration.questions.contains(element.name))
                m_uses[&declaration].push_back({wayTo(*element.parent), {element.name, element.place}, {}});
        if (find(element.bind, "entities:saveto")) collectSaveTo(element);
    }

    void collectSaveTo(Element& element) {
        const Cell cell = find(element.bind, "entities:saveto")->value.versions.front().second;
        const std::vector<std::string> parts = split(cell.text, "#");
        const EntityDeclaration* const declaration = declarationFor(cell, parts);
        if (!declaration) return;
        const std::string property = parts.back();
        set(element.bind, "entities:saveto", property, cell.place);
        if (element.isSection())
            return m_faults.add(ErrorCode::BadInput, cell,
                                "a group or repeat cannot be kept in a list; write save_to at its questions");
        if (!checkProperty(cell, property)) return;
        std::vector<Use>& uses = m_uses[declaration];
        const auto same = std::ranges::find_if(uses, [&](const Use& u) { return u.property == property; });
        if (same != uses.end())
            m_faults.add(ErrorCode::BadInput, cell,
                         "row " + std::to_string(same->cell.place.row) +
                             " keeps its answer under the same name; choose another");
        uses.push_back({wayTo(*element.parent), cell, property});
    }

    const EntityDeclaration* declarationFor(const Cell& cell, const std::vector<std::string>& parts) {
        if (m_declarations.empty()) {
            m_faults.add(ErrorCode::BadInput, cell,
                         "save_to needs a sheet entities with the list to save to");
        } else if (parts.size() > 2) {
            m_faults.add(ErrorCode::BadValue, cell, "write save_to as property or list#property");
        } else if (parts.size() == 1) {
            if (m_declarations.size() == 1) return &m_declarations.front();
            m_faults.add(ErrorCode::BadValue, cell,
                         "the form has several lists; write save_to as list#property, as in " +
                             m_declarations.front().dataset.text + "#" + cell.text);
        } else {
            const auto found = std::ranges::find_if(
                m_declarations, [&](const EntityDeclaration& d) { return d.dataset.text == parts.front(); });
            if (found != m_declarations.end()) return &*found;
            m_faults.add(ErrorCode::UnknownList, cell,
                         "there is no list " + inQuotes(parts.front()) +
                             " on the sheet entities; write one that stands there in list_name");
        }
        return nullptr;
    }

    bool checkProperty(const Cell& cell, const std::string& property) {
        const std::string lower = lowered(property);
        std::string wrong;
        if (lower == "name" || lower == "label")
            wrong = "name and label are an entity's own; choose another property";
        if (property.starts_with("__"))
            wrong = "a property must not begin with two underscores; leave them out";
        if (wrong.empty() && !isXmlName(property))
            wrong = "a property begins with a letter or _ and goes on with letters, digits, _, - or .";
        if (!wrong.empty()) m_faults.add(ErrorCode::BadValue, cell, wrong);
        return wrong.empty();
    }

    Request request(const EntityDeclaration& declaration) {
        Request wish{&declaration, {&m_root}, {&m_root}, {}, true};
        const std::vector<Use>& uses = m_uses[&declaration];
        if (uses.empty()) return wish;
        Way deepest;
        for (const Use& use : uses)
            if (const Way scope = scopeOf(use.way); repeatsIn(scope) > repeatsIn(wish.scope))
                wish.scope = scope;
        std::optional<Way> keptDeepest;
        for (const Use& use : uses) {
            const bool inScope = scopeOf(use.way) == wish.scope;
            if (inScope && (deepest.empty() || depthInScope(use.way) > depthInScope(deepest)))
                deepest = use.way;
            if (use.property.empty()) continue;
            if (std::ranges::find(wish.kept, use.way) == wish.kept.end()) wish.kept.push_back(use.way);
            if (!keptDeepest || (inScope && depthInScope(use.way) > depthInScope(*keptDeepest)))
                keptDeepest = use.way;
        }
        wish.wanted = deepest;
        if (keptDeepest) {
            const Way common = commonWay(wish.kept);
            const Way scope = scopeOf(*keptDeepest);
            const bool scopeDeeper = std::pair(repeatsIn(scope), depthInScope(scope)) >=
                                     std::pair(repeatsIn(common), depthInScope(common));
            wish.wanted = wish.kept.size() > 1 && scopeDeeper ? scope : common;
        }
        checkScopes(wish, uses);
        return wish;
    }

    void checkScopes(Request& wish, const std::vector<Use>& uses) {
        for (const Use& use : uses) {
            const Way scope = scopeOf(use.way);
            const bool fits =
                startsWith(wish.scope, scope) && (use.property.empty() || scope == scopeOf(wish.wanted));
            if (fits) continue;
            wish.possible = false;
            m_faults.add(ErrorCode::BadValue, use.cell,
                         "the list " + inQuotes(wish.declaration->dataset.text) + " gets its entries in " +
                             named(wish.scope) + ", but this question lies in " + named(use.way) +
                             "; copy it there with a calculate and use that");
        }
    }

    /// Puts the entity as deep as wanted, or higher where another entity is. True if that lies in a repeat.
    bool assign(const Request& wish) {
        if (!wish.possible) return false;
        for (std::size_t depth = wish.wanted.size(); depth >= wish.scope.size(); --depth) {
            const Way way(wish.wanted.begin(), wish.wanted.begin() + static_cast<std::ptrdiff_t>(depth));
            const auto taken = m_reserved.find(way.back());
            if (taken == m_reserved.end()) {
                reserve(wish, way);
                insert(*wish.declaration, *way.back(), repeatsIn(way) > 0);
                return repeatsIn(way) > 0;
            }
            const bool keptTaken = std::ranges::any_of(
                wish.kept, [&](const Way& kept) { return m_reserved.contains(kept.back()); });
            if (keptTaken) break;
        }
        m_faults.add(
            ErrorCode::BadInput, wish.declaration->dataset,
            "each group or repeat can make the entries of one list, and none is left for this one in " +
                named(wish.scope) + "; put its questions into a group of their own");
        return false;
    }

    void reserve(const Request& wish, const Way& way) {
        m_reserved[way.back()] = wish.declaration;
        for (const Way& kept : wish.kept)
            for (std::size_t depth = kept.size(); depth >= way.size(); --depth)
                m_reserved[kept[depth - 1]] = wish.declaration;
    }

    void insert(const EntityDeclaration& declaration, Element& section, bool inRepeat) {
        const auto known = std::ranges::find_if(
            section.children, [](const auto& c) { return c->name == "meta" && c->bodyless; });
        Element& meta = known == section.children.end() ? section.add(newMetaGroup()) : **known;
        meta.add(newEntity(declaration, inRepeat));
    }

    const std::vector<EntityDeclaration>& m_declarations;
    Element& m_root;
    FaultList& m_faults;
    std::map<const EntityDeclaration*, std::vector<Use>> m_uses;
    std::map<const Element*, const EntityDeclaration*> m_reserved;
};

} // namespace

bool placeEntities(const std::vector<EntityDeclaration>& declarations, Element& root, FaultList& faults) {
    return Placer(declarations, root, faults).place();
}

} // namespace feltbok::xlsform
