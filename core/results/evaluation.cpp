// SPDX-License-Identifier: Apache-2.0
#include "core/results/events.h"

#include <charconv>

namespace feltbok::results {
namespace {

using Counts = std::map<std::string, std::map<std::string, std::int64_t>>;

constexpr std::size_t kQuestionsMax = 200;
constexpr std::size_t kChoiceBytesMax = 60; // a choice; free text would tell who wrote it

// Counts that wait for five stay on the device, in a setting: no edit, no draft, no author.
std::string settingOf(const Id& event) {
    return "evaluation." + event.toString();
}

Counts countsOf(const Value& json) {
    Counts counts;
    if (!json.is_object()) return counts;
    for (const auto& [question, choices] : json.items())
        if (choices.is_object())
            for (const auto& [choice, count] : choices.items())
                if (count.is_number_integer()) counts[question][choice] += count.get<std::int64_t>();
    return counts;
}

std::optional<double> numberIn(const std::string& choice) {
    double value = 0;
    const auto [end, error] = std::from_chars(choice.data(), choice.data() + choice.size(), value);
    if (error != std::errc{} || end != choice.data() + choice.size()) return std::nullopt;
    return value;
}

std::optional<double> meanOf(const std::map<std::string, std::int64_t>& choices) {
    double sum = 0;
    std::int64_t answers = 0;
    for (const auto& [choice, count] : choices) {
        const auto value = numberIn(choice);
        if (!value) return std::nullopt;
        sum += *value * static_cast<double>(count);
        answers += count;
    }
    if (answers == 0) return std::nullopt;
    return sum / static_cast<double>(answers);
}

} // namespace

Result<std::int64_t> evaluate(Store& store, const Id& event,
                              const std::map<std::string, std::string>& answers, const Date& today) {
    const auto held = store.read(event);
    if (!held) return fail(held);
    if (answers.size() > kQuestionsMax)
        return fail(ErrorCode::TooLarge, "over 200 answers in one evaluation");
    Value waiting = Value::parse(store.setting(settingOf(event)), nullptr, false);
    if (!waiting.is_object()) waiting = {{"answers", 0}, {"counts", Value::object()}};
    Counts counts = countsOf(waiting["counts"]);
    for (const auto& [question, choice] : answers) {
        if (choice.empty()) continue;
        if (choice.size() > kChoiceBytesMax)
            return fail(ErrorCode::BadValue,
                        "an evaluation counts choices: free text would tell who wrote it", question);
        ++counts[question][choice];
    }
    const std::int64_t number = waiting.value("answers", std::int64_t{0}) + 1;
    if (number < kEvaluationLeast) {
        waiting["answers"] = number;
        waiting["counts"] = counts;
        if (auto kept = store.setSetting(settingOf(event), waiting.dump()); !kept) return fail(kept);
        return number;
    }
    auto made = store.commit(Change{.kind = "evaluation",
                                    .scope = held->scope,
                                    .fields = {{"event", event.toString()},
                                               {"answers", number},
                                               {"counts", Value(counts).dump()},
                                               {"date", today.toString()}}});
    if (!made) return fail(made);
    if (auto cleared = store.setSetting(settingOf(event), ""); !cleared) return fail(cleared);
    return 0;
}

std::int64_t waitingEvaluations(const Store& store, const Id& event) {
    const Value waiting = Value::parse(store.setting(settingOf(event)), nullptr, false);
    return waiting.is_object() ? waiting.value("answers", std::int64_t{0}) : 0;
}

std::optional<Evaluation> evaluationOf(const Store& store, const Id& event) {
    Evaluation sum;
    for (const Record& record :
         store.list({.kind = "evaluation", .referenceField = "event", .target = event})) {
        sum.answers += record.integer("answers");
        for (const auto& [question, choices] : countsOf(Value::parse(record.text("counts"), nullptr, false)))
            for (const auto& [choice, count] : choices)
                sum.counts[question][choice] += count;
    }
    if (sum.answers < kEvaluationLeast) return std::nullopt;
    for (const auto& [question, choices] : sum.counts)
        if (const auto mean = meanOf(choices)) sum.means[question] = *mean;
    std::int64_t participants = 0;
    for (const Record& line : store.list({.kind = "attendance", .referenceField = "event", .target = event}))
        participants += line.integer("count", 1);
    if (participants > 0)
        sum.responseRate = static_cast<double>(sum.answers) / static_cast<double>(participants);
    return sum;
}

} // namespace feltbok::results
