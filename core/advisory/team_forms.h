// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/form.h"
#include "core/store/store.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::advisory {

/// A questionnaire's file, or one that it looks into: an XLSForm workbook, an XForm, a table, a picture.
struct FormFile {
    std::string name; ///< without a folder
    Bytes bytes;
};

/// Compiles a questionnaire, workbook or XForm. Its further files are found among `media`. BadInput (place:
/// the file, or its sheet and cell) with all that is wrong in a workbook, a line each.
[[nodiscard]] Result<std::shared_ptr<const forms::Form>> compileForm(const FormFile& form,
                                                                     const std::vector<FormFile>& media);

/// The same, and an interview with it can begin.
[[nodiscard]] Result<std::shared_ptr<const forms::Form>> rehearsedForm(const FormFile& form,
                                                                       const std::vector<FormFile>& media);

/// A version of a form that the county has brought in: a record of the team's with its files as attachments,
/// so that they come to every tablet by sync.
struct TeamForm {
    Id record{};
    std::string formId{};
    std::string version{};
    bool isNew = true;
};

/// Brings a version in. Twice is once. Fork if other files are there under the same version: a
/// version never changes, since answers refer to it. BadInput for a form without a version.
[[nodiscard]] Result<TeamForm> bringForm(Store& store, const Id& scope, const FormFile& form,
                                         const std::vector<FormFile>& media);

/// The record of a version; "" is the newest, by the order of versions as texts. Nothing if there is none.
[[nodiscard]] std::optional<Record> teamForm(const Store& store, const std::string& formId,
                                             const std::string& version);
/// Compiled from its files. NotFound while they have not all come yet.
[[nodiscard]] Result<std::shared_ptr<const forms::Form>> openTeamForm(Store& store, const Record& form);

/// One of its files by name: a picture beside a question. NotFound if it has none, or has it not yet.
[[nodiscard]] Result<Bytes> teamFormFile(Store& store, const Record& form, std::string_view name);

} // namespace feltbok::advisory
