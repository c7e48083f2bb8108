// SPDX-License-Identifier: Apache-2.0
// A workbook from anywhere: it is converted to well-formed XML or refused with words, the same each time.
// Input that is no zip file is read as sheets (`# survey`, then a line a row, `|` between cells), for a zip's
// checksums keep a fuzzer from its insides.
#include "core/forms/xlsform/xlsform.h"
#include "tests/workbook/workbook_writer.h"

#include <pugixml.hpp>

#include <cstdlib>

namespace {

using namespace feltbok;

std::vector<std::string> cut(const std::string& text, char at) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

Bytes workbookOf(const std::string& text) {
    test::WorkbookWriter writer;
    std::string name = "survey";
    test::Cells rows;
    for (const std::string& line : cut(text, '\n')) {
        if (line.starts_with("# ")) {
            if (!rows.empty()) writer.sheet(name, rows);
            name = line.substr(2);
            rows.clear();
        } else {
            rows.push_back(cut(line, '|'));
        }
    }
    return writer.sheet(name, rows).bytes();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const Bytes bytes = text.starts_with("PK") ? Bytes(data, data + size) : workbookOf(text);
    const auto converted = xlsform::convert(bytes, "skjema");
    const auto again = xlsform::convert(bytes, "skjema");
    if (converted.has_value() != again.has_value()) std::abort();
    if (!converted) {
        if (converted.error().faults.empty() || xlsform::describe(converted.error().faults.front()).empty())
            std::abort();
        return 0;
    }
    pugi::xml_document form;
    if (converted->xform != again->xform || !form.load_string(converted->xform.c_str())) std::abort();
    return 0;
}
