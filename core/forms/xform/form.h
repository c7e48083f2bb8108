// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::forms {

/// How a node is asked. A group, a repeat and a node without a body control have none of the others.
enum class Control : std::uint8_t {
    None,    ///< only in the model: calculated, prefilled, metadata
    Input,   ///< text, number, date, time, position, barcode: by DataType
    Note,    ///< a readonly text input without a value of its own: only its label is shown
    Select,  ///< any number of choices
    Select1, ///< one choice
    Rank,    ///< all choices in an order
    Range,   ///< a number on a scale (Session::rangeOf)
    Trigger, ///< acknowledge: "OK" or nothing
    Upload,  ///< a file: photo, recording, drawing, document (Session::mediaType)
    Group,   ///< a group shown to a person
    Repeat   ///< a repeat range
};

/// What a value is, from the bind's type.
enum class DataType : std::uint8_t {
    String,
    Int,
    Decimal,
    Boolean,
    Date,
    Time,
    DateTime,
    Geopoint,
    Geotrace,
    Geoshape,
    Barcode,
    Binary,
    Intent
};

/// What a form asks of the log of an interview (a bind to meta/audit). Seconds for the location.
struct AuditSettings {
    bool trackChanges = false;    ///< old and new values
    bool identifyUser = false;    ///< who is at work is asked and told
    bool changeReasons = false;   ///< a reason is asked when a finished interview is changed
    std::string locationPriority; ///< empty: no positions
    std::string locationMinIntervalSeconds;
    std::string locationMaxAgeSeconds;
};

/// One form version, compiled: the definition, its expressions parsed and ordered, its choice lists with
/// their indexes. Immutable and shared by every session of it; any thread may read it.
class Form {
public:
    /// Gives the text of a file that belongs to the form ("jr://file-csv/prices.csv" asks for "prices.csv"),
    /// or nothing where there is none.
    using Attachments = std::function<std::optional<std::string>(std::string_view name)>;

    static constexpr std::size_t kXmlBytesMax = std::size_t{64} << 20U;
    static constexpr std::size_t kNodesMax = 4'000'000;
    static constexpr std::size_t kDepthMax = 64;
    static constexpr std::size_t kFaultsMax = 200; ///< told at once, and as many warnings

    using Faults = std::vector<Error>;

    /// Reads and compiles an ODK XForm, or says everything that is wrong, each with its bind or question: a
    /// document that is not an XForm, expressions that cannot be parsed or call an unknown function (Syntax,
    /// UnknownFunction), actions on nothing or on unknown events, questions that depend on themselves (Cycle,
    /// each named), a limit passed (TooLarge).
    [[nodiscard]] static std::expected<std::shared_ptr<const Form>, Faults>
    read(std::string_view xformXml, const Attachments& attachments = {});
    /// The same, with the first fault for all.
    [[nodiscard]] static Result<std::shared_ptr<const Form>> load(std::string_view xformXml,
                                                                  const Attachments& attachments = {});

    ~Form();
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    [[nodiscard]] std::string_view id() const;      ///< of the primary instance's root
    [[nodiscard]] std::string_view version() const; ///< empty when the form states none
    [[nodiscard]] std::string_view title() const;
    /// As in <translation lang="…">, in the form's order; empty when the form has one language only.
    [[nodiscard]] std::span<const std::string> languages() const;
    /// The one marked default, else the first.
    [[nodiscard]] std::string_view defaultLanguage() const;

    /// What is wrong but does not keep the form from being filled in: what it names and does not have (binds,
    /// questions of the body, texts, instances, nodes that an expression reads), types, controls and preloads
    /// that nobody knows, and patterns that nothing can match.
    [[nodiscard]] std::span<const Error> warnings() const;

    /// Questions of it begin with answers of the interview before (SessionContext::lastSaved).
    [[nodiscard]] bool looksAtLastSaved() const;

    /// Nothing where the form wants no log.
    [[nodiscard]] const std::optional<AuditSettings>& audit() const;

    struct Program;
    /// The inside, for the session alone.
    [[nodiscard]] const Program& program() const { return *m_program; }

private:
    explicit Form(std::unique_ptr<Program> program);
    std::unique_ptr<Program> m_program;
};

} // namespace feltbok::forms
