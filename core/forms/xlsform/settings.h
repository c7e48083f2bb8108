// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/table.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::xlsform {

/// The sheet `settings`, or what holds without one.
struct Settings {
    std::string formId;
    std::string title;
    std::string rootName = "data";
    std::string version;
    std::string style;
    std::string defaultLanguage = "default";
    Cell givenLanguage; ///< the cell that says so; empty without one
    Cell givenStyle;    ///< of `style`, likewise
    std::string instanceXmlns;
    std::string publicKey;
    std::string submissionUrl;
    std::string autoSend;
    std::string autoDelete;
    std::string prefix;    ///< of the compact text-message form
    std::string delimiter; ///< of the compact text-message form
    std::string instanceIdPreload = "uid";
    Cell instanceName;
    Attributes rootAttributes;
    /// The form's own namespaces, prefix and address.
    std::vector<std::pair<std::string, std::string>> ownNamespaces;
    bool clientEditable = false;
    bool omitInstanceId = false;
    bool allowChoiceDuplicates = false;
    bool cleanTexts = true;
    bool addNoneOption = false;
    bool flat = false;

    /// True for a name that an element or attribute of the form can have: a prefix must be one that is
    /// declared.
    [[nodiscard]] bool canName(std::string_view name) const;
};

/// `table` may be null. Only the first row counts.
[[nodiscard]] Settings readSettings(const Table* table, std::string_view fallbackName, FaultList& faults);

} // namespace feltbok::xlsform
