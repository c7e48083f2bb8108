// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/search_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/inbox.h"
#include "core/advisory/record_place.h"
#include "core/library/index.h"

#include <algorithm>

namespace feltbok::app {
namespace {

struct KindIcon {
    std::string_view kind;
    const char* icon;
};
constexpr KindIcon kIcons[] = {{"municipality", "landmark"},
                               {"organisation", "building-2"},
                               {"person", "user"},
                               {"tour", "route"},
                               {"visit", "calendar"},
                               {"interview", "clipboard-list"},
                               {"answer", "clipboard-list"},
                               {"note", "notebook-pen"},
                               {"need", "flag"},
                               {"action", "list-checks"},
                               {"attachment", "paperclip"},
                               {"procurement", "file-text"}};

QString iconOf(const std::string& kind) {
    const auto* known = std::ranges::find(kIcons, kind, &KindIcon::kind);
    return QLatin1String(known == std::end(kIcons) ? "file-text" : known->icon);
}

// A line in which what was found is bold; what people wrote is no markup.
QString marked(const std::string& excerpt) {
    return wording::text(excerpt)
        .simplified()
        .toHtmlEscaped()
        .replace(QChar(2), QLatin1String("<b>"))
        .replace(QChar(3), QLatin1String("</b>"));
}

bool saysTheSame(const SearchRow& hit) {
    const QString plain = wording::text(hit.excerpt).remove(QChar(2)).remove(QChar(3)).simplified();
    return plain == wording::text(hit.title).simplified();
}

std::vector<SearchRow> rowsOf(const Store& store, const std::string& words) {
    std::map<Id, std::string> scopes;
    for (const ScopeEntry& scope : store.scopes())
        scopes[scope.id] = scope.name;
    std::vector<SearchRow> rows;
    for (const SearchHit& hit : store.search(words, SearchModel::kHitsMax)) {
        const auto record = store.read(hit.record);
        if (!record || !advisory::placeOf(store, *record)) continue;
        rows.push_back(
            {hit.record, hit.kind, advisory::titleOf(store, *record), hit.excerpt, scopes[record->scope]});
    }
    return rows;
}

} // namespace

SearchModel::SearchModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record&) { return true; },
          [this](Found found) {
              m_searched = std::move(found.words);
              show(std::move(found.rows));
              emit searched();
          }) {}

void SearchModel::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    emit wordsChanged();
    const std::string wanted = words.trimmed().toStdString();
    if (wanted.empty()) return m_live.ask({});
    m_live.ask([wanted](OpenBook& book) { return Found{wanted, rowsOf(book.store(), wanted)}; });
}

bool SearchModel::foundNothing() const {
    return !m_searched.empty() && rows().empty();
}

QString SearchModel::recordAt(int row) const {
    return row >= 0 && row < count() ? wording::idText(rows()[std::size_t(row)].record) : QString();
}

void SearchModel::tellMissing(const QString& wanted) {
    writeFor(
        this,
        [words = m_searched, wanted = wanted.trimmed().toStdString()](OpenBook& book) -> Result<void> {
            const auto team = advisory::teamScope(book.store(), book.municipalities());
            if (!team) return fail(ErrorCode::NotFound, "this device takes part in no team", "team");
            const auto noted = library::noteEmptySearch(book.store(), *team, words, wanted, book.today());
            return noted ? Result<void>{} : fail(noted);
        },
        [this] { emit told(); });
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
    case IconName:
        return iconOf(hit->kind);
    case Title:
    case Qt::DisplayRole:
        return saysTheSame(*hit) ? marked(hit->excerpt) : wording::text(hit->title).toHtmlEscaped();
    case Excerpt:
        return saysTheSame(*hit) ? QString() : marked(hit->excerpt);
    case Municipality:
        return wording::text(hit->municipality);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{RecordId, "recordId"},        {KindRole, "kind"}, {KindText, "kindText"},
            {IconName, "iconName"},        {Title, "title"},   {Excerpt, "excerpt"},
            {Municipality, "municipality"}};
}

} // namespace feltbok::app
