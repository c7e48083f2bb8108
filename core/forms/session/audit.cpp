// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/audit.h"

#include "core/forms/xform/csv.h"

#include <algorithm>

namespace feltbok::forms {

Audit::Audit(const Form& form, const Clock& clock) : m_wanted(form.audit().has_value()), m_clock(clock) {
    if (m_wanted) m_settings = *form.audit();
}

Audit::Line* Audit::add(std::string_view event, std::string node) {
    if (!m_wanted || m_lines.size() >= kLinesMax) return nullptr;
    Line& line = m_lines.emplace_back();
    line.event = event;
    line.node = std::move(node);
    line.start = m_clock.now().ms;
    line.user = m_user;
    line.location = m_location;
    return &line;
}

void Audit::setLocation(std::string_view position) {
    m_location = position;
}
void Audit::started() {
    add("form start", {});
}
void Audit::resumed() {
    add("form resume", {});
}
void Audit::saved() {
    add("form save", {});
}
void Audit::exited() {
    add("form exit", {});
}
void Audit::languageChanged() {
    add("language change", {});
}
void Audit::jumped() {
    add("jump", {});
}

void Audit::finished() {
    for (const auto& [node, line] : m_open)
        m_lines[line].end = m_clock.now().ms;
    m_open.clear();
    add("form finalize", {});
}

void Audit::reasonGiven(std::string_view reason) {
    if (Line* line = add("change reason", {})) line->reason = reason;
}

void Audit::entered(const Session& session, NodeRef node) {
    std::string ref = session.ref(node);
    const bool isQuestion = session.kind(node) == NodeKind::Question;
    if (Line* line = add(isQuestion ? "question" : "group questions", ref)) {
        if (isQuestion) line->before = session.value(node);
        m_open[std::move(ref)] = m_lines.size() - 1;
    }
}

// Old and new value are told only where they differ.
void Audit::left(const Session& session, NodeRef node) {
    const auto open = m_open.find(session.ref(node));
    if (open == m_open.end()) return;
    Line& line = m_lines[open->second];
    line.end = m_clock.now().ms;
    if (session.kind(node) == NodeKind::Question) line.after = session.value(node);
    if (line.after == line.before) {
        line.after.clear();
        line.before.clear();
    }
    m_open.erase(open);
}

void Audit::repeatAdded(const Session& session, NodeRef instance) {
    add("add repeat", session.ref(instance));
}
void Audit::repeatRemoved(const Session& session, NodeRef instance) {
    add("delete repeat", session.ref(instance));
}

std::string Audit::csv() const {
    const bool located = !m_settings.locationPriority.empty();
    std::vector<std::vector<std::string>> rows{{"event", "node", "start", "end"}};
    const auto head = [&](bool wanted, std::initializer_list<const char*> names) {
        if (wanted) rows[0].insert(rows[0].end(), names.begin(), names.end());
    };
    head(located, {"latitude", "longitude", "accuracy"});
    head(m_settings.trackChanges, {"old-value", "new-value"});
    head(m_settings.identifyUser, {"user"});
    head(m_settings.changeReasons, {"change-reason"});
    for (const Line& line : m_lines) {
        std::vector<std::string> row{line.event, line.node, std::to_string(line.start),
                                     line.end == 0 ? std::string() : std::to_string(line.end)};
        if (located) {
            std::vector<std::string> parts(4);
            std::size_t part = 0;
            for (const char c : line.location)
                if (c == ' ')
                    part = std::min<std::size_t>(part + 1, 3);
                else
                    parts[part] += c;
            row.insert(row.end(), {parts[0], parts[1], parts[3]});
        }
        if (m_settings.trackChanges) row.insert(row.end(), {line.before, line.after});
        if (m_settings.identifyUser) row.push_back(line.user);
        if (m_settings.changeReasons) row.push_back(line.reason);
        rows.push_back(std::move(row));
    }
    return writeCsv(rows);
}

} // namespace feltbok::forms
