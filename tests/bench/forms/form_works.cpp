// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/form_works.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>

namespace feltbok::bench {

using forms::NodeRef;

namespace {

std::optional<std::string> textOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

class StopWatch {
public:
    [[nodiscard]] double ms() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_started)
            .count();
    }

private:
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace

Result<std::unique_ptr<FormWorks>> FormWorks::open(const std::string& kind,
                                                   const std::filesystem::path& file) {
    auto xml = textOf(file);
    if (!xml) return fail(ErrorCode::Io, file.string() + " cannot be read");
    std::unique_ptr<FormWorks> works(new FormWorks);
    works->m_kind = kind;
    works->m_xml = std::move(*xml);
    works->m_folder = file.parent_path();
    return works;
}

Result<double> FormWorks::load() {
    const StopWatch watch;
    auto form = forms::Form::load(m_xml, [this](std::string_view name) { return textOf(m_folder / name); });
    if (!form) return fail(form);
    auto session = forms::Session::start(std::move(*form), {m_clock, m_random, "UTC", {}, {}});
    if (!session) return fail(session);
    const double ms = watch.ms();
    m_session.emplace(std::move(*session));
    find();
    return ms;
}

// A person's next question is at hand; looking it up by name is no part of an answer.
void FormWorks::find() {
    const auto numbered = [&](const std::string& prefix) {
        std::vector<NodeRef> found;
        for (const NodeRef node : m_session->children(m_session->root()))
            if (m_session->name(node).starts_with(prefix)) found.push_back(node);
        return found;
    };
    const auto under = [&](NodeRef group, const std::string& name) {
        return m_session->find(m_session->ref(group) + "/" + name);
    };
    if (m_kind == "everything" || m_kind == "answer") {
        const auto groups = numbered("g");
        m_from = under(m_kind == "answer" ? groups.back() : groups.front(), "q0");
        m_to = under(groups.back(), "q19");
    } else if (m_kind == "chain") {
        m_from = m_session->find("/data/seed");
        m_to = numbered("c").back();
    } else if (m_kind == "gate") {
        m_from = m_session->find("/data/gate");
        m_all = numbered("f");
    } else if (m_kind == "filter") {
        m_from = m_session->find("/data/district");
        m_to = m_session->find("/data/village");
    } else if (m_kind == "entities") {
        m_from = m_session->find("/data/above");
        m_to = m_session->find("/data/tree");
    } else if (m_kind == "repeat") {
        m_from = m_session->find("/data/item");
        m_to = m_session->find("/data/total");
    }
}

std::string FormWorks::work(int n) {
    std::string value = std::to_string(n + 1);
    if (m_kind == "gate") value = std::to_string(n % 2);
    if (m_kind == "filter") value = "d" + std::to_string(n % 100);
    if (m_kind == "entities") value = std::to_string(9000 + n % 100);
    const auto done = m_kind == "repeat" ? m_session->addRepeat(m_from) : m_session->answer(m_from, value);
    if (!done) return done.error().message;
    if (m_kind == "gate")
        return std::to_string(std::count_if(m_all.begin(), m_all.end(),
                                            [&](NodeRef node) { return m_session->isRelevant(node); }));
    if (m_kind == "filter" || m_kind == "entities") return std::to_string(m_session->choiceCount(m_to));
    return std::string(m_session->effectiveValue(m_to));
}

FormWorks::Done FormWorks::run(int n) {
    const StopWatch watch;
    Done done;
    done.check = work(n);
    done.ms = watch.ms();
    if (m_kind == "repeat") (void)m_session->removeRepeat(m_session->children(m_from).back());
    return done;
}

} // namespace feltbok::bench
