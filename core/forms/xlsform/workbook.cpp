// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/workbook.h"

#include "core/forms/xlsform/package.h"
#include "core/forms/xlsform/sheet_parts.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace feltbok::xlsform {
namespace {

constexpr std::array<std::string_view, 6> kSheets{"survey",           "choices", "settings",
                                                  "external_choices", "osm",     "entities"};

/// The name without its prefix, for parts that are written `<x:sheet>`.
bool endsWithType(const pugi::xml_node& relation, std::string_view type) {
    return std::string_view(relation.attribute("Type").value()).ends_with(type);
}

/// `xl` + `worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml`; empty where the target leaves the package.
std::string resolvedTarget(std::string_view folder, std::string_view target) {
    std::vector<std::string> path;
    if (target.starts_with('/'))
        target.remove_prefix(1);
    else if (!folder.empty())
        path = split(folder, "/");
    for (const std::string& step : split(target, "/")) {
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            path.push_back(step);
        } else {
            if (path.empty()) return {};
            path.pop_back();
        }
    }
    std::string joined;
    for (const std::string& step : path)
        joined += (joined.empty() ? "" : "/") + step;
    return joined;
}

class Reader {
public:
    Reader(Package& package, FaultList& faults) : m_package(package), m_faults(faults) {}

    Workbook read() {
        if (isOtherFile() || !findMainPart() || !readRelations() || !parse(m_main, m_document)) return {};
        if (!m_document.child("workbook")) {
            whole(ErrorCode::Damaged,
                  "the workbook is damaged: its main part holds no workbook; save it again in a "
                  "spreadsheet program");
            return {};
        }
        m_shared.formats.from1904 =
            m_document.child("workbook").child("workbookPr").attribute("date1904").as_bool();
        if (!readShared()) return {};
        readSheets();
        return std::move(m_workbook);
    }

private:
    bool findMainPart() {
        pugi::xml_document relations;
        if (m_package.has("_rels/.rels")) {
            if (!parse("_rels/.rels", relations)) return false;
            for (const pugi::xml_node relation : relations.child("Relationships").children("Relationship"))
                if (endsWithType(relation, "/officeDocument"))
                    m_main = resolvedTarget("", relation.attribute("Target").value());
        }
        if (m_main.empty()) m_main = "xl/workbook.xml";
        if (m_package.has(m_main)) return true;
        const std::string packed = m_package.firstNamed(".xlsx");
        whole(ErrorCode::BadInput, packed.empty()
                                       ? "this is a zip file that holds no workbook; choose an .xlsx file"
                                       : "this is a zip file and not a workbook; unpack " + inQuotes(packed) +
                                             " from it, and choose that");
        return false;
    }

    /// True, and told, for a file of another program that is a zip file, too.
    bool isOtherFile() {
        constexpr std::array<std::pair<const char*, const char*>, 5> kOthers{
            {{"content.xml", "an OpenDocument file (.ods)"},
             {"xl/workbook.bin", "a binary workbook (.xlsb)"},
             {"word/document.xml", "a text document (.docx)"},
             {"ppt/presentation.xml", "a presentation (.pptx)"},
             {"Index/Document.iwa", "a spreadsheet or text of Apple's (.numbers, .pages)"}}};
        for (const auto& [part, what] : kOthers) {
            if (!m_package.has(part)) continue;
            whole(ErrorCode::BadInput,
                  "this is " + std::string(what) +
                      " and not an .xlsx workbook; open the questionnaire in a spreadsheet "
                      "program and save it as .xlsx");
            return true;
        }
        return false;
    }

    bool readRelations() {
        const std::size_t slash = m_main.rfind('/');
        m_folder = slash == std::string::npos ? "" : m_main.substr(0, slash);
        const std::string file = slash == std::string::npos ? m_main : m_main.substr(slash + 1);
        const std::string part = (m_folder.empty() ? "" : m_folder + "/") + "_rels/" + file + ".rels";
        pugi::xml_document relations;
        if (!m_package.has(part)) return true;
        if (!parse(part, relations)) return false;
        for (const pugi::xml_node relation : relations.child("Relationships").children("Relationship")) {
            const std::string target = resolvedTarget(m_folder, relation.attribute("Target").value());
            m_targets[relation.attribute("Id").value()] = target;
            if (endsWithType(relation, "/sharedStrings")) m_strings = target;
            if (endsWithType(relation, "/styles")) m_styles = target;
        }
        return true;
    }

