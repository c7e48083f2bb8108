// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/results/effect.h"

#include <string>
#include <vector>

namespace feltbok::results {

/// What somebody who follows a procurement should look at.
enum class ProcurementRemark : std::uint8_t {
    CpvDigit,             ///< the code's last digit does not fit the others
    OrganisationNumber,   ///< the supplier's number does not fit
    RequirementUnknown,   ///< awarded, and nobody has said whether a climate requirement was used
    JustificationMissing, ///< requirements in place of weight, or an exception, without its written reason
    WeightTooLow,         ///< climate counts less than the rule in force says
    AwardBeforeNotice     ///< the dates are in the wrong order
};

/// Something that happened to a procurement, for its timeline.
struct TimelineRow {
    std::string date;
    std::string
        what; ///< "planned", "announced", "awarded", "contract", "advice", "share", "question", "effect"
    std::string text;
    Id record;
    bool operator==(const TimelineRow&) const = default;
};

/// A threshold that a value has passed.
struct Threshold {
    std::string code;
    std::string title;
    double value = 0;
    bool operator==(const Threshold&) const = default;
};

struct ProcurementPage {
    Record record;
    std::vector<Threshold> thresholds; ///< passed, the highest first
    std::vector<ProcurementRemark> remarks;
    std::vector<TimelineRow> timeline; ///< earliest first; what has no date last
    EffectSums effect;
};

/// Writes a procurement, new if `id` is null. A CPV code or organisation number of the wrong shape is refused
/// with its place; one whose check digit does not fit is kept, and the page remarks on it.
[[nodiscard]] Result<Id> saveProcurement(Store& store, const Id& id, const Id& scope, Fields fields);
/// `today` decides the rule in force where the procurement has no date.
[[nodiscard]] Result<ProcurementPage> procurementPage(const Store& store, const Id& id, const Date& today);
/// Those of a municipality: by date, without one last.
[[nodiscard]] std::vector<Record> procurements(const Store& store, const Id& scope);
/// What to look at in one; `today` as above.
[[nodiscard]] std::vector<ProcurementRemark> remarksOn(const Store& store, const Record& procurement,
                                                       const Date& today);
/// The thresholds in force on a day that a value has passed.
[[nodiscard]] std::vector<Threshold> thresholdsPassed(const Store& store, double valueNok, const Date& day);
/// True where a climate requirement was used and the contract is awarded (T20).
[[nodiscard]] bool countsAsClimateProcurement(const Record& procurement);

/// A framework agreement with its criteria and who is in it.
struct AgreementPage {
    Record record;
    std::vector<Record> criteria;     ///< the revisions named
    std::vector<Id> superseded;       ///< of these, those with a later revision
    std::vector<std::string> members; ///< municipalities that this device takes part in, by name
    std::vector<Id> procurements;     ///< that use it
    std::size_t climateProcurements = 0;
};
[[nodiscard]] Result<AgreementPage> agreementPage(const Store& store, const Id& id);
/// Ties a criterion's revision to an agreement.
[[nodiscard]] Result<void> linkCriterion(Store& store, const Id& agreement, const Id& criterion);

} // namespace feltbok::results
