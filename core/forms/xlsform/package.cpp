// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/package.h"

#include "core/forms/xlsform/text.h"
#include "core/forms/xlsform/xlsform.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace feltbok::xlsform {

struct Package::Handle {
    zip_t* zip = nullptr;
    ~Handle() {
        if (zip) zip_discard(zip);
    }
};

namespace {

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

constexpr std::array<std::uint8_t, 4> kOldOfficeMagic{0xD0, 0xCF, 0x11, 0xE0};
constexpr std::array<std::uint8_t, 4> kZipMagic{'P', 'K', 3, 4};

bool startsWith(ByteView bytes, const std::array<std::uint8_t, 4>& magic) {
    return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
}

std::string mebibytes(std::size_t bytes) {
    return std::to_string(bytes >> 20U) + " MB";
}

} // namespace

Package::Package(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Package::~Package() = default;
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;

Result<Package> Package::open(ByteView bytes) {
    if (bytes.empty())
        return fail(ErrorCode::BadInput,
                    "the file is empty; choose the one that the questionnaire was written in");
    if (bytes.size() > kWorkbookBytesMax)
        return fail(ErrorCode::TooLarge, "the workbook is larger than " + mebibytes(kWorkbookBytesMax) +
                                             "; remove pictures and sheets that the form does not need");
    if (startsWith(bytes, kOldOfficeMagic))
        return fail(ErrorCode::BadInput, "this is an old .xls file or a workbook with a password; save it as "
                                         ".xlsx without a password");
    if (!startsWith(bytes, kZipMagic)) return fail(ErrorCode::BadInput, otherThanWorkbook(bytes));
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (!source) return fail(ErrorCode::Io, "the workbook could not be opened: out of memory");
    auto handle = std::make_unique<Handle>();
    handle->zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!handle->zip) {
        zip_source_free(source);
        return fail(ErrorCode::Damaged, "the workbook is damaged or cut off; fetch or save it again");
    }
    if (zip_get_num_entries(handle->zip, 0) > static_cast<zip_int64_t>(kPartsMax))
        return fail(ErrorCode::TooLarge, "the workbook holds more than " + std::to_string(kPartsMax) +
                                             " files; save it anew as .xlsx");
    return Package(std::move(handle));
}

std::string Package::firstNamed(std::string_view ending) const {
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* const name = zip_get_name(m_handle->zip, static_cast<zip_uint64_t>(i), 0);
        if (name && lowered(name).ends_with(ending)) return name;
    }
    return {};
}

bool Package::has(const std::string& part) const {
    return zip_name_locate(m_handle->zip, part.c_str(), 0) >= 0;
}

Result<std::string> Package::read(const std::string& part) {
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen(m_handle->zip, part.c_str(), 0));
    if (!file)
        return fail(ErrorCode::Damaged, "the workbook is damaged: its part \"" + part +
                                            "\" cannot be opened; save it again in a spreadsheet program");
    std::string text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return fail(ErrorCode::Damaged, "the workbook is damaged: its part \"" + part +
                                                "\" fails its checksum; fetch or save it again");
        if (got == 0) return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
        m_expandedBytes += static_cast<std::size_t>(got);
        if (text.size() > kPartBytesMax || m_expandedBytes > kExpandedBytesMax)
            return fail(ErrorCode::TooLarge, "the workbook's part \"" + part + "\" is larger than " +
                                                 mebibytes(kPartBytesMax) +
                                                 " when unpacked; remove what the form does not need");
    }
}

} // namespace feltbok::xlsform
