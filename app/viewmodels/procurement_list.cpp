// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/procurement_list.h"

#include "app/viewmodels/procurement_page.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/municipalities.h"

#include <algorithm>

namespace feltbok::app {

ProcurementListModel::ProcurementListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "procurement" || record.kind == "rule"; },
          [this](Content content) {
              m_municipalities = std::move(content.municipalities);
              show(std::move(content.lines));
              emit municipalitiesChanged();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
    m_live.ask([](OpenBook& book) {
        Content content;
        for (const advisory::MunicipalityRow& row :
             advisory::municipalitiesHere(book.store(), book.municipalities())) {
            content.municipalities.push_back({row.scope, row.name});
            for (const Record& record : results::procurements(book.store(), row.scope)) {
                const std::string announced = record.text("announced");
                content.lines.push_back(
                    {.id = record.id,
                     .title = record.text("title"),
                     .municipality = row.name,
                     .date = announced.empty() ? record.text("planned") : announced,
                     .status = record.text("status"),
                     .valueNok = double(record.integer("valueNok")),
                     .remarked = !results::remarksOn(book.store(), record, book.today()).empty()});
            }
        }
        std::ranges::stable_sort(content.lines, {}, [](const ProcurementLine& line) {
            return std::pair(line.date.empty(), line.date);
        });
        return content;
    });
}

QVariant ProcurementListModel::data(const QModelIndex& index, int role) const {
    const ProcurementLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(line->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(line->title);
    case Line:
        return wording::joined(
            {wording::text(line->municipality), ProcurementPage::valueText(line->valueNok)});
    case Day:
        return wording::shortDay(line->date);
    case StatusText:
        return ProcurementPage::statusText(line->status);
    case Remarked:
        return line->remarked;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProcurementListModel::roleNames() const {
    return {{RecordId, "recordId"}, {Title, "title"},           {Line, "line"},
            {Day, "day"},           {StatusText, "statusText"}, {Remarked, "remarked"}};
}

QStringList ProcurementListModel::municipalities() const {
    QStringList names;
    for (const ScopeEntry& one : m_municipalities)
        names += wording::text(one.name);
    return names;
}

void ProcurementListModel::make(const QString& title, int municipality) {
    if (municipality < 0 || std::size_t(municipality) >= m_municipalities.size()) return;
    writeFor(
        this,
        [title = title.trimmed().toStdString(),
         scope = m_municipalities[std::size_t(municipality)].id](OpenBook& book) {
            return results::saveProcurement(book.store(), Id{}, scope, {{"title", title}});
        },
        [this](const Id& procurement) { emit made(wording::idText(procurement)); });
}

} // namespace feltbok::app
