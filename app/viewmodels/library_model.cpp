// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/library_model.h"

#include "app/viewmodels/library_words.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/municipalities.h"
#include "core/library/shelf.h"

namespace feltbok::app {
namespace {

/// What the CPV's divisions are called, by their two digits.
std::map<std::string, std::string> cpvDivisions(const OpenBook& book) {
    const auto bytes = book.world().asset("cpv/divisions.json");
    const Value file = bytes ? Value::parse(asText(*bytes), nullptr, false) : Value();
    std::map<std::string, std::string> names;
    if (!file.is_object() || !file.contains("divisions")) return names;
    for (const auto& [digits, name] : file.at("divisions").items())
        if (name.is_string()) names[digits] = name.get<std::string>();
    return names;
}

} // namespace

QVariant LibraryListModel::data(const QModelIndex& index, int role) const {
    const LibraryRow* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case ItemId:
        return wording::idText(line->hit.id);
    case Code:
        return wording::text(line->hit.code);
    case Title:
    case Qt::DisplayRole:
        return wording::text(line->hit.title);
    case Kind:
        return wording::text(line->hit.kind);
    case KindText:
        return wording::libraryKind(line->hit.kind);
    case LevelText:
        return wording::criterionLevel(line->hit.level);
    case TypeText:
        return wording::criterionType(line->hit.type);
    case AreaText:
        return wording::text(line->areaName);
    default:
        return {};
    }
}

QHash<int, QByteArray> LibraryListModel::roleNames() const {
    return {{ItemId, "itemId"},     {Code, "code"},           {Title, "title"},       {Kind, "kind"},
            {KindText, "kindText"}, {LevelText, "levelText"}, {TypeText, "typeText"}, {AreaText, "areaText"}};
}

void LibraryFacet::setValue(const QString& value) {
    if (value == m_value) return;
    m_value = value;
    emit changed();
    emit chosen();
}

void LibraryFacet::showValues(const QStringList& keys, const QStringList& texts) {
    if (keys == m_keys && texts == m_texts) return;
    m_keys = keys;
    m_texts = texts;
    emit changed();
}

Library::Library(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [](const Record& record) { return library::bearsOnLibrary(record.kind); },
          [this](std::optional<Page> page) {
              m_page = std::move(page);
              show();
          }) {
    for (LibraryFacet* facet : allFacets())
        connect(facet, &LibraryFacet::chosen, this, &Library::ask);
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_hits.translate();
        show();
    });
    ask();
}

std::array<LibraryFacet*, 6> Library::allFacets() {
    return {&m_areas, &m_levels, &m_types, &m_kinds, &m_themes, &m_divisions};
}

library::Facets Library::facets() const {
    return {.kind = m_kinds.value().toStdString(),
            .area = m_areas.value().toStdString(),
            .level = m_levels.value().toStdString(),
            .type = m_types.value().toStdString(),
            .cpv = m_divisions.value().toStdString(),
            .theme = m_themes.value().toStdString()};
}

void Library::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit wordsChanged();
    ask();
}

void Library::ask() {
    m_live.ask([words = m_words.toStdString(), facets = facets()](OpenBook& book) -> std::optional<Page> {
        const library::LibraryIndex& index = book.library();
        Page page{.found = index.search(words, facets, kHitsMax),
                  .areaNames = {},
                  .themeNames = {},
                  .divisionNames = cpvDivisions(book),
                  .size = index.size()};
        page.everywhere = facets == library::Facets{} ? page.found.total : index.search(words, {}, 0).total;
        for (const library::ThemeRow& area : library::themeRows(book.store(), "area"))
            page.areaNames[area.code] = area.name;
        for (const library::ThemeRow& theme : library::themeRows(book.store(), "theme"))
            page.themeNames[theme.code] = theme.name;
        return page;
    });
}

void Library::show() {
    std::vector<LibraryRow> rows;
    if (m_page)
        for (const library::Hit& hit : m_page->found.hits) {
            const auto name = m_page->areaNames.find(hit.area);
            rows.push_back({hit, name == m_page->areaNames.end() ? hit.area : name->second});
        }
    m_hits.showRows(std::move(rows));
    const auto named = [](const std::map<std::string, std::string>& names, const std::string& code) {
        const auto name = names.find(code);
        return wording::text(name == names.end() ? code : name->second);
    };
    showFacet(m_areas, "area", tr("All areas"),
              [&](const std::string& area) { return named(m_page->areaNames, area); });
    showFacet(m_themes, "theme", tr("All themes"),
              [&](const std::string& theme) { return named(m_page->themeNames, theme); });
    showFacet(m_divisions, "cpv", tr("All of CPV"), [&](const std::string& division) {
        return QStringLiteral("%1 %2").arg(wording::text(division), named(m_page->divisionNames, division));
    });
    showFacet(m_levels, "level", tr("All levels"), wording::criterionLevel);
    showFacet(m_types, "type", tr("All types"), wording::criterionType);
    showFacet(m_kinds, "kind", tr("All kinds"),
              [](const std::string& kind) { return wording::sentence(wording::libraryKind(kind)); });
    emit changed();
}

void Library::showFacet(LibraryFacet& facet, const char* name, const QString& all,
                        const std::function<QString(const std::string&)>& word) const {
    QStringList keys{QString()};
    QStringList texts{all};
    const auto add = [&](const std::string& value, std::size_t hits) {
        keys += wording::text(value);
        texts += tr("%1 (%2)").arg(word(value)).arg(hits);
    };
    const std::string chosen = facet.value().toStdString();
    bool isThere = chosen.empty();
    if (m_page)
        if (const auto counts = m_page->found.counts.find(name); counts != m_page->found.counts.end())
            for (const auto& [value, hits] : counts->second) {
                add(value, hits);
                isThere = isThere || value == chosen;
            }
    if (!isThere && m_page) add(chosen, 0); // what is chosen stays to be seen, and to be taken away
    facet.showValues(keys, texts);
}

QString Library::totalText() const {
    return tr("%n hits", nullptr, total());
}

void Library::clearFilters() {
    for (LibraryFacet* facet : allFacets())
        facet->setValue({});
}

void Library::noteEmpty(const QString& wanted) {
    writeFor(
        this,
        [words = m_words.trimmed().toStdString(),
         wanted = wanted.trimmed().toStdString()](OpenBook& book) -> Result<void> {
            const auto scope = advisory::teamScope(book.store(), book.municipalities());
            if (!scope) return fail(ErrorCode::NotFound, "this device takes part in no team yet: sync first");
            const auto noted = library::noteEmptySearch(book.store(), *scope, words, wanted, book.today());
            if (!noted) return fail(noted);
            return {};
        },
        [this] { emit noted(); });
}

} // namespace feltbok::app
