// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/library/shelf.h"

#include <string>
#include <vector>

namespace feltbok::library {

constexpr std::size_t kBasketLinesMax = 100;

/// One line of a basket: a criterion in the wording of this case, or an award criterion of one's own
/// ("Pris").
struct BasketLine {
    Id id;
    Id criterion; ///< the exact revision; null for one's own
    std::string code;
    std::string title;
    std::string type; ///< spec, qual, award, clause
    std::string wording;
    std::string verification;
    double weight = 0; ///< per cent
    bool climate = false;
    bool edited = false; ///< says something else than the criterion
    bool operator==(const BasketLine&) const = default;
};

/// What a basket's author should look at. None of them keeps the basket from being saved or exported.
enum class Remark : std::uint8_t {
    NewerRevision,        ///< the line's criterion has a later revision
    Retired,              ///< … was retired and has none
    NotHundred,           ///< the weights do not make 100 %
    OverHundred,          ///< they make more
    ClimateTooLow,        ///< climate and environment count less than the rule's share
    ClimateNotTopThree,   ///< ranked, and not among the first three
    NoRequirement,        ///< requirements instead of weight, but there is none
    JustificationMissing, ///< requirements instead of weight ask for a written justification
    RequirementWithWeight ///< a requirement earns no points
};
struct BasketRemark {
    Remark what;
    Id line;          ///< of the line it is about, null for the whole
    double value = 0; ///< the sum, the share, or the later revision
    bool operator==(const BasketRemark&) const = default;
};

struct BasketPage {
    Id id;
    Id scope;
    std::string title;
    std::string method; ///< "weight", "topThree", "requirements" or ""
    std::string justification;
    std::vector<BasketLine> lines; ///< in their order
    double weights = 0;            ///< their sum
    double climateShare = 0;       ///< of them, for climate and environment
    double climateLeast = 0;       ///< what the rule in force asks, in per cent
    std::vector<BasketRemark> remarks;
    bool operator==(const BasketPage&) const = default;
};

[[nodiscard]] Result<Id> makeBasket(Store& store, const Id& scope, std::string_view title, const Id& visit);
[[nodiscard]] Result<BasketPage> basketPage(const Store& store, const Id& basket, const Date& today);

/// Puts a criterion last, in its own words. The same one twice is one line.
[[nodiscard]] Result<Id> addCriterion(Store& store, const Id& basket, const Id& criterion);
/// Puts an award criterion of one's own last.
[[nodiscard]] Result<Id> addOwn(Store& store, const Id& basket, std::string_view wording, double weight);
/// The words for this case; where they name a label alone, "eller tilsvarende" is added.
[[nodiscard]] Result<void> reword(Store& store, const Id& line, std::string_view wording);
/// Per cent, 0 to 100.
[[nodiscard]] Result<void> setWeight(Store& store, const Id& line, double weight);
/// Before another line, or last if that is null.
[[nodiscard]] Result<void> moveLine(Store& store, const Id& line, const Id& before);
/// Takes the newest revision's words, where the line has not been edited for the case.
[[nodiscard]] Result<void> updateLine(Store& store, const Id& line);

/// For text, ODT and XLSX: the lines in order with verification and weight. Names no label alone (T41).
[[nodiscard]] document::Document basketDocument(const BasketPage& page, const Date& today);

} // namespace feltbok::library
