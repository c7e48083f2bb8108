// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session/session.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::forms {

/// The log of an interview that a form may ask for (ODK's audit.csv): what was opened, entered, left, added,
/// saved and finished, when, and with `trackChanges` the values before and after. The interface tells it; the
/// settings say what it writes down. Not thread-safe. The clock must outlive it.
class Audit {
public:
    static constexpr std::size_t kLinesMax = 50'000; ///< what comes after is not written

    /// A form without an audit gives one that writes nothing.
    Audit(const Form& form, const Clock& clock);

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] const AuditSettings& settings() const { return m_settings; }

    void setUser(std::string_view user) { m_user = user; }
    /// "lat lon alt acc": goes with every line until the next.
    void setLocation(std::string_view position);

    void started(); ///< form start
    void resumed(); ///< form resume
    void saved();   ///< form save
    void exited();  ///< form exit
    /// form finalize: closes what is open.
    void finished();
    /// change reason
    void reasonGiven(std::string_view reason);
    void languageChanged();
    void jumped();

    /// A question, or a group whose questions are shown together, comes into view and goes out of it.
    void entered(const Session& session, NodeRef node);
    void left(const Session& session, NodeRef node);
    void repeatAdded(const Session& session, NodeRef instance);
    void repeatRemoved(const Session& session, NodeRef instance); ///< told before it is removed

    /// event,node,start,end[,latitude,longitude,accuracy][,old-value,new-value][,user][,change-reason]
    [[nodiscard]] std::string csv() const;

private:
    struct Line {
        std::string event;
        std::string node;
        std::int64_t start = 0;
        std::int64_t end = 0; ///< 0: none
        std::string location;
        std::string before;
        std::string after;
        std::string user;
        std::string reason;
    };
    Line* add(std::string_view event, std::string node);

    AuditSettings m_settings;
    bool m_wanted = false;
    const Clock& m_clock;
    std::string m_user;
    std::string m_location;
    std::vector<Line> m_lines;
    std::map<std::string, std::size_t> m_open; ///< by node: its line
};

} // namespace feltbok::forms
