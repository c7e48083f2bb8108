// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/coverage.h"

#include <QStringList>

#include <array>

namespace feltbok::app {

/// Which municipalities of the county were visited in a year, which are planned and which are missing; each
/// count opens its municipalities. Roles: scopeId ("" where this device takes no part), name, line (the
/// county), reachText
/// ("Besøkt"), reachIcon, visited.
class CoverageModel : public FELTBOK_ROWS(advisory::CoverageRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY askedChanged) ///< this year to begin with
    /// "" is all counties.
    Q_PROPERTY(QString county READ county WRITE setCounty NOTIFY askedChanged)
    Q_PROPERTY(QStringList counties READ counties NOTIFY counted)
    /// Only these; All to begin with.
    Q_PROPERTY(Reach reach READ reach WRITE setReach NOTIFY reachChanged)
    Q_PROPERTY(int total READ total NOTIFY counted)
    Q_PROPERTY(int visited READ visited NOTIFY counted)
    Q_PROPERTY(int planned READ planned NOTIFY counted)
    Q_PROPERTY(int missing READ missing NOTIFY counted)

public:
    enum Reach { Missing, Planned, Visited, All };
    Q_ENUM(Reach)
    enum Role { ScopeId = Qt::UserRole + 1, Name, Line, ReachText, ReachIcon, VisitedRole };

    explicit CoverageModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    [[nodiscard]] QString county() const { return m_county; }
    void setCounty(const QString& county);
    [[nodiscard]] QStringList counties() const { return m_counties; }
    [[nodiscard]] Reach reach() const { return m_reach; }
    void setReach(Reach reach);
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] int visited() const { return m_counts[Visited]; }
    [[nodiscard]] int planned() const { return m_counts[Planned]; }
    [[nodiscard]] int missing() const { return m_counts[Missing]; }

signals:
    void askedChanged();
    void reachChanged();
    void counted();

protected:
    std::string keyOf(const advisory::CoverageRow& row) const override { return row.name; }

private:
    struct Held {
        std::vector<advisory::CoverageRow> rows;
        QStringList counties;
    };
    void ask();
    void filter();

    int m_year;
    QString m_county;
    QStringList m_counties;
    Reach m_reach = All;
    std::vector<advisory::CoverageRow> m_all;
    std::array<int, 3> m_counts{};
    LiveValue<Held> m_live;
};

} // namespace feltbok::app
