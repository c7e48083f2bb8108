// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/library_model.h"

#include "app/viewmodels/library_words.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/municipalities.h"
#include "core/library/shelf.h"

namespace feltbok::app {

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
    for (LibraryFacet* facet : {&m_areas, &m_levels, &m_types, &m_kinds})
        connect(facet, &LibraryFacet::chosen, this, &Library::ask);
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_hits.translate();
        show();
    });
    ask();
}

library::Facets Library::facets() const {
    return {.kind = m_kinds.value().toStdString(),
            .area = m_areas.value().toStdString(),
            .level = m_levels.value().toStdString(),
            .type = m_types.value().toStdString()};
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
        Page page{.found = index.search(words, facets, kHitsMax), .areaNames = {}, .size = index.size()};
        page.everywhere = facets == library::Facets{} ? page.found.total : index.search(words, {}, 0).total;
        for (const library::ThemeRow& area : library::themeRows(book.store(), "area"))
            page.areaNames[area.code] = area.name;
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
    showFacet(m_areas, "area", tr("All areas"), [this](const std::string& area) {
        const auto name = m_page->areaNames.find(area);
        return wording::text(name == m_page->areaNames.end() ? area : name->second);
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
    for (LibraryFacet* facet : {&m_areas, &m_levels, &m_types, &m_kinds})
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
