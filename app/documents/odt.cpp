// SPDX-License-Identifier: Apache-2.0
#include "app/documents/new_file.h"
#include "app/documents/office.h"

#include <pugixml.hpp>
#include <zip.h>

#include <list>
#include <sstream>

namespace feltbok::documents {
namespace {

constexpr const char* kMediaType = "application/vnd.oasis.opendocument.text";
constexpr const char* kVersion = "1.3";

// The parts that are alike in every file of ours: A4, Norwegian, quiet headings, tables with lines.
constexpr const char* kStyles = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-family="Liberation Sans, Arial, sans-serif" fo:font-size="11pt" fo:language="nb" fo:country="NO"/></style:default-style>
<style:style style:name="Title" style:family="paragraph" style:class="chapter"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:class="chapter"><style:paragraph-properties fo:margin-bottom="0.6cm"/><style:text-properties fo:color="#555c56"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="0.5cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:class="extra"><style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:class="extra"><style:paragraph-properties fo:margin-bottom="0cm"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
</office:document-styles>
)xml";

constexpr const char* kManifest = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)xml";

pugi::xml_node root(pugi::xml_document& part, const char* name) {
    pugi::xml_node node = part.append_child(name);
    const std::pair<const char*, const char*> kNames[] = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}};
    for (const auto& [prefix, space] : kNames)
        node.append_attribute(prefix) = space;
    node.append_attribute("office:version") = kVersion;
    return node;
}

// A line feed in the text is one in the paper.
void write(pugi::xml_node paragraph, const std::string& text) {
    std::istringstream lines(text);
    std::string line;
    for (bool isFirst = true; std::getline(lines, line); isFirst = false) {
        if (!isFirst) paragraph.append_child("text:line-break");
        paragraph.append_child(pugi::node_pcdata).set_value(line.c_str());
    }
}

void paragraph(pugi::xml_node parent, const char* style, const std::string& text) {
    pugi::xml_node node = parent.append_child("text:p");
    node.append_attribute("text:style-name") = style;
    write(node, text);
}

void cell(pugi::xml_node row, const char* style, const document::Cell& value) {
    pugi::xml_node node = row.append_child("table:table-cell");
    node.append_attribute("table:style-name") = "Cell";
    const double* number = std::get_if<double>(&value.value);
    node.append_attribute("office:value-type") = number == nullptr ? "string" : "float";
    if (number != nullptr) node.append_attribute("office:value") = *number;
    paragraph(node, style, document::textOf(value));
}

void table(pugi::xml_node body, const document::Table& table) {
    pugi::xml_node node = body.append_child("table:table");
    node.append_attribute("table:name") = table.name.c_str();
    node.append_child("table:table-column").append_attribute("table:number-columns-repeated") =
        static_cast<unsigned>(table.columns.size());
    pugi::xml_node head = node.append_child("table:table-header-rows").append_child("table:table-row");
    for (const std::string& column : table.columns)
        cell(head, "Table_20_Heading", {.value = column});
    for (const auto& cells : table.rows) {
        pugi::xml_node row = node.append_child("table:table-row");
        for (const document::Cell& value : cells)
            cell(row, "Table_20_Contents", value);
    }
    paragraph(body, "Standard", "");
}

std::string textOf(const pugi::xml_document& part) {
    std::ostringstream out;
    part.save(out, "", pugi::format_raw);
    return out.str();
}

std::string contentOf(const document::Document& paper) {
    pugi::xml_document part;
    pugi::xml_node content = root(part, "office:document-content");
    pugi::xml_node style = content.append_child("office:automatic-styles").append_child("style:style");
    style.append_attribute("style:name") = "Cell";
    style.append_attribute("style:family") = "table-cell";
    pugi::xml_node lines = style.append_child("style:table-cell-properties");
    lines.append_attribute("fo:padding") = "0.1cm";
    lines.append_attribute("fo:border") = "0.5pt solid #ddd8ce";
    pugi::xml_node body = content.append_child("office:body").append_child("office:text");
    paragraph(body, "Title", paper.title);
    if (!paper.subline.empty()) paragraph(body, "Subtitle", paper.subline);
    for (const document::Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<document::Heading>(&block)) {
            pugi::xml_node node = body.append_child("text:h");
            node.append_attribute("text:style-name") = "Heading_20_2";
            node.append_attribute("text:outline-level") = 2;
            write(node, heading->text);
        } else if (const auto* words = std::get_if<document::Paragraph>(&block))
            paragraph(body, "Standard", words->text);
        else
            table(body, std::get<document::Table>(block));
    }
    return textOf(part);
}

std::string metaOf(const document::Document& paper) {
    pugi::xml_document part;
    pugi::xml_node meta = root(part, "office:document-meta").append_child("office:meta");
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) meta.append_child(name).append_child(pugi::node_pcdata).set_value(value.c_str());
    };
    add("meta:generator", "Feltbok");
    add("dc:title", paper.title);
    add("dc:creator", paper.archive.sender);
    add("dc:language", "nb-NO");
    add("dc:date", paper.archive.date.empty() ? "" : paper.archive.date + "T00:00:00");
    return textOf(part);
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

} // namespace

Result<void> writeOdt(const document::Document& paper, const std::filesystem::path& path) {
    // ODF wants the media type first and not compressed, so that others can tell the file by its beginning.
    const std::list<std::pair<const char*, std::string>> parts{{"mimetype", kMediaType},
                                                               {"content.xml", contentOf(paper)},
                                                               {"styles.xml", kStyles},
                                                               {"meta.xml", metaOf(paper)},
                                                               {"META-INF/manifest.xml", kManifest}};
    return putInPlace(path, [&](const std::filesystem::path& beside) {
        std::unique_ptr<zip_t, Discard> archive(zip_open(beside.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
        if (!archive) return false;
        for (const auto& [name, content] : parts) {
            zip_source_t* source = zip_source_buffer(archive.get(), content.data(), content.size(), 0);
            const auto index = zip_file_add(archive.get(), name, source, ZIP_FL_ENC_UTF_8);
            if (index < 0) {
                zip_source_free(source);
                return false;
            }
            if (std::string_view(name) == "mimetype")
                zip_set_file_compression(archive.get(), static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
        if (zip_close(archive.get()) != 0) return false;
        (void)archive.release(); // closing has freed it
        return true;
    });
}

} // namespace feltbok::documents
