// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/verbs.h"
#include "core/base/posix_file_system.h"
#include "core/forms/xform/form.h"
#include "core/forms/xlsform/xlsform.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>

namespace feltbok::ctl {
namespace {

namespace fs = std::filesystem;

/// No more of a file than its limit and one byte, which then says that it is too large.
Result<Bytes> readForm(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return fail(ErrorCode::BadInput, "this is a folder; write the name of a workbook in it");
    if (!fs::exists(path, ignored))
        return fail(ErrorCode::NotFound, "there is no such file; look at the name and the folder");
    return PosixFileSystem().readPart(path, 0, forms::Form::kXmlBytesMax + 1);
}

std::expected<xlsform::Converted, xlsform::Faults> convertFile(const fs::path& path,
                                                               const Result<Bytes>& bytes) {
    if (!bytes)
        return std::unexpected(
            xlsform::Faults{{bytes.error().code, {}, 0, {}, {}, {}, bytes.error().message}});
    return xlsform::convert(*bytes, path.stem().string());
}

void print(const xlsform::Faults& faults, const char* indent) {
    for (const xlsform::Fault& fault : faults)
        std::cerr << indent << xlsform::describe(fault) << '\n';
}

std::string counted(std::size_t number, const std::string& thing) {
    return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

/// The files that a form looks into lie beside it.
class FilesBeside {
public:
    explicit FilesBeside(fs::path folder) : m_folder(std::move(folder)) {}

    void add(std::string name, std::string text) { m_made.emplace(std::move(name), std::move(text)); }

    [[nodiscard]] std::optional<std::string> find(std::string_view name) {
        const fs::path file(name);
        const auto made = m_made.find(file.string());
        if (made != m_made.end()) return made->second;
        const auto bytes = file.filename() == file ? PosixFileSystem().read(m_folder / file)
                                                   : Result<Bytes>(fail(ErrorCode::NotFound, "no name"));
        if (bytes) return std::string(bytes->begin(), bytes->end());
        if (std::ranges::find(m_missing, file.string()) == m_missing.end())
            m_missing.push_back(file.string());
        return {};
    }

    [[nodiscard]] const std::vector<std::string>& missing() const { return m_missing; }

private:
    fs::path m_folder;
    std::map<std::string, std::string> m_made;
    std::vector<std::string> m_missing;
};

std::string written(const Error& error) {
    return (error.place.empty() ? "" : error.place + ": ") + error.message;
}

/// The last word on a form: what its XForm says to the engine that will run it.
int checkXform(const std::string& name, std::string_view xform, FilesBeside& files,
               const xlsform::Faults& warnings) {
    const auto form = forms::Form::read(xform, [&](std::string_view file) { return files.find(file); });
    if (!form) {
        std::cerr << name << " cannot be used yet; " << counted(form.error().size(), "thing")
                  << " to mend:\n";
        for (const Error& fault : form.error())
            std::cerr << "  " << written(fault) << '\n';
        return 1;
    }
    std::cout << name << " is in order: the form \"" << (*form)->id() << "\" can be used.\n";
    if (warnings.empty() && (*form)->warnings().empty() && files.missing().empty()) return 0;
    std::cerr << "Worth a look:\n";
    print(warnings, "  ");
    for (const Error& warning : (*form)->warnings())
        std::cerr << "  " << written(warning) << '\n';
    for (const std::string& file : files.missing())
        std::cerr << "  the form looks things up in " << file << ", which does not lie beside it\n";
    return 0;
}

bool isXml(const Bytes& bytes) {
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<';
}

int checkForm(const fs::path& path) {
    const std::string name = path.filename().empty() ? path.string() : path.filename().string();
    FilesBeside files(path.parent_path());
    const Result<Bytes> bytes = readForm(path);
    if (bytes && isXml(*bytes))
        return checkXform(name, {reinterpret_cast<const char*>(bytes->data()), bytes->size()}, files, {});
    const auto converted = convertFile(path, bytes);
    if (!converted) {
        std::cerr << name << " cannot be used yet; " << counted(converted.error().size(), "thing")
                  << " to mend:\n";
        print(converted.error(), "  ");
        return 1;
    }
    if (!converted->itemsetsCsv.empty()) files.add("itemsets.csv", converted->itemsetsCsv);
    return checkXform(name, converted->xform, files, converted->warnings);
}

} // namespace

int runXlsform(Arguments arguments) {
    if (arguments.size() != 1) {
        std::cerr << "feltbokctl xlsform FILE.xlsx\n";
        return 2;
    }
    const auto converted = convertFile(arguments[0], readForm(arguments[0]));
    if (!converted) {
        print(converted.error(), "");
        return 1;
    }
    std::cout << converted->xform;
    return 0;
}

int runForm(Arguments arguments) {
    if (arguments.size() != 2 || std::string_view(arguments[0]) != "check" ||
        std::string_view(arguments[1]).starts_with("--")) {
        std::cerr << "feltbokctl form check FILE: a workbook (.xlsx) or an XForm (.xml)\n";
        return 2;
    }
    return checkForm(arguments[1]);
}

} // namespace feltbok::ctl
