// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

namespace feltbok::forms {

// In the active language, else in the default one.
const std::vector<TextForm>* Session::Interview::itextForms(std::string_view id) const {
    if (m_program.languages.empty()) return nullptr;
    const std::string key(id);
    for (const std::size_t language : {m_language, m_program.defaultLanguage}) {
        const auto& texts = m_program.languages[language].texts;
        if (const auto found = texts.find(key); found != texts.end()) return &found->second;
    }
    return nullptr;
}

std::string Session::Interview::render(const TextParts& parts, NodeId node, NodeId current) {
    std::string out;
    std::string scratch;
    for (const TextPart& part : parts) {
        if (part.output == kNoTerm) {
            out += part.text;
            continue;
        }
        m_evaluator.setCurrent(current);
        // A round's label may name its questions by their whole path: it means its own.
        const NodeId own = isInstance(node) ? firstIn(frameOf(node), part.output, node) : kNoNode;
        out += own != kNoNode ? effectiveValue(own) : m_evaluator.text(part.output, {node}, scratch);
    }
    return out;
}

// `node` is where its expressions stand: the question, or the item of a choice list; `current` the question.
std::string Session::Interview::render(const Text& text, NodeId node, NodeId current) {
    std::string id = text.itext;
    if (text.ref != kNoTerm) {
        m_evaluator.setCurrent(current);
        std::string scratch;
        const std::string_view found = m_evaluator.text(text.ref, {node}, scratch);
        if (!text.refIsItext) return std::string(found);
        id = found;
    }
    if (id.empty()) return render(text.parts, node, current);
    const std::vector<TextForm>* forms = itextForms(id);
    if (forms == nullptr) return {};
    for (const TextForm& form : *forms)
        if (form.form.empty() || form.form == "long") return render(form.parts, current, current);
    return {};
}

std::string Session::Interview::text(NodeId node, TextId id) {
    return id == kNoText ? std::string() : render(m_program.texts[id], node, node);
}

std::string Session::Interview::media(NodeId node, TextId id, std::string_view form) {
    if (id == kNoText || m_program.texts[id].itext.empty()) return {};
    const std::vector<TextForm>* forms = itextForms(m_program.texts[id].itext);
    if (forms == nullptr) return {};
    for (const TextForm& one : *forms)
        if (one.form == form) return render(one.parts, node, node);
    return {};
}

std::optional<std::string> Session::Interview::itext(std::string_view id) {
    const std::vector<TextForm>* forms = itextForms(id);
    if (forms == nullptr) return {};
    const Aside aside(*this);
    for (const TextForm& form : *forms)
        if (form.form.empty() || form.form == "long") return render(form.parts, root(), root());
    return {};
}

} // namespace feltbok::forms
