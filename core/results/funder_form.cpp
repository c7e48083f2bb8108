// SPDX-License-Identifier: Apache-2.0
#include "core/results/funder_form.h"

#include "core/results/effect.h"
#include "core/results/report.h"

#include <cmath>

namespace feltbok::results {
namespace {

constexpr const char* kActivity = "Aktivitet";
constexpr const char* kHours = "Timer";

struct Counted {
    const char* part;
    const char* indicator;
    const char* label;
};
constexpr Counted kCounted[] = {{kActivity, "municipalitiesVisited", "Kommuner besøkt"},
                                {kActivity, "visits", "Besøk"},
                                {kActivity, "advice", "Råd gitt"},
                                {kActivity, "climateProcurements", "Anskaffelser med klimakrav"},
                                {kActivity, "eventParticipants", "Deltakere på arrangementer"}};

struct SavedPart {
    const char* part;
    double Saved::* amount;
};
constexpr SavedPart kSavedParts[] = {{"Utslipp, tonn CO2e. Summeres ikke", &Saved::tonnes},
                                     {"Energi, kWh. Summeres ikke", &Saved::kwh}};
constexpr std::array kQualityWords{"Målt", "Beregnet", "Anslått"};

// The target that is due last until a point, after the point before it.
FormNumber expected(const std::vector<Record>& targets, const std::string& indicator, const Date& to,
                    std::size_t point) {
    FormNumber number;
    std::string last;
    for (const Record& target : targets) {
        const auto due = Date::parse(target.text("to"));
        if (!due || target.text("indicator") != indicator || target.text("to") < last) continue;
        const int ahead = due->year - to.year;
        if (ahead <= kYearsAhead[point - 1] || ahead > kYearsAhead[point]) continue;
        last = target.text("to");
        number = {target.decimal("amount"), {target.id}};
    }
    return number;
}

FormLine countedLine(const Counted& counted, const std::vector<Record>& targets, const Insight& insight,
                     const InsightFilter& period) {
    FormLine line{.part = counted.part, .label = counted.label, .at = {}};
    const double total = insight.total(counted.indicator, period);
    line.at[0] = {std::isnan(total) ? 0 : total, insight.recordsOf(counted.indicator, period)};
    for (std::size_t point = 1; point < line.at.size(); ++point)
        line.at[point] = expected(targets, counted.indicator, period.to, point);
    return line;
}

FormLine savedLine(const SavedPart& saved, Quality quality, const std::vector<Effect>& effects, int year) {
    FormLine line{.part = saved.part, .label = kQualityWords[static_cast<std::size_t>(quality)], .at = {}};
    for (std::size_t point = 0; point < line.at.size(); ++point) {
        const int until = year + kYearsAhead[point];
        for (const Effect& effect : effects) {
            const double amount = savedBy(effect).*saved.amount;
            if (effect.quality != quality || effect.year == 0 || effect.year > until || amount == 0) continue;
            FormNumber& number = line.at[point];
            const int times = effect.everyYear ? until - static_cast<int>(effect.year) + 1 : 1;
            number.value = number.value.value_or(0) + amount * times;
            number.records.push_back(effect.id);
        }
    }
    return line;
}

} // namespace

FunderForm funderForm(const Store& store, const Insight& insight, const Date& from, const Date& to) {
    FunderForm form;
    if (const auto report = findReport(store, "funder", from, to)) {
        form.report = report->id;
        for (std::size_t point = 0; point < form.words.size(); ++point)
            form.words[point] = report->text(kResultFields[point]);
    }
    const InsightFilter period{.from = from, .to = to};
    const auto targets = store.list({.kind = "target"});
    for (const Counted& counted : kCounted)
        form.lines.push_back(countedLine(counted, targets, insight, period));
    const auto all = effects(store, std::nullopt);
    for (const SavedPart& saved : kSavedParts)
        for (const Quality quality : kQualities)
            form.lines.push_back(savedLine(saved, quality, all, to.year));
    form.lines.push_back(countedLine({kHours, "hours", "Timer på råd og besøk"}, targets, insight, period));
    return form;
}

} // namespace feltbok::results
