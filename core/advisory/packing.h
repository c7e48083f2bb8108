// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/tours.h"

#include <optional>
#include <string>
#include <vector>

namespace feltbok::advisory {

/// What a tour needs on the device.
enum class PackPart : std::uint8_t { Form, Library, History, Pictures };

/// One line of what is packed, or of what is missing.
struct PackRow {
    PackPart part = PackPart::Form;
    bool ready = false;
    std::string municipality{}; ///< whose pictures or history are missing; "" for the whole tour
    std::size_t count = 0;      ///< criteria, municipalities, pictures
    std::size_t missing = 0;
    std::size_t examples = 0;         ///< of the library
    std::uint64_t bytes = 0;          ///< of the missing pictures
    std::string version{};            ///< of the form
    std::string since{};              ///< the first visit in the history, YYYY-MM-DD or ""
    std::vector<std::string> names{}; ///< of the form, or of what is missing
    bool operator==(const PackRow&) const = default;
};

struct PackPage {
    std::vector<PackRow> rows;
    std::vector<StopRow> ready;   ///< stops still to come that have all they need
    std::vector<StopRow> waiting; ///< and those that lack something
    std::uint64_t bytes = 0;      ///< of pictures held
    std::int64_t checkedAtMs = 0; ///< when the tour was packed last on this device; 0: never
    bool operator==(const PackPage&) const = default;
};

/// A questionnaire as it lies on the device, or its name alone where it cannot be used.
struct PackedForm {
    std::string title;
    std::optional<std::string> version;
};

/// What is on the device for the stops of a tour that are still to come. Each picture is looked for on the
/// disk.
[[nodiscard]] PackPage packPage(Store& store, const Id& tour, const PackedForm& form);

/// Checks, and marks as packed the stops that have all they need; one that lacks something is planned again.
[[nodiscard]] Result<PackPage> pack(Store& store, const Id& tour, const PackedForm& form, Instant now);

} // namespace feltbok::advisory
