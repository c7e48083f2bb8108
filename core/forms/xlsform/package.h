// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <memory>
#include <string>
#include <string_view>

namespace feltbok::xlsform {

/// The zip file that an .xlsx is. Unpacks one part at a time and never more than the limits of xlsform.h,
/// whatever the sizes that the zip's directory claims.
class Package {
public:
    /// `bytes` must outlive the package.
    [[nodiscard]] static Result<Package> open(ByteView bytes);
    ~Package();
    Package(Package&&) noexcept;
    Package& operator=(Package&&) noexcept;

    [[nodiscard]] bool has(const std::string& part) const;
    /// The first part whose name ends so, in small letters; empty if there is none.
    [[nodiscard]] std::string firstNamed(std::string_view ending) const;
    /// The part unpacked, its checksum verified.
    [[nodiscard]] Result<std::string> read(const std::string& part);

private:
    struct Handle;
    explicit Package(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
    std::size_t m_expandedBytes = 0;
};

// file_kinds.cpp
/// What a file is that is no zip, and what to do.
[[nodiscard]] std::string otherThanWorkbook(ByteView bytes);

} // namespace feltbok::xlsform
