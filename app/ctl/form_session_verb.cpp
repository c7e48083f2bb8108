// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/instant_text.h"
#include "app/ctl/json_lines.h"
#include "app/ctl/verbs.h"
#include "core/base/system_world.h"
#include "core/forms/session/session.h"

#include <optional>

namespace feltbok::ctl {

namespace {

using namespace feltbok::forms;

/// A clock that the requests set.
class RequestClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

std::string_view typeOf(const Session& session, NodeRef node) {
    switch (session.kind(node)) {
    case NodeKind::Root:
        return "root";
    case NodeKind::Group:
        return "group";
    case NodeKind::RepeatRange:
        return session.isControlled(node) ? "repeat-range:controlled" : "repeat-range:uncontrolled";
    case NodeKind::RepeatInstance:
        return "repeat-instance";
    case NodeKind::Question:
        break;
    }
    switch (session.control(node)) {
    case Control::Note:
        return "note";
    case Control::Select:
    case Control::Select1:
        return "select";
    case Control::Rank:
        return "rank";
    case Control::Range:
        return "range";
    case Control::Trigger:
        return "trigger";
    case Control::Upload:
        return "upload";
    case Control::None:
        return "model-value";
    default:
        return "input";
    }
}

// What stands at its default is left out.
Json describe(const Session& session, NodeRef node) {
    Json out{{"ref", session.ref(node)}, {"type", typeOf(session, node)}};
    if (!session.isRelevant(node)) out["relevant"] = false;
    if (session.isReadonly(node)) out["readonly"] = true;
    if (session.isRequired(node)) out["required"] = true;
    out["label"] = session.label(node);
    if (session.kind(node) != NodeKind::Question) return out;
    out["value"] = std::string(session.effectiveValue(node));
    if (const Violation violation = session.violation(node); violation != Violation::None)
        out["violation"] = violation == Violation::Required ? "required" : "constraint";
    if (const auto choices = session.choices(node); !choices.empty()) {
        Json list = Json::array();
        for (const Choice& choice : choices)
            list.push_back(Json::array({choice.value, choice.label}));
        out["choices"] = std::move(list);
    }
    return out;
}

/// One session at a time, as the protocol has it.
class FormSession {
public:
    Result<Json> answer(const Json& request) {
        const auto op = request.at("op").get<std::string>();
        auto done = op == "load" ? load(request) : change(op, request);
        if (!done) return fail(done);
        Json nodes = Json::array();
        for (const NodeRef node : m_session->nodes())
            nodes.push_back(describe(*m_session, node));
        return Json{{"state", {{"nodes", std::move(nodes)}, {"xml", m_session->submissionXml()}}}};
    }

private:
    Result<void> load(const Json& request) {
        const auto now = parseInstant(request.at("now").get<std::string>());
        if (!now) return fail(now);
        m_session.reset();
        m_clock.set(*now);
        SessionContext context{m_clock, m_random, request.at("timezone").get<std::string>(), {}, {}};
        auto session = Session::load(request.at("form").get<std::string>(), std::move(context));
        if (!session) return fail(session);
        m_session.emplace(std::move(*session));
        return {};
    }

    Result<void> change(const std::string& op, const Json& request) {
        if (!m_session) return fail(ErrorCode::BadInput, "Load a form first.");
        Result<Changes> changes = fail(ErrorCode::Protocol, "There is no operation \"" + op + "\".");
        if (op == "language") {
            changes = m_session->setLanguage(request.at("name").get<std::string>());
        } else {
            const auto ref = request.at("ref").get<std::string>();
            const NodeRef node = m_session->find(ref);
            if (!node) return fail(ErrorCode::NotFound, "There is no such node.", ref);
            if (op == "answer")
                changes = m_session->answer(node, request.at("value").get<std::string>());
            else if (op == "addRepeat")
                changes = m_session->addRepeat(node);
            else if (op == "removeRepeat")
                changes = m_session->removeRepeat(node);
        }
        if (!changes) return fail(changes);
        return {};
    }

    RequestClock m_clock;
    SystemRandom m_random;
    std::optional<Session> m_session;
};

} // namespace

int runFormSession(Arguments) {
    FormSession session;
    return serveJsonLines([&](const Json& request) { return session.answer(request); });
}

} // namespace feltbok::ctl
