// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/versions.h"

#include "core/forms/xform/program.h"

namespace feltbok::forms {

namespace {

/// One version, by the paths of what it asks.
class Version {
public:
    explicit Version(const Form& form) : m_program(form.program()) {
        for (DefId def = 1; def < m_program.defs.size(); ++def)
            if (m_program.defs[def].shown) m_byPath.emplace(m_program.pathOf(def), def);
    }

    [[nodiscard]] DefId find(const std::string& path) const {
        const auto found = m_byPath.find(path);
        return found == m_byPath.end() ? kNoDef : found->second;
    }
    [[nodiscard]] const Def& def(DefId id) const { return m_program.defs[id]; }
    [[nodiscard]] DefId count() const { return static_cast<DefId>(m_program.defs.size()); }
    [[nodiscard]] std::string path(DefId id) const { return m_program.pathOf(id); }

    [[nodiscard]] std::string label(DefId id) const {
        const Ask* ask = m_program.askOf(id);
        return ask == nullptr || ask->label == kNoText ? std::string() : fixed(m_program.texts[ask->label]);
    }
    [[nodiscard]] std::string hint(DefId id) const {
        const Ask* ask = m_program.askOf(id);
        return ask == nullptr || ask->hint == kNoText ? std::string() : fixed(m_program.texts[ask->hint]);
    }
    [[nodiscard]] std::string logic(DefId id) const {
        const Bind* bind = m_program.bindOf(id);
        return bind == nullptr ? std::string() : bind->written;
    }

    /// Inline items by value and label; of a list elsewhere how it is chosen and all that stands in it.
    [[nodiscard]] std::string choices(DefId id) const {
        const Ask* ask = m_program.askOf(id);
        if (ask == nullptr || ask->choices == kNone) return {};
        const ChoiceList& list = m_program.choiceLists[ask->choices];
        std::string out;
        for (const ChoiceList::Item& item : list.items)
            out += (out.empty() ? "" : ", ") + fixed(item.label) + " (" + item.value + ")";
        if (list.nodeset == kNoTerm) return out;
        for (const auto& [name, document] : m_program.instances)
            if (list.written.find("'" + name + "'") != std::string::npos ||
                list.written.find('"' + name + '"') != std::string::npos)
                append(document, out);
        return list.written + ": " + out;
    }

private:
    [[nodiscard]] static std::string joined(const TextParts& parts) {
        std::string out;
        for (const TextPart& part : parts)
            out += part.output == kNoTerm ? part.text : std::string("…");
        return out;
    }

    [[nodiscard]] std::string fixed(const Text& text) const {
        if (text.itext.empty() || m_program.languages.empty()) return joined(text.parts);
        const auto& texts = m_program.languages[m_program.defaultLanguage].texts;
        const auto found = texts.find(text.itext);
        if (found == texts.end()) return {};
        for (const TextForm& form : found->second)
            if (form.form.empty() || form.form == "long") return joined(form.parts);
        return {};
    }

    void append(NodeId node, std::string& out) const {
        const xpath::Tree& tree = m_program.tree;
        if (tree[node].firstChild == xpath::kNoNode) out.append(tree.text(node)).append(" ");
        for (NodeId child = tree[node].firstChild; child != xpath::kNoNode; child = tree[child].next)
            append(child, out);
    }

    const Form::Program& m_program;
    std::map<std::string, DefId> m_byPath;
};

} // namespace

std::vector<FormChange> compareForms(const Form& from, const Form& to) {
    using What = FormChange::What;
    const Version before(from);
    const Version after(to);
    std::vector<FormChange> changes;
    for (DefId id = 1; id < after.count(); ++id) {
        if (!after.def(id).shown) continue;
        const std::string path = after.path(id);
        const DefId old = before.find(path);
        if (old == kNoDef) {
            changes.push_back({What::Added, path, {}, after.label(id)});
            continue;
        }
        const auto compare = [&](What what, std::string a, std::string b) {
            if (a != b) changes.push_back({what, path, std::move(a), std::move(b)});
        };
        const Def& a = before.def(old);
        const Def& b = after.def(id);
        if (a.kind != b.kind || a.control != b.control || a.type != b.type)
            changes.push_back({What::Kind, path, before.label(old), after.label(id)});
        compare(What::Label, before.label(old), after.label(id));
        compare(What::Hint, before.hint(old), after.hint(id));
        compare(What::Choices, before.choices(old), after.choices(id));
        compare(What::Logic, before.logic(old), after.logic(id));
    }
    for (DefId id = 1; id < before.count(); ++id)
        if (before.def(id).shown && after.find(before.path(id)) == kNoDef)
            changes.push_back({What::Removed, before.path(id), before.label(id), {}});
    return changes;
}

} // namespace feltbok::forms
