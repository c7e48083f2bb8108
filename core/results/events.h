// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/store/store.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::results {

/// A course, seminar, webinar, dialogue conference or input meeting, with who came.
struct EventRow {
    Id id;
    std::string title;
    std::string type;
    std::string mode;
    std::string date;
    std::string place;
    std::string area;
    std::string series;
    std::int64_t participants = 0;
    std::int64_t buyers = 0;
    std::int64_t suppliers = 0;
    std::vector<std::string> attachments; ///< their names
    bool operator==(const EventRow&) const = default;
};
struct EventFilter {
    std::string area{};
    std::string mode{};
    std::string type{};
    std::string series{};
};
/// The latest first.
[[nodiscard]] std::vector<EventRow> eventRows(const Store& store, const EventFilter& filter = {});
/// Participants of some type of event by target group.
[[nodiscard]] std::map<std::string, std::int64_t> byTargetGroup(const Store& store, std::string_view type);

/// Attendance by list or by count: one line stands for `count` people.
struct Attendance {
    std::string name{}; ///< of one person; "" where a number is enough
    std::string organisation{};
    std::string side{};  ///< buyer, supplier, other
    std::string level{}; ///< political, strategic, operational
    std::string targetGroup{};
    std::int64_t count = 1;
    bool operator==(const Attendance&) const = default;
};
[[nodiscard]] Result<Id> attend(Store& store, const Id& event, const Attendance& attendance);
/// What a record of attendance says.
[[nodiscard]] Attendance attendanceIn(const Record& record);

constexpr std::size_t kListedMax = 500; ///< lines of one list of attendance
/// Those of a list: a person a line, the name and then, after a tab, else a semicolon, else a comma, the
/// organisation. Blank lines are none; all are of `kind`'s side, level and target group.
[[nodiscard]] std::vector<Attendance> listed(std::string_view text, const Attendance& kind);
/// All at once, or TooLarge if there are more than kListedMax and nobody is added.
[[nodiscard]] Result<void> attend(Store& store, const Id& event, const std::vector<Attendance>& all);

/// The minutes of a dialogue conference, the same for all.
[[nodiscard]] Result<document::Document> minutesDocument(const Store& store, const Id& event);
/// Logs that the minutes went to every supplier that came, once each. After that the text may not be another:
/// BadValue if it is, so that all suppliers have the same. Returns to whom it goes now.
[[nodiscard]] Result<std::vector<std::string>> shareMinutes(Store& store, const Id& event, const Date& today);

// Evaluations are anonymous by construction: an answer is added to counts at once and is kept nowhere else.
// The counts leave this device five answers at a time, with the day only.
constexpr std::int64_t kEvaluationLeast = 5;

/// Adds one person's answers (question → choice). Returns how many wait on this device for there to be five.
[[nodiscard]] Result<std::int64_t>
evaluate(Store& store, const Id& event, const std::map<std::string, std::string>& answers, const Date& today);
/// How many have answered on this device and wait for there to be five.
[[nodiscard]] std::int64_t waitingEvaluations(const Store& store, const Id& event);
struct Evaluation {
    std::int64_t answers = 0;
    double responseRate = 0;             ///< of the participants, 0 to 1
    std::map<std::string, double> means; ///< of questions answered by a number
    std::map<std::string, std::map<std::string, std::int64_t>> counts;
    bool operator==(const Evaluation&) const = default;
};
/// Nothing as long as there are fewer than five.
[[nodiscard]] std::optional<Evaluation> evaluationOf(const Store& store, const Id& event);

} // namespace feltbok::results
