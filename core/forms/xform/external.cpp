// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/external.h"

#include "core/forms/xform/csv.h"
#include "core/forms/xpath/number_text.h"
#include "core/forms/xpath/xml_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace feltbok::forms {

namespace {

using xpath::NodeId;
using xpath::NodeType;
using Json = nlohmann::json;

/// A document root/item that grows row by row.
class ItemList {
public:
    ItemList(xpath::NameTable& names, xpath::Tree& tree)
        : m_names(names)
        , m_tree(tree)
        , m_document(tree.add(NodeType::Document))
        , m_root(tree.add(NodeType::Element, names.name("", "root", "")))
        , m_itemName(names.name("", "item", "")) {
        m_tree.appendChild(m_document, m_root);
    }

    void begin() {
        m_item = m_tree.add(NodeType::Element, m_itemName);
        m_tree.appendChild(m_root, m_item);
    }
    void cell(xpath::NameId name, std::string_view text) {
        const NodeId cell = m_tree.add(NodeType::Element, name);
        m_tree.setPoolText(cell, text);
        m_tree.appendChild(m_item, cell);
    }
    void cell(std::string_view name, std::string_view text) { cell(m_names.name("", name, ""), text); }
    [[nodiscard]] NodeId document() const { return m_document; }

private:
    xpath::NameTable& m_names;
    xpath::Tree& m_tree;
    NodeId m_document;
    NodeId m_root;
    NodeId m_item = xpath::kNoNode;
    xpath::NameId m_itemName;
};

NodeId readCsv(std::string_view text, xpath::NameTable& names, xpath::Tree& tree) {
    ItemList list(names, tree);
    CsvRows rows(text);
    std::vector<std::string> row;
    std::vector<xpath::NameId> columns;
    rows.next(row);
    for (const std::string& column : row)
        columns.push_back(names.name("", column, ""));
    while (rows.next(row)) {
        if (row.size() == 1 && row.front().empty()) continue;
        list.begin();
        for (std::size_t i = 0; i < columns.size(); ++i)
            list.cell(columns[i], i < row.size() ? std::string_view(row[i]) : std::string_view{});
    }
    return list.document();
}

// "lat lon 0 0" of [lon, lat, …].
std::string pointText(const Json& point) {
    if (!point.is_array() || point.size() < 2 || !point[0].is_number() || !point[1].is_number()) return {};
    const double altitude = point.size() > 2 && point[2].is_number() ? point[2].get<double>() : 0;
    return xpath::textOf(point[1].get<double>()) + " " + xpath::textOf(point[0].get<double>()) + " " +
           xpath::textOf(altitude) + " 0";
}

// Of an area its outer ring.
std::string geometryText(const Json& geometry) {
    if (!geometry.is_object() || !geometry.contains("coordinates")) return {};
    const Json kind = geometry.value("type", Json());
    const std::string type = kind.is_string() ? kind.get<std::string>() : std::string();
    const Json* points = &geometry["coordinates"];
    if (type == "Point") return pointText(*points);
    if (type == "Polygon") {
        if (!points->is_array() || points->empty()) return {};
        points = &points->front();
    } else if (type != "LineString") {
        return {};
    }
    std::string out;
    for (const Json& point : *points)
        out += (out.empty() ? "" : "; ") + pointText(point);
    return out;
}

std::string textOfJson(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    return value.is_null() ? std::string() : value.dump();
}

// nlohmann::json can throw on odd types; the members asked for are tested before.
Result<NodeId> readGeoJson(std::string_view name, std::string_view text, xpath::NameTable& names,
                           xpath::Tree& tree) {
    const Json whole = Json::parse(text, nullptr, false);
    if (!whole.is_object() || !whole.contains("features") || !whole["features"].is_array())
        return fail(ErrorCode::BadInput, "The file is no GeoJSON FeatureCollection.", std::string(name));
    ItemList list(names, tree);
    for (const Json& feature : whole["features"]) {
        if (!feature.is_object()) continue;
        list.begin();
        list.cell("geometry", feature.contains("geometry") ? geometryText(feature["geometry"]) : "");
        const Json properties = feature.value("properties", Json::object());
        if (feature.contains("id") && !(properties.is_object() && properties.contains("id")))
            list.cell("id", textOfJson(feature["id"]));
        if (!properties.is_object()) continue;
        for (const auto& [key, value] : properties.items())
            list.cell(key, textOfJson(value));
    }
    return list.document();
}

} // namespace

xpath::NodeId readItemsets(std::string_view text, std::string_view list, xpath::NameTable& names,
                           xpath::Tree& tree) {
    ItemList items(names, tree);
    CsvRows rows(text);
    std::vector<std::string> columns;
    rows.next(columns);
    const auto has = [&](std::string_view name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };
    if (!has("label"))
        for (std::string& column : columns)
            if (column.starts_with("label::") && !has("label")) column = "label";
    const auto listName = std::find(columns.begin(), columns.end(), "list_name");
    if (listName == columns.end()) return items.document();
    const auto which = static_cast<std::size_t>(listName - columns.begin());
    std::vector<std::string> row;
    while (rows.next(row)) {
        if (which >= row.size() || row[which] != list) continue;
        items.begin();
        for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i)
            items.cell(columns[i], row[i]);
    }
    return items.document();
}

xpath::NodeId makeItems(const std::vector<ItemCells>& items, xpath::NameTable& names, xpath::Tree& tree) {
    ItemList list(names, tree);
    for (const ItemCells& cells : items) {
        list.begin();
        for (const auto& [column, text] : cells)
            list.cell(column, text);
    }
    return list.document();
}

Result<xpath::NodeId> readExternal(std::string_view name, std::string_view text, xpath::NameTable& names,
                                   xpath::Tree& tree) {
    if (name.ends_with(".csv")) return readCsv(text, names, tree);
    if (name.ends_with(".geojson")) return readGeoJson(name, text, names, tree);
    xpath::CopyOptions options{false, false, 64};
    auto document = xpath::readXml(text, names, tree, options);
    if (document) return document;
    return fail(document.error().code, document.error().message, std::string(name));
}

} // namespace feltbok::forms
