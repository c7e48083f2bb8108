// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/reader.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

namespace feltbok::forms {

using xpath::kNoNode;
using xpath::NodeType;
using xpath::trimmed;

namespace {

std::uint64_t childKey(DefId parent, xpath::Atom local) {
    return std::uint64_t{parent} << 32U | local;
}

std::string joined(const std::string& context, std::string_view ref) {
    ref = trimmed(ref);
    if (ref.starts_with('/')) return std::string(ref);
    if (ref.starts_with("./")) ref.remove_prefix(2);
    std::string path = context;
    while (ref.starts_with("../")) {
        ref.remove_prefix(3);
        path.resize(path.rfind('/') == std::string::npos ? 0 : path.rfind('/'));
    }
    return path + '/' + std::string(ref);
}

} // namespace

// Which elements repeat is only said in the body, and needed before the instance is read.
void Reader::findRepeats(const pugi::xml_node& element, const std::string& context) {
    for (const pugi::xml_node child : element.children()) {
        if (child.type() != pugi::node_element) continue;
        const std::string_view name = localName(child.name());
        if (name == "repeat") {
            const auto nodeset = attributeOf(child, "nodeset");
            const std::string path =
                joined(context, nodeset ? *nodeset : attributeOf(child, "ref").value_or(""));
            m_repeats.insert(path);
            findRepeats(child, path);
        } else if (name == "group") {
            const auto ref = attributeOf(child, "ref");
            findRepeats(child, ref ? joined(context, *ref) : context);
        }
    }
}

bool Reader::isTemplate(NodeId element) const {
    const xpath::Tree& tree = m_program.tree;
    for (NodeId a = tree[element].firstAttribute; a != kNoNode; a = tree[a].next)
        if (m_program.names.local(tree[a].name) == "template" &&
            !m_program.names.text(m_program.names[tree[a].name].prefix).empty())
            return true;
    return false;
}

DefId Reader::addDef(NodeId pattern, DefId parent, DefKind kind) {
    const DefId id = static_cast<DefId>(m_program.defs.size());
    Def& def = m_program.defs.emplace_back();
    def.name = m_program.tree[pattern].name;
    def.parent = parent;
    def.kind = kind;
    def.pattern = pattern;
    if (kind != DefKind::Attribute && parent != kNoDef)
        m_program.firstByName.emplace(childKey(parent, m_program.names[def.name].local), id);
    return id;
}

Result<void> Reader::define(NodeId element, DefId parent, const std::string& path, std::size_t depth) {
    if (depth > Form::kDepthMax)
        return fail(ErrorCode::TooLarge,
                    "The form nests more than " + std::to_string(Form::kDepthMax) + " deep.");
    const std::string here = path + '/' + m_program.names.qualified(m_program.tree[element].name);
    const bool isRepeat = m_repeats.contains(here);
    const bool isLeaf = m_program.tree[element].firstChild == kNoNode && !isRepeat && parent != kNoDef;
    const DefId id = addDef(element, parent,
                            isRepeat ? DefKind::Repeat
                            : isLeaf ? DefKind::Leaf
                                     : DefKind::Group);
    const xpath::Tree& tree = m_program.tree;
    for (NodeId a = tree[element].firstAttribute; a != kNoNode; a = tree[a].next) {
        const auto& name = m_program.names[tree[a].name];
        if (isRepeat && m_program.names.text(name.local) == "template" && name.prefix != 0) continue;
        const DefId attribute = addDef(a, id, DefKind::Attribute);
        m_program.defs[attribute].end = attribute + 1;
    }
    if (auto done = defineChildren(element, id, here, depth); !done) return done;
    m_program.defs[id].end = static_cast<DefId>(m_program.defs.size());
    return {};
}

// Of a repeat's occurrences the template, else the first, says what is in it.
Result<void> Reader::defineChildren(NodeId element, DefId def, const std::string& path, std::size_t depth) {
    const xpath::Tree& tree = m_program.tree;
    std::set<xpath::NameId> repeatsSeen;
    std::set<xpath::NameId> othersSeen;
    for (NodeId child = tree[element].firstChild; child != kNoNode; child = tree[child].next) {
        if (tree[child].type != NodeType::Element) continue;
        NodeId pattern = child;
        if (m_repeats.contains(path + '/' + m_program.names.qualified(tree[child].name))) {
            if (!repeatsSeen.insert(tree[child].name).second) continue;
            for (NodeId other = child; other != kNoNode; other = tree[other].next)
                if (tree[other].name == tree[child].name && isTemplate(other)) {
                    pattern = other;
                    break;
                }
        } else if (!othersSeen.insert(tree[child].name).second)
            m_program.warn(ErrorCode::BadInput,
                           "There are two of these and no repeat for them: answers cannot tell them apart.",
                           path + '/' + m_program.names.qualified(tree[child].name));
        if (auto done = define(pattern, def, path, depth + 1); !done) return done;
    }
    return {};
}

// Gives every definition its place in its frame.
void Reader::layOut() {
    std::vector<Def>& defs = m_program.defs;
    for (DefId id = 0; id < defs.size(); ++id) {
        Def& def = defs[id];
        if (id == 0) {
            def.size = 1;
            continue;
        }
        const Def& parent = defs[def.parent];
        def.frame = def.parent == 0 || parent.kind == DefKind::Repeat ? def.parent : parent.frame;
        Def& frame = defs[def.frame];
        def.offset = frame.size++;
        if (def.kind == DefKind::Repeat) {
            def.rangeIndex = frame.ranges++;
            def.size = 1;
        }
    }
}

DefId Form::Program::childNamed(DefId parent, std::string_view qualified) const {
    const auto local = names.find(localName(qualified));
    if (!local) return kNoDef;
    const auto found = firstByName.find(childKey(parent, *local));
    if (found == firstByName.end()) return kNoDef;
    for (DefId at = found->second; at < defs[parent].end; at = defs[at].end)
        if (defs[at].kind != DefKind::Attribute && names.qualified(defs[at].name) == qualified) return at;
    return kNoDef;
}

std::string Form::Program::pathOf(DefId def) const {
    std::string path;
    for (; def != kNoDef; def = defs[def].parent)
        path.insert(0, (defs[def].kind == DefKind::Attribute ? "/@" : "/") + names.qualified(defs[def].name));
    return path;
}

// Predicates are left out: a path says which definition, not which instance.
DefId Form::Program::find(std::string_view path, DefId context) const {
    path = trimmed(path);
    DefId at = context;
    if (path.starts_with('/')) {
        at = kNoDef;
        path.remove_prefix(1);
    }
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        std::string_view step = trimmed(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
        step = trimmed(step.substr(0, step.find('[')));
        if (step == "." || step == "current()") continue;
        if (step == "..") {
            at = at == kNoDef ? kNoDef : defs[at].parent;
            if (at == kNoDef) return kNoDef;
            continue;
        }
        if (at == kNoDef) {
            if (names.qualified(defs[0].name) != step) return kNoDef;
            at = 0;
            continue;
        }
        if (step.starts_with('@')) {
            DefId attribute = at + 1;
            while (attribute < defs[at].end && defs[attribute].kind == DefKind::Attribute &&
                   names.qualified(defs[attribute].name) != step.substr(1))
                ++attribute;
            return attribute < defs[at].end && defs[attribute].kind == DefKind::Attribute ? attribute
                                                                                          : kNoDef;
        }
        at = childNamed(at, step);
        if (at == kNoDef) return kNoDef;
    }
    return at;
}

} // namespace feltbok::forms
