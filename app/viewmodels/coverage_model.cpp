// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/coverage_model.h"

#include "app/viewmodels/wording.h"

#include <algorithm>
#include <iterator>

namespace feltbok::app {

CoverageModel::CoverageModel(QObject* parent)
    : RowModel(parent)
    , m_year(FieldBook::instance().today().year)
    , m_live(
          this, [](const Record& record) { return record.kind == "visit"; },
          [this](Held held) {
              m_all = std::move(held.rows);
              m_counties = std::move(held.counties);
              m_counts = {};
              for (const advisory::CoverageRow& row : m_all)
                  ++m_counts[std::size_t(row.reach)];
              filter();
              emit counted();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
    ask();
}

void CoverageModel::ask() {
    m_live.ask([year = m_year, county = m_county.toStdString()](OpenBook& book) {
        Held held{advisory::coverageRows(book.store(), book.municipalities(), year, county), {}};
        for (const std::string& name : advisory::counties(book.municipalities()))
            held.counties += wording::text(name);
        return held;
    });
}

void CoverageModel::setYear(int year) {
    if (year == m_year) return;
    m_year = year;
    emit askedChanged();
    ask();
}

void CoverageModel::setCounty(const QString& county) {
    if (county == m_county) return;
    m_county = county;
    emit askedChanged();
    ask();
}

void CoverageModel::setReach(Reach reach) {
    if (reach == m_reach) return;
    m_reach = reach;
    emit reachChanged();
    filter();
}

void CoverageModel::filter() {
    std::vector<advisory::CoverageRow> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [this](const advisory::CoverageRow& row) {
        return m_reach == All || int(row.reach) == int(m_reach);
    });
    show(std::move(rows));
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const {
    const advisory::CoverageRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case ScopeId:
        return wording::idText(held->scope);
    case Name:
    case Qt::DisplayRole:
        return wording::text(held->name);
    case Line:
        return wording::text(held->county);
    case ReachText:
        return held->reach == advisory::Reach::Visited   ? tr("Visited")
               : held->reach == advisory::Reach::Planned ? tr("Planned")
                                                         : tr("Missing");
    case ReachIcon:
        return held->reach == advisory::Reach::Visited   ? QStringLiteral("circle-check")
               : held->reach == advisory::Reach::Planned ? QStringLiteral("calendar")
                                                         : QStringLiteral("circle-dashed");
    case VisitedRole:
        return held->reach == advisory::Reach::Visited;
    default:
        return {};
    }
}

QHash<int, QByteArray> CoverageModel::roleNames() const {
    return {{ScopeId, "scopeId"},     {Name, "name"},           {Line, "line"},
            {ReachText, "reachText"}, {ReachIcon, "reachIcon"}, {VisitedRole, "visited"}};
}

} // namespace feltbok::app
