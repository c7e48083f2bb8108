// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/search_model.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/inbox.h"

namespace feltbok::app {
namespace {

SearchRow rowOf(const Store& store, const SearchHit& hit) {
    SearchRow row;
    row.record = hit.record;
    row.kind = hit.kind;
    row.excerpt = hit.excerpt;
    if (const auto record = store.read(hit.record)) {
        row.title = advisory::titleOf(store, *record);
        row.scope = record->scope;
        row.municipality = advisory::scopeName(store, record->scope);
        row.visit = record->kind == "visit" ? record->id : record->reference("visit").value_or(Id{});
        if (const auto interview = record->reference("interview"))
            if (const auto held = store.read(*interview)) row.visit = held->reference("visit").value_or(Id{});
    }
    return row;
}

} // namespace

SearchModel::SearchModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record&) { return true; },
          [this](std::vector<SearchRow> rows) { show(std::move(rows)); }) {}

void SearchModel::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit wordsChanged();
    if (words.trimmed().isEmpty()) return m_live.ask({});
    m_live.ask([words = words.trimmed().toStdString()](OpenBook& book) {
        std::vector<SearchRow> rows;
        for (const SearchHit& hit : book.store().search(words, kHitsMax))
            rows.push_back(rowOf(book.store(), hit));
        return rows;
    });
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    const SearchRow* hit = row(index);
    if (hit == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(hit->record);
    case KindRole:
        return wording::text(hit->kind);
    case KindText:
        return wording::kind(hit->kind);
    case Title:
    case Qt::DisplayRole:
        return wording::text(hit->title);
    case Excerpt:
        return wording::text(hit->excerpt)
            .toHtmlEscaped()
            .replace(QChar(2), QLatin1String("<b>"))
            .replace(QChar(3), QLatin1String("</b>"));
    case Municipality:
        return wording::text(hit->municipality);
    case ScopeId:
        return wording::idText(hit->scope);
    case VisitId:
        return wording::idText(hit->visit);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{RecordId, "recordId"}, {KindRole, "kind"},   {KindText, "kindText"},
            {Title, "title"},       {Excerpt, "excerpt"}, {Municipality, "municipality"},
            {ScopeId, "scopeId"},   {VisitId, "visitId"}};
}

} // namespace feltbok::app
