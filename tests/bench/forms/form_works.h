// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/system_world.h"
#include "core/forms/session/session.h"

#include <filesystem>
#include <optional>

namespace feltbok::bench {

/// A form of the bench filled in by our engine: the same pieces of work as forms_peer.mjs, with the same
/// checks.
class FormWorks {
public:
    /// `kind`: everything, answer, chain, gate, filter, entities or repeat. Reads the file, not timed.
    [[nodiscard]] static Result<std::unique_ptr<FormWorks>> open(const std::string& kind,
                                                                 const std::filesystem::path& file);
    /// Compiles the form and starts a session; how long that took. The first time, in milliseconds.
    [[nodiscard]] Result<double> load();

    struct Done {
        double ms = 0;
        std::string check;
    };
    /// The n-th piece of work of its kind. What it undoes afterwards is not timed.
    [[nodiscard]] Done run(int n);

private:
    FormWorks() = default;
    std::string work(int n);
    void find();

    std::string m_kind;
    std::string m_xml;
    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    std::optional<forms::Session> m_session;
    forms::NodeRef m_from; ///< what is answered
    forms::NodeRef m_to;   ///< what is read
    std::vector<forms::NodeRef> m_all;
};

} // namespace feltbok::bench
