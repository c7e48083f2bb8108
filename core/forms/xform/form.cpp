// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/form.h"

#include "core/forms/xform/graph.h"
#include "core/forms/xform/program.h"
#include "core/forms/xform/reader.h"

#include <algorithm>

namespace feltbok::forms {

Form::Form(std::unique_ptr<Program> program) : m_program(std::move(program)) {}
Form::~Form() = default;

std::expected<std::shared_ptr<const Form>, Form::Faults> Form::read(std::string_view xformXml,
                                                                    const Attachments& attachments) {
    auto program = std::make_unique<Program>();
    if (Faults faults = Reader(*program, attachments).read(xformXml); !faults.empty())
        return std::unexpected(std::move(faults));
    xpath::settleNames(program->names, program->expressions);
    buildChoiceIndexes(*program);
    if (Faults faults = Graph(*program).build(); !faults.empty()) return std::unexpected(std::move(faults));
    return std::shared_ptr<const Form>(new Form(std::move(program)));
}

Result<std::shared_ptr<const Form>> Form::load(std::string_view xformXml, const Attachments& attachments) {
    auto form = read(xformXml, attachments);
    if (!form) return std::unexpected(std::move(form.error().front()));
    return std::move(*form);
}

void Form::Program::warn(ErrorCode code, std::string message, std::string place) {
    const auto isSame = [&](const Error& told) { return told.message == message && told.place == place; };
    if (warnings.size() < kFaultsMax && std::ranges::none_of(warnings, isSame))
        warnings.push_back({code, std::move(message), std::move(place)});
}

std::string_view Form::id() const {
    return m_program->id;
}
std::string_view Form::version() const {
    return m_program->version;
}
bool Form::looksAtLastSaved() const {
    return !m_program->lastSaved.empty();
}
const std::optional<AuditSettings>& Form::audit() const {
    return m_program->audit;
}
std::string_view Form::title() const {
    return m_program->title;
}
std::span<const Error> Form::warnings() const {
    return m_program->warnings;
}
std::span<const std::string> Form::languages() const {
    return m_program->languageNames;
}
std::string_view Form::defaultLanguage() const {
    return m_program->languageNames.empty()
               ? std::string_view{}
               : std::string_view(m_program->languageNames[m_program->defaultLanguage]);
}

} // namespace feltbok::forms