    bool readShared() {
        if (!m_styles.empty() && m_package.has(m_styles)) {
            pugi::xml_document styles;
            if (!parse(m_styles, styles)) return false;
            const bool from1904 = m_shared.formats.from1904;
            m_shared.formats = readFormats(styles);
            m_shared.formats.from1904 = from1904;
        }
        if (m_strings.empty() || !m_package.has(m_strings)) return true;
        Result<std::vector<std::string>> strings = readSharedStrings(m_package, m_strings);
        if (strings) {
            m_shared.strings = std::move(*strings);
            return true;
        }
        whole(strings.error().code, strings.error().message);
        return false;
    }

    struct Found {
        std::string name;
        std::string part;
    };

    /// A sheet of another name that has the headings of questions is read as the survey, so that all that is
    /// wrong with it is told at once.
    void findSurvey(std::vector<Found>& found) {
        constexpr std::size_t kSheetsTriedMax = 10;
        for (std::size_t i = 0; i < std::min(found.size(), kSheetsTriedMax); ++i) {
            if (std::ranges::find(kSheets, found[i].name) != kSheets.end() || !m_package.has(found[i].part))
                continue;
            pugi::xml_document document;
            if (!parsePart(m_package, found[i].part, document)) continue;
            Sheet sheet{found[i].name, {}, {}};
            FaultList ignored;
            readSheet(document, m_shared, sheet, ignored);
            if (sheet.rows.empty()) continue;
            const auto heads = [&](std::string_view heading) {
                return std::ranges::any_of(sheet.rows.front().cells, [&](const SheetCell& cell) {
                    return lowered(cell.text).starts_with(heading);
                });
            };
            if (!heads("type") || !heads("name")) continue;
            m_workbook.surveyName = m_workbook.sheetNames[i];
            found[i].name = "survey";
            return;
        }
    }

    void readSheets() {
        std::vector<Found> found;
        for (const pugi::xml_node sheet : m_document.child("workbook").child("sheets").children("sheet")) {
            const char* const name = sheet.attribute("name").value();
            m_workbook.sheetNames.emplace_back(name);
            std::string id = sheet.attribute("r:id").value();
            for (const pugi::xml_attribute attribute : sheet.attributes())
                if (id.empty() && std::string_view(attribute.name()).ends_with(":id")) id = attribute.value();
            found.push_back({lowered(trimmed(name)), m_targets[id]});
        }
        if (found.size() == 1) found.front().name = "survey";
        if (std::ranges::find(found, "survey", &Found::name) == found.end()) findSurvey(found);
        for (const Found& sheet : found)
            if (std::ranges::find(kSheets, sheet.name) != kSheets.end()) readOne(sheet.name, sheet.part);
    }

    void readOne(const std::string& name, const std::string& part) {
        if (part.empty() || !m_package.has(part)) {
            m_faults.add(
                ErrorCode::Damaged, name,
                "the workbook is damaged: the part that holds this sheet is missing or lies outside the "
                "package; save it again in a spreadsheet program");
            return;
        }
        pugi::xml_document document;
        if (const Result<void> parsed = parsePart(m_package, part, document); !parsed) {
            m_faults.add(parsed.error().code, name, parsed.error().message);
            return;
        }
        m_workbook.sheets.push_back({name, {}, {}});
        readSheet(document, m_shared, m_workbook.sheets.back(), m_faults);
    }

    bool parse(const std::string& part, pugi::xml_document& document) {
        const Result<void> parsed = parsePart(m_package, part, document);
        if (!parsed) whole(parsed.error().code, parsed.error().message);
        return parsed.has_value();
    }

    void whole(ErrorCode code, std::string message) {
        m_faults.add(code, std::string_view{}, std::move(message));
    }

    Package& m_package;
    FaultList& m_faults;
    pugi::xml_document m_document;
    std::string m_main;
    std::string m_folder;
    std::string m_strings;
    std::string m_styles;
    std::map<std::string, std::string> m_targets;
    SharedParts m_shared;
    Workbook m_workbook;
};

} // namespace

const Sheet* Workbook::find(std::string_view name) const {
    const auto sheet = std::ranges::find(sheets, name, &Sheet::name);
    return sheet == sheets.end() ? nullptr : &*sheet;
}

Workbook readWorkbook(ByteView bytes, FaultList& faults) {
    Result<Package> package = Package::open(bytes);
    if (!package) {
        faults.add(package.error().code, std::string_view{}, package.error().message);
        return {};
    }
    return Reader(*package, faults).read();
}

} // namespace feltbok::xlsform
