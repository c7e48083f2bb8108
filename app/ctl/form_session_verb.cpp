// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/instant_text.h"
#include "app/ctl/json_lines.h"
#include "app/ctl/verbs.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/forms/session/session.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
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

/// The files that a form looks into: those sent with it, else those in a folder.
class Files {
public:
    explicit Files(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<void> take(const Json& request) {
        m_sent = request.value("files", Json::object());
        const auto isText = [](const Json& text) { return text.is_string(); };
        if (m_sent.is_object() && std::all_of(m_sent.begin(), m_sent.end(), isText)) return {};
        return fail(ErrorCode::Protocol, "\"files\" must be an object of names and texts.");
    }

    [[nodiscard]] std::optional<std::string> find(std::string_view name) const {
        const std::string key(name);
        if (m_sent.contains(key)) return m_sent.at(key).get<std::string>();
        const std::filesystem::path file(key);
        if (m_folder.empty() || file.filename() != file) return {}; // a name, not a way out of the folder
        const auto bytes = PosixFileSystem().read(m_folder / file);
        if (!bytes) return {};
        return std::string(bytes->begin(), bytes->end());
    }

private:
    std::filesystem::path m_folder;
    Json m_sent;
};

/// One session at a time, as the protocol has it.
class FormSession {
public:
    explicit FormSession(std::filesystem::path folder) : m_files(std::move(folder)) {}

    Result<Json> answer(const Json& request) {
        const auto op = textIn(request, "op");
        if (!op) return fail(op);
        auto done = *op == "load" ? load(request) : change(*op, request);
        if (!done) return fail(done);
        Json nodes = Json::array();
        for (const NodeRef node : m_session->nodes())
            nodes.push_back(describe(*m_session, node));
        return Json{{"state", {{"nodes", std::move(nodes)}, {"xml", m_session->submissionXml()}}}};
    }

private:
    Result<void> load(const Json& request) {
        const auto form = textIn(request, "form");
        const auto time = textIn(request, "now");
        const auto timezone = textIn(request, "timezone");
        for (const auto* const text : {&form, &time, &timezone})
            if (!*text) return fail(*text);
        const auto now = parseInstant(*time);
        if (!now) return fail(now);
        if (auto taken = m_files.take(request); !taken) return taken;
        m_session.reset();
        m_clock.set(*now);
        const auto compiled = Form::load(*form, [this](std::string_view name) { return m_files.find(name); });
        if (!compiled) return fail(compiled);
        auto session = Session::start(*compiled, {m_clock, m_random, *timezone, {}, {}});
        if (!session) return fail(session);
        m_session.emplace(std::move(*session));
        return {};
    }

    Result<void> change(const std::string& op, const Json& request) {
        if (!m_session) return fail(ErrorCode::BadInput, "Load a form first.");
        const auto changes = changed(op, request);
        if (!changes) return fail(changes);
        return {};
    }

    Result<Changes> changed(const std::string& op, const Json& request) {
        if (op == "language") {
            const auto name = textIn(request, "name");
            return name ? m_session->setLanguage(*name) : fail(name);
        }
        if (op != "answer" && op != "addRepeat" && op != "removeRepeat")
            return fail(ErrorCode::Protocol,
                        "There is no operation \"" + op +
                            "\"; there are load, answer, addRepeat, removeRepeat and language.");
        const auto ref = textIn(request, "ref");
        if (!ref) return fail(ref);
        const NodeRef node = m_session->find(*ref);
        if (!node) return fail(ErrorCode::NotFound, "There is no such node.", *ref);
        if (op == "addRepeat") return m_session->addRepeat(node);
        if (op == "removeRepeat") return m_session->removeRepeat(node);
        const auto value = textIn(request, "value");
        return value ? m_session->answer(node, *value) : fail(value);
    }

    RequestClock m_clock;
    SystemRandom m_random;
    Files m_files;
    std::optional<Session> m_session;
};

} // namespace

int runFormSession(Arguments arguments) {
    std::filesystem::path folder;
    if (arguments.size() == 2 && std::string_view(arguments[0]) == "--files") {
        folder = arguments[1];
    } else if (!arguments.empty()) {
        std::cerr << "feltbokctl form-session [--files FOLDER]\n";
        return 2;
    }
    FormSession session(folder);
    return serveJsonLines([&](const Json& request) { return session.answer(request); });
}

} // namespace feltbok::ctl
