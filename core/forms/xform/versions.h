// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/form.h"

#include <string>
#include <vector>

namespace feltbok::forms {

/// One thing in which a version of a form differs from another.
struct FormChange {
    enum class What : std::uint8_t {
        Added,
        Removed,
        Kind, ///< another type, control or place in a repeat: answers may not fit
        Label,
        Hint,
        Choices,
        Logic ///< relevance, calculation, constraint, whether required or readonly
    };
    What what = What::Added;
    std::string path;
    std::string before; ///< the label, or the label that was; of choices: their labels
    std::string after;
};

/// What a person should know before a running interview moves: in the order of the new version, what was
/// removed last. Texts are in each form's default language, without what is filled in. Answers keep their
/// paths.
[[nodiscard]] std::vector<FormChange> compareForms(const Form& from, const Form& to);

} // namespace feltbok::forms
