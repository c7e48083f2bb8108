// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/forms/xform/form.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace feltbok::advisory {

/// The questionnaires that come with the app, each compiled once. Workbooks: `forms/<id>.xlsx` is the latest
/// version of a form; when it changes, the version before is kept as `forms/<id>/<version>.xlsx`, so that the
/// interviews that began with it stay on it. Files of a form (lists to look up in) lie in
/// `forms/<id>-media/`, as ODK keeps them. One thread.
class FormShelf {
public:
    using Compiled = std::shared_ptr<const forms::Form>;
    using Read = std::function<Result<Bytes>(const std::string& path)>;

    explicit FormShelf(Read read) : m_read(std::move(read)) {}

    /// The version asked for. The latest where none is asked for, or one that is not on the shelf: a
    /// colleague's app may be newer, and answers keep their paths.
    [[nodiscard]] Result<Compiled> form(const std::string& id, const std::string& version);

private:
    [[nodiscard]] Result<Compiled> compiled(const std::string& id, const std::string& path);

    Read m_read;
    std::map<std::string, Compiled> m_forms; // by path
};

} // namespace feltbok::advisory
