// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/library_item.h"

#include "app/viewmodels/library_words.h"
#include "app/viewmodels/wording.h"
#include "core/library/shelf.h"

namespace feltbok::app {
namespace {

QString list(const std::vector<std::string>& words) {
    QStringList all;
    for (const std::string& word : words)
        all += wording::text(word);
    return all.join(QStringLiteral(", "));
}

// "fra 1. jan. 2024", "1. jan. 2024–30. juni 2026"; without dates nothing is said.
QString validity(const Record& record) {
    const QString from = wording::dayWithYear(record.text("validFrom"));
    const QString to = wording::dayWithYear(record.text("validTo"));
    if (from.isEmpty() && to.isEmpty()) return {};
    if (to.isEmpty()) return LibraryItem::tr("from %1").arg(from);
    return from.isEmpty() ? LibraryItem::tr("until %1").arg(to) : from + QStringLiteral("–") + to;
}

} // namespace

QVariant FactListModel::data(const QModelIndex& index, int role) const {
    const Fact* fact = row(index);
    if (fact == nullptr) return {};
    switch (role) {
    case Name:
    case Qt::DisplayRole:
        return fact->name;
    case ValueText:
        return fact->value;
    default:
        return {};
    }
}

QHash<int, QByteArray> FactListModel::roleNames() const {
    return {{Name, "name"}, {ValueText, "value"}};
}

LibraryItem::LibraryItem(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [](const Record& record) { return library::bearsOnLibrary(record.kind); },
          [this](std::optional<Page> page) {
              m_page = std::move(page);
              show();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_related.translate();
        show();
    });
}

QString LibraryItem::itemId() const {
    return wording::idText(m_item);
}

void LibraryItem::setItemId(const QString& itemId) {
    const Id item = wording::idOf(itemId);
    if (item == m_item) return;
    m_item = item;
    emit itemIdChanged();
    if (item.isNull()) return m_live.ask({});
    m_live.ask([item](OpenBook& book) { return pageOf(book, item); });
}

std::optional<LibraryItem::Page> LibraryItem::pageOf(OpenBook& book, const Id& item) {
    auto record = book.store().read(item);
    if (!record || record->presence == Presence::Deleted) return std::nullopt;
    Page page{.record = std::move(*record), .areaName = {}, .themeNames = {}, .related = {}};
    std::map<std::string, std::string> names;
    for (const char* kind : {"area", "theme"})
        for (const library::ThemeRow& theme : library::themeRows(book.store(), kind))
            names[theme.code] = theme.name;
    const auto named = [&](const std::string& code) {
        const auto it = names.find(code);
        return it == names.end() ? code : it->second;
    };
    page.areaName = named(page.record.text("area"));
    for (const std::string& theme : page.record.elements("themes"))
        page.themeNames.push_back(named(theme));
    for (const library::Hit& hit : library::relatedTo(book.store(), book.library(), page.record))
        page.related.push_back({hit, named(hit.area)});
    const Record newest = library::newestOf(book.store(), page.record);
    if (newest.id != page.record.id) page.newer = newest.id;
    return page;
}

void LibraryItem::show() {
    m_facts.showFacts(m_page ? factsOf(*m_page) : std::vector<Fact>{});
    m_related.showRows(m_page ? m_page->related : std::vector<LibraryRow>{});
    emit changed();
}

std::vector<Fact> LibraryItem::factsOf(const Page& page) const {
    const Record& record = page.record;
    QString amount;
    if (const auto value = record.decimal("value"))
        amount = (wording::number(*value, 6) + QLatin1Char(' ') + textOf("unit")).trimmed();
    QString effect;
    if (const auto tonnes = record.decimal("tonnes"))
        effect = tr("%1 tonnes CO₂e").arg(wording::number(*tonnes, 1));
    if (const auto energy = record.decimal("kwh"))
        effect = wording::joined({effect, tr("%1 kWh").arg(wording::number(*energy, 0))});
    std::vector<Fact> facts{{tr("Value"), amount},
                            {tr("Proof"), textOf("verification")},
                            {tr("Advice"), textOf("tips")},
                            {QStringLiteral("§ 7-9"), wording::section79(record.text("section79"))},
                            {tr("Result"), textOf("result")},
                            {tr("Effect"), effect},
                            {tr("Lesson"), textOf("lesson")},
                            {tr("Basis"), textOf("effectBasis")},
                            {tr("Area"), wording::text(page.areaName)},
                            {tr("Priority area"), textOf("priorityArea")},
                            {tr("Themes"), list(page.themeNames)},
                            {QStringLiteral("CPV"), list(record.elements("cpv"))},
                            {tr("Holds"), validity(record)},
                            {tr("Changed"), textOf("changeNote")},
                            {tr("Owner"), textOf("owner")},
                            {tr("Source"), textOf("source")}};
    std::erase_if(facts, [](const Fact& fact) { return fact.value.isEmpty(); });
    return facts;
}

QString LibraryItem::textOf(const char* field) const {
    return m_page ? wording::text(m_page->record.text(field)) : QString();
}

QString LibraryItem::kindText() const {
    return m_page ? wording::libraryKind(m_page->record.kind) : QString();
}
QString LibraryItem::levelText() const {
    return m_page ? wording::criterionLevel(m_page->record.text("level")) : QString();
}
QString LibraryItem::typeText() const {
    return m_page ? wording::criterionType(m_page->record.text("type")) : QString();
}
QString LibraryItem::stateText() const {
    if (!m_page) return {};
    return tr("%1, revision %2")
        .arg(wording::libraryStatus(m_page->record.text("status")))
        .arg(m_page->record.integer("revision"));
}
QString LibraryItem::newerId() const {
    return m_page ? wording::idText(m_page->newer) : QString();
}

} // namespace feltbok::app
