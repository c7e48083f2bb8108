// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/record_list_model.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/inbox.h"
#include "core/results/given.h"

#include <algorithm>
#include <array>

namespace feltbok::app {
namespace {

// How a kind is told of in a list.
struct Telling {
    std::string_view kind;
    std::string_view title;
    std::array<std::string_view, 6> line; // fields, those that say something
    std::string_view orderBy;
    bool latestFirst = false;
};
constexpr Telling kTellings[] = {
    {"hours", "who", {"date", "work", "municipality"}, "date", true},
    {"decision", "title", {"date", "body"}, "date", true},
    {"agreement", "title", {"owner", "area", "from", "to", "criteria", "members"}, "title"},
    {"share", "code", {"recipient", "date", "channel"}, "date", true},
    {"advice", "text", {"date", "code", "givenBy"}, "date", true},
    {"question", "text", {"status", "owner", "due"}, {}},
    {"theme", "name", {"list", "code"}, "name"},
    {"network", "name", {"note"}, "name"},
    {"campaign", "title", {"channel", "from", "to"}, "from", true}};

const Telling* tellingOf(const std::string& kind) {
    const auto* known = std::ranges::find(kTellings, kind, &Telling::kind);
    return known == std::end(kTellings) ? nullptr : known;
}

RecordsListed listed(OpenBook& book, const std::string& kind, const Id& scope) {
    RecordsListed listed;
    const Telling* telling = tellingOf(kind);
    if (telling == nullptr) return listed;
    const Store& store = book.store();
    Query query{.kind = kind, .orderBy = std::string(telling->orderBy), .descending = telling->latestFirst};
    if (!scope.isNull()) query.scope = scope;
    const bool isHelpdesk = kind == "question";
    query.limit = RecordListModel::kRowsMax;
    std::vector<Record> records = isHelpdesk ? results::helpdesk(store, query.scope) : store.list(query);
    const std::size_t all = isHelpdesk ? records.size() : store.count(query);
    records.resize(std::min(records.size(), RecordListModel::kRowsMax));
    listed.beyond = all - records.size();
    for (Record& record : records) {
        std::string name = scope.isNull() ? store.scopeName(record.scope) : std::string();
        const bool overdue = isHelpdesk && results::isOverdue(record, book.today());
        listed.rows.push_back({std::move(record), std::move(name), overdue});
    }
    return listed;
}

QString saidOf(const ListedRecord& row, const std::string& field) {
    const auto said = row.record.fields.find(field);
    if (said == row.record.fields.end() || said->second.is_null() || said->second == Value(std::string()))
        return {};
    const int named = said->second.is_array() ? int(said->second.size()) : 0;
    if (named > 0 && field == "criteria") return RecordListModel::tr("%n criteria", nullptr, named);
    if (named > 0 && field == "members") return RecordListModel::tr("%n municipalities", nullptr, named);
    if (said->second.is_array()) return {};
    const QString text = wording::value(row.record.kind, field, said->second);
    if (field == "from") return RecordListModel::tr("from %1").arg(text);
    if (field == "to") return RecordListModel::tr("until %1").arg(text);
    if (field == "due")
        return row.overdue ? RecordListModel::tr("was due %1").arg(text)
                           : RecordListModel::tr("due %1").arg(text);
    return text;
}

QString lineOf(const ListedRecord& row) {
    const Telling* telling = tellingOf(row.record.kind);
    QString line;
    for (const std::string_view field : telling->line)
        line = wording::joined({line, saidOf(row, std::string(field))});
    const Kind* kind = findKind(row.record.kind);
    return kind->sharing == Sharing::Municipality ? wording::joined({wording::text(row.scopeName), line})
                                                  : line;
}

} // namespace

bool ListedRecord::operator==(const ListedRecord& other) const {
    return record.id == other.record.id && record.fields == other.record.fields &&
           scopeName == other.scopeName && overdue == other.overdue;
}

RecordListModel::RecordListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [this](const Record& record) { return record.kind == m_kind; },
          [this](RecordsListed listed) {
              m_beyond = int(listed.beyond);
              show(std::move(listed.rows));
              emit beyondChanged();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
}

QString RecordListModel::kind() const {
    return wording::text(m_kind);
}

void RecordListModel::setKind(const QString& kind) {
    if (kind.toStdString() == m_kind) return;
    m_kind = kind.toStdString();
    ask();
}

QString RecordListModel::scopeId() const {
    return wording::idText(m_scope);
}

void RecordListModel::setScopeId(const QString& scopeId) {
    if (wording::idOf(scopeId) == m_scope) return;
    m_scope = wording::idOf(scopeId);
    ask();
}

void RecordListModel::ask() {
    emit asked();
    m_live.ask([kind = m_kind, scope = m_scope](OpenBook& book) { return listed(book, kind, scope); });
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    const ListedRecord* listed = row(index);
    if (listed == nullptr) return {};
    const Record& record = listed->record;
    switch (role) {
    case RecordId:
        return wording::idText(record.id);
    case Title:
    case Qt::DisplayRole: {
        const QString title = wording::text(record.text(tellingOf(record.kind)->title));
        return title.isEmpty() ? wording::kind(record.kind) : title;
    }
    case Line:
        return lineOf(*listed);
    case Trailing:
        if (record.kind != "hours") return QString();
        if (record.decimal("hours") == 1) return tr("1 hour");
        return tr("%1 hours").arg(wording::number(record.decimal("hours").value_or(0)));
    case Overdue:
        return listed->overdue;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordListModel::roleNames() const {
    return {{RecordId, "recordId"},
            {Title, "title"},
            {Line, "line"},
            {Trailing, "trailing"},
            {Overdue, "overdue"}};
}

} // namespace feltbok::app
