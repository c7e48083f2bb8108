// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/insight_models.h"
#include "core/advisory/municipalities.h"
#include "core/results/needs_map.h"

namespace feltbok::app {

/// What the visits have led to, in numbers and charts (page Innsikt), counted on the database's thread. Every
/// number opens its records (P8): `open`, then `records`.
class InsightPage : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Insight)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Nothing has been counted in the period.
    Q_PROPERTY(bool bare READ isBare NOTIFY changed)
    /// This year and the four before it, then all years.
    Q_PROPERTY(QStringList periods READ periods NOTIFY changed)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY changed)
    Q_PROPERTY(QStringList counties READ counties NOTIFY changed) ///< the first is all
    Q_PROPERTY(int county READ county WRITE setCounty NOTIFY changed)
    /// Those of the tours; the first is all. One narrows down to the municipalities its tours go to.
    Q_PROPERTY(QStringList teams READ teams NOTIFY changed)
    Q_PROPERTY(int team READ team WRITE setTeam NOTIFY changed)
    Q_PROPERTY(QStringList areas READ areas NOTIFY changed) ///< the first is all
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(QString coverText READ coverText NOTIFY changed) ///< "7 av 41"
    Q_PROPERTY(feltbok::app::CoverModel* cover READ cover CONSTANT)
    /// Municipality × area; `needHeads` and `needKeys` name the columns, `needSums` stands under them.
    Q_PROPERTY(feltbok::app::HeatModel* needs READ needs CONSTANT)
    Q_PROPERTY(QStringList needHeads READ needHeads NOTIFY changed)
    Q_PROPERTY(QStringList needKeys READ needKeys NOTIFY changed)
    /// Dimension × year.
    Q_PROPERTY(feltbok::app::HeatModel* maturity READ maturity CONSTANT)
    Q_PROPERTY(QStringList maturityYears READ maturityYears NOTIFY changed)
    Q_PROPERTY(feltbok::app::BarModel* obstacles READ obstacles CONSTANT)
    Q_PROPERTY(feltbok::app::BarModel* support READ support CONSTANT)
    Q_PROPERTY(feltbok::app::BarModel* methods READ methods CONSTANT)
    Q_PROPERTY(feltbok::app::BarModel* actions READ actions CONSTANT)
    Q_PROPERTY(feltbok::app::BarModel* adviceUsed READ adviceUsed CONSTANT)
    Q_PROPERTY(feltbok::app::BarModel* procurements READ procurements CONSTANT) ///< with climate requirements
    Q_PROPERTY(feltbok::app::BarModel* tonnes READ tonnes CONSTANT) ///< measured, calculated, estimated
    Q_PROPERTY(feltbok::app::IndicatorModel* indicators READ indicators CONSTANT)
    /// What `open` was asked for, "Behov · Tokke", and its records.
    Q_PROPERTY(QString recordsTitle READ recordsTitle NOTIFY recordsChanged)
    Q_PROPERTY(feltbok::app::CountedRecordModel* records READ records CONSTANT)

public:
    static constexpr int kYears = 5;
    /// What the choices of the interview's questions are called, by question and value.
    using ChoiceNames = std::map<std::string, std::map<std::string, std::string>>;

    explicit InsightPage(QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_content.has_value(); }
    [[nodiscard]] bool isBare() const;
    [[nodiscard]] static QStringList periods();
    [[nodiscard]] int period() const { return m_period; }
    void setPeriod(int period);
    [[nodiscard]] QStringList counties() const;
    [[nodiscard]] int county() const;
    void setCounty(int county);
    [[nodiscard]] QStringList teams() const;
    [[nodiscard]] int team() const;
    void setTeam(int team);
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] int area() const;
    void setArea(int area);
    [[nodiscard]] QString coverText() const;
    [[nodiscard]] CoverModel* cover() { return &m_cover; }
    [[nodiscard]] HeatModel* needs() { return &m_needs; }
    [[nodiscard]] QStringList needHeads() const;
    [[nodiscard]] QStringList needKeys() const;
    [[nodiscard]] HeatModel* maturity() { return &m_maturity; }
    [[nodiscard]] QStringList maturityYears() const;
    [[nodiscard]] BarModel* obstacles() { return &m_obstacles; }
    [[nodiscard]] BarModel* support() { return &m_support; }
    [[nodiscard]] BarModel* methods() { return &m_methods; }
    [[nodiscard]] BarModel* actions() { return &m_actions; }
    [[nodiscard]] BarModel* adviceUsed() { return &m_adviceUsed; }
    [[nodiscard]] BarModel* procurements() { return &m_procurements; }
    [[nodiscard]] BarModel* tonnes() { return &m_tonnes; }
    [[nodiscard]] IndicatorModel* indicators() { return &m_indicators; }
    [[nodiscard]] QString recordsTitle() const { return m_recordsTitle; }
    [[nodiscard]] CountedRecordModel* records() { return &m_records; }

    /// Shows the records behind a number: of an indicator, one municipality of it ("" for all), one group (""
    /// for all), until the end of a year (0: in the period chosen).
    Q_INVOKABLE void open(const QString& indicator, const QString& scopeId, const QString& group,
                          int year = 0);

signals:
    void changed();
    void recordsChanged();

private:
    using Groups = std::vector<std::pair<std::string, double>>;
    struct Content {
        std::vector<advisory::MunicipalityRow> municipalities;  // of all counties
        std::map<std::string, std::set<Id>> teams;              // where the tours of each go
        std::vector<std::pair<std::string, std::string>> areas; // code and name, as the team's list has them
        std::vector<results::Figure> visits;
        std::vector<results::NeedsCell> needs;
        std::map<int, Groups> maturity;       // by year
        std::map<std::string, Groups> groups; // by indicator
        std::map<std::string, double> totals; // by indicator
        ChoiceNames choiceNames;
    };
    struct Asked {
        int period = 0;
        std::string county;
        std::string team;
        std::string area;
    };
    using Municipalities = std::vector<advisory::MunicipalityRow>;
    using Teams = std::map<std::string, std::set<Id>>;
    /// What is asked for, over these municipalities.
    [[nodiscard]] static results::InsightFilter filterOf(const OpenBook& book, const Asked& asked,
                                                         const Municipalities& all, const Teams& teams);
    [[nodiscard]] static bool isAmong(const Asked& asked, const Teams& teams,
                                      const advisory::MunicipalityRow& row);
    [[nodiscard]] static Content contentOf(OpenBook& book, const Asked& asked);
    void ask();
    void show();
    void showCover();
    void showNeeds();
    void showMaturity();
    void showIndicators();
    void showBars(BarModel& bars, const std::string& indicator,
                  const std::function<QString(const std::string&)>& label, int decimals = 0);
    [[nodiscard]] Asked asked() const { return {m_period, m_countyName, m_teamName, m_areaCode}; }

    int m_period = 0;
    std::string m_countyName;
    std::string m_teamName;
    std::string m_areaCode;
    std::optional<Content> m_content;
    QString m_recordsTitle;
    CoverModel m_cover;
    HeatModel m_needs;
    HeatModel m_maturity;
    BarModel m_obstacles;
    BarModel m_support;
    BarModel m_methods;
    BarModel m_actions;
    BarModel m_adviceUsed;
    BarModel m_procurements;
    BarModel m_tonnes;
    IndicatorModel m_indicators;
    CountedRecordModel m_records;
    LiveValue<std::optional<Content>> m_live;
    LiveValue<std::vector<CountedRecord>> m_liveRecords;
};

} // namespace feltbok::app
