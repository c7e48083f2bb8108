// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/verbs.h"
#include "core/base/posix_file_system.h"
#include "core/forms/session/session.h"
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

std::expected<xlsform::Converted, xlsform::Refusal> convertFile(const fs::path& path,
                                                                const Result<Bytes>& bytes) {
    if (!bytes)
        return std::unexpected(
            xlsform::Refusal{{{bytes.error().code, {}, 0, {}, {}, {}, bytes.error().message}}, 0, {}});
    return xlsform::convert(*bytes, path.stem().string());
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

/// The rows of a workbook by the paths of its XForm; of an XForm without a workbook there are none.
class Rows {
public:
    Rows() = default;
    explicit Rows(const xlsform::Converted& converted) : m_warnings(converted.warnings.told) {
        for (const xlsform::Origin& origin : converted.origins)
            m_rows.emplace(origin.path, origin);
    }

    [[nodiscard]] std::string written(const Error& error) const {
        const xlsform::Origin* const row = rowOf(error);
        if (!row) return (error.place.empty() ? "" : error.place + ": ") + error.message;
        const bool reads = error.message.starts_with("An expression reads ");
        return xlsform::describe(
            {error.code,
             row->sheet,
             row->row,
             {},
             {},
             row->name,
             error.message + (reads ? " Write ${name} for an answer, wherever its question stands." : "")});
    }

    /// Whether the workbook's own warnings say the same: of a word that an expression reads.
    [[nodiscard]] bool tells(const Error& error) const {
        const xlsform::Origin* const row = rowOf(error);
        return row && std::ranges::any_of(m_warnings, [&](const xlsform::Fault& warning) {
                   if (warning.sheet != row->sheet || warning.row != row->row) return false;
                   const std::size_t end = warning.message.find('"', 1);
                   if (!warning.message.starts_with('"') || end == std::string::npos) return false;
                   const std::string about = warning.message.substr(1, end - 1); // two references are a path
                   return error.message.starts_with("An expression reads " +
                                                    (about.starts_with("${") ? "/" : about));
               });
    }

private:
    [[nodiscard]] const xlsform::Origin* rowOf(const Error& error) const {
        const auto found = m_rows.find(error.place.substr(0, error.place.find(' ')));
        return found == m_rows.end() ? nullptr : &found->second;
    }

    std::map<std::string, xlsform::Origin> m_rows;
    xlsform::Faults m_warnings;
};

/// What stands in a form's way and what is odd in it, as lines for a person.
struct Findings {
    std::vector<std::string> faults;
    std::vector<std::string> leftOut; ///< what was written and is not in the form
    std::vector<std::string> odd;
    std::size_t faultsUntold = 0;
    std::size_t warningsUntold = 0;

    void add(const xlsform::Warnings& warnings) {
        for (const xlsform::Fault& warning : warnings.told)
            (warning.leftOut ? leftOut : odd).push_back(xlsform::describe(warning));
        warningsUntold += warnings.untold;
    }
};

void print(const std::vector<std::string>& lines, std::size_t untold) {
    for (const std::string& line : lines)
        std::cerr << "  " << line << '\n';
    if (untold > 0) std::cerr << "  and at least " << untold << " more\n";
}

void printWarnings(const Findings& findings) {
    if (!findings.leftOut.empty()) std::cerr << "Written, but left out of the form:\n";
    print(findings.leftOut, findings.odd.empty() ? findings.warningsUntold : 0);
    if (!findings.odd.empty()) std::cerr << "Worth a look:\n";
    print(findings.odd, findings.odd.empty() ? 0 : findings.warningsUntold);
}

int refuse(const std::string& name, const Findings& findings) {
    const std::size_t all = findings.faults.size() + findings.faultsUntold;
    std::cerr << name << " cannot be used yet; " << (findings.faultsUntold > 0 ? "at least " : "")
              << counted(all, "thing") << " to mend:\n";
    print(findings.faults, findings.faultsUntold);
    if (findings.faults.size() >= forms::Form::kFaultsMax && findings.faultsUntold == 0)
        std::cerr << "  and perhaps more: no more are told at once\n";
    printWarnings(findings);
    return 1;
}

/// The last word on a form: what its XForm says to the engine that will run it.
int checkXform(const std::string& name, std::string_view xform, FilesBeside& files, Findings findings,
               const Rows& rows = {}) {
    const auto form = forms::Form::read(xform, [&](std::string_view file) { return files.find(file); });
    if (!form) {
        for (const Error& fault : form.error())
            findings.faults.push_back(rows.written(fault));
        return refuse(name, findings);
    }
    if (const auto begun = forms::Session::rehearse(*form); !begun) {
        findings.faults.push_back(rows.written(begun.error()));
        return refuse(name, findings);
    }
    for (const Error& warning : (*form)->warnings())
        if (!rows.tells(warning)) findings.odd.push_back(rows.written(warning));
    for (const std::string& file : files.missing())
        findings.odd.push_back("the form looks things up in " + file + ", which does not lie beside it");
    const std::string id((*form)->id());
    const std::size_t warnings = findings.leftOut.size() + findings.odd.size() + findings.warningsUntold;
    printWarnings(findings);
    if (warnings == 0)
        std::cout << name << " is in order: the form \"" << id << "\" can be used.\n";
    else
        std::cout << name << " can be used, with " << counted(warnings, "warning") << ": the form \"" << id
                  << "\".\n";
    return 0;
}

/// An XForm, well-formed or not.
bool isXml(const Bytes& bytes) {
    if (xlsform::isWebPage(bytes)) return false;
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool workbook = text.find("urn:schemas-microsoft-com:office:spreadsheet") < 4096;
    return first != std::string_view::npos && text[first] == '<' && !workbook;
}

int checkForm(const fs::path& path) {
    const std::string name = path.filename().empty() ? path.string() : path.filename().string();
    FilesBeside files(path.parent_path());
    const Result<Bytes> bytes = readForm(path);
    if (bytes && isXml(*bytes))
        return checkXform(name, {reinterpret_cast<const char*>(bytes->data()), bytes->size()}, files, {});
    const auto converted = convertFile(path, bytes);
    Findings findings;
    if (!converted) {
        for (const xlsform::Fault& fault : converted.error().faults)
            findings.faults.push_back(xlsform::describe(fault));
        findings.faultsUntold = converted.error().untold;
        findings.add(converted.error().warnings);
        return refuse(name, findings);
    }
    findings.add(converted->warnings);
    if (!converted->itemsetsCsv.empty()) files.add("itemsets.csv", converted->itemsetsCsv);
    return checkXform(name, converted->xform, files, std::move(findings), Rows(*converted));
}

} // namespace

int runXlsform(Arguments arguments) {
    if (arguments.size() != 1) {
        std::cerr << "feltbokctl xlsform FILE.xlsx\n";
        return 2;
    }
    const auto converted = convertFile(arguments[0], readForm(arguments[0]));
    if (!converted) {
        for (const xlsform::Fault& fault : converted.error().faults)
            std::cerr << xlsform::describe(fault) << '\n';
        if (converted.error().untold > 0)
            std::cerr << "and at least " << converted.error().untold << " more\n";
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
