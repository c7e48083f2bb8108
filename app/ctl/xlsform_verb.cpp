// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/verbs.h"
#include "core/base/posix_file_system.h"
#include "core/forms/xform/form.h"
#include "core/forms/xlsform/xlsform.h"

#include <filesystem>
#include <iostream>
#include <string>

namespace feltbok::ctl {
namespace {

/// Reads a workbook and converts it; what cannot be read is a fault like any other.
std::expected<xlsform::Converted, xlsform::Faults> convertFile(const std::filesystem::path& path) {
    const Result<Bytes> bytes = PosixFileSystem().read(path);
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

} // namespace

int runXlsform(Arguments arguments) {
    if (arguments.size() != 1) {
        std::cerr << "feltbokctl xlsform FILE.xlsx\n";
        return 2;
    }
    const auto converted = convertFile(arguments[0]);
    if (!converted) {
        print(converted.error(), "");
        return 1;
    }
    std::cout << converted->xform;
    return 0;
}

int runForm(Arguments arguments) {
    if (arguments.size() != 2 || std::string_view(arguments[0]) != "check") {
        std::cerr << "feltbokctl form check FILE.xlsx\n";
        return 2;
    }
    const std::filesystem::path path = arguments[1];
    const auto converted = convertFile(path);
    const std::string name = path.filename().string();
    if (!converted) {
        std::cerr << name << " cannot be used yet; " << counted(converted.error().size(), "thing")
                  << " to mend:\n";
        print(converted.error(), "  ");
        return 1;
    }
    // What the workbook's cells do not show, the engine that will run the form may still refuse.
    if (const auto form = forms::Form::load(converted->xform); !form) {
        std::cerr << name << " cannot be used yet: " << form.error().message << '\n';
        return 1;
    }
    std::cout << name << " is in order: the form \"" << converted->formId << "\" can be used.\n";
    if (!converted->warnings.empty()) {
        std::cerr << "Worth a look:\n";
        print(converted->warnings, "  ");
    }
    return 0;
}

} // namespace feltbok::ctl
