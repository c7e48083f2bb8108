// SPDX-License-Identifier: Apache-2.0
#include "app/documents/new_file.h"
#include "app/documents/office.h"

#include <pugixml.hpp>

namespace feltbok::documents {
namespace {

constexpr const char* kStyle =
    "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.55 sans-serif}"
    "h2{margin-top:2rem}p{white-space:pre-line}td,th{text-align:left;padding-right:1rem}";

void write(pugi::xml_node to, const char* name, const std::string& text) {
    to.append_child(name).text().set(text.c_str());
}

void write(pugi::xml_node body, const document::Table& table) {
    pugi::xml_node lines = body.append_child("table");
    pugi::xml_node heads = lines.append_child("tr");
    for (const std::string& column : table.columns)
        write(heads, "th", column);
    for (const auto& row : table.rows) {
        pugi::xml_node line = lines.append_child("tr");
        for (const document::Cell& cell : row)
            write(line, "td", document::textOf(cell));
    }
}

} // namespace

Result<void> writeHtml(const document::Document& paper, const std::filesystem::path& path) {
    pugi::xml_document page;
    page.append_child(pugi::node_doctype).set_value("html");
    pugi::xml_node html = page.append_child("html");
    html.append_attribute("lang") = "nb";
    pugi::xml_node head = html.append_child("head");
    head.append_child("meta").append_attribute("charset") = "utf-8";
    pugi::xml_node view = head.append_child("meta");
    view.append_attribute("name") = "viewport";
    view.append_attribute("content") = "width=device-width, initial-scale=1";
    write(head, "title", paper.title);
    write(head, "style", kStyle);
    pugi::xml_node body = html.append_child("body");
    write(body, "h1", paper.title);
    write(body, "p", paper.subline);
    for (const document::Block& block : paper.blocks)
        if (const auto* heading = std::get_if<document::Heading>(&block))
            write(body, "h2", heading->text);
        else if (const auto* paragraph = std::get_if<document::Paragraph>(&block))
            write(body, "p", paragraph->text);
        else
            write(body, std::get<document::Table>(block));
    return putInPlace(path, [&](const std::filesystem::path& beside) {
        return page.save_file(beside.c_str(), "", pugi::format_raw | pugi::format_no_declaration,
                              pugi::encoding_utf8);
    });
}

} // namespace feltbok::documents
