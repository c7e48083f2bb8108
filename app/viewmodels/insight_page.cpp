// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/insight_page.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/tours.h"
#include "core/library/shelf.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace feltbok::app {
namespace {

constexpr const char* kInterviewForm = "behovskartlegging";
constexpr std::array kChoiceQuestions{"storste_hinder", "stotte_onsket", "sirk_metoder", "dialog_former"};
constexpr double kMaturityMost = 4;

constexpr std::array kDimensions{"anchoring", "competence", "templates", "use", "followUp"};

// Those that are never added up are shown by group.
bool isApart(std::string_view indicator) {
    return indicator == "tonnes" || indicator == "energy";
}

QString qualityWord(const std::string& quality) {
    if (quality == "measured") return InsightPage::tr("measured");
    if (quality == "calculated") return InsightPage::tr("calculated");
    return InsightPage::tr("estimated");
}

QString usedWord(const std::string& used) {
    if (used == "used") return InsightPage::tr("used");
    if (used == "notUsed") return InsightPage::tr("not used");
    return InsightPage::tr("not known yet");
}

InsightPage::ChoiceNames choiceNames(OpenBook& book) {
    InsightPage::ChoiceNames names;
    const auto session = book.blank(kInterviewForm);
    if (!session) return names;
    for (const forms::NodeRef node : session->nodes())
        if (const std::string question(session->name(node));
            std::ranges::find(kChoiceQuestions, question) != kChoiceQuestions.end())
            for (const forms::Choice& choice : session->choices(node))
                names[question][choice.value] = choice.label;
    return names;
}

} // namespace

InsightPage::InsightPage(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [](const Record&) { return true; },
          [this](std::optional<Content> content) {
              m_content = std::move(content);
              show();
          })
    , m_liveRecords(
          this, [](const Record&) { return true; },
          [this](std::vector<CountedRecord> records) { m_records.showRows(std::move(records)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { m_live.refresh(); });
    ask();
}

bool InsightPage::isAmong(const Asked& asked, const Teams& teams, const advisory::MunicipalityRow& row) {
    if (!asked.county.empty() && row.county != asked.county) return false;
    if (asked.team.empty()) return true;
    const auto team = teams.find(asked.team);
    return team != teams.end() && team->second.contains(row.scope);
}

results::InsightFilter InsightPage::filterOf(const OpenBook& book, const Asked& asked,
                                             const Municipalities& all, const Teams& teams) {
    results::InsightFilter filter;
    if (asked.period < kYears) {
        const int year = book.today().year - asked.period;
        filter.from = {year, 1, 1};
        filter.to = {year, 12, 31};
    }
    if (asked.county.empty() && asked.team.empty()) return filter;
    filter.scopes.emplace();
    for (const advisory::MunicipalityRow& row : all)
        if (isAmong(asked, teams, row)) filter.scopes->insert(row.scope);
    return filter;
}

InsightPage::Content InsightPage::contentOf(OpenBook& book, const Asked& asked) {
    const results::Insight& insight = book.insight();
    Content content{.municipalities = advisory::municipalitiesHere(book.store(), book.municipalities()),
                    .teams = advisory::scopesByTeam(book.store()),
                    .areas = {},
                    .visits = {},
                    .needs = {},
                    .maturity = {},
                    .groups = {},
                    .totals = {},
                    .choiceNames = choiceNames(book)};
    for (const library::ThemeRow& area : library::themeRows(book.store(), "area"))
        content.areas.emplace_back(area.code, area.name);
    results::InsightFilter filter = filterOf(book, asked, content.municipalities, content.teams);
    content.visits = insight.figures("visits", filter);
    for (const results::Indicator& indicator : results::indicators()) {
        const std::string name(indicator.name);
        content.totals[name] = insight.total(name, filter);
        content.groups[name] = insight.byGroup(name, filter);
    }
    const int lastYear = std::min(filter.to.year, book.today().year);
    for (int year = lastYear - kYears + 1; year <= lastYear; ++year)
        content.maturity[year] = insight.byGroup("maturity", {.to = {year, 12, 31}, .scopes = filter.scopes});
    if (!asked.area.empty()) filter.group = asked.area;
    content.needs = results::needsMap(insight, filter, book.today());
    return content;
}

void InsightPage::ask() {
    m_live.ask(
        [asked = asked()](OpenBook& book) -> std::optional<Content> { return contentOf(book, asked); });
}

void InsightPage::show() {
    showCover();
    showNeeds();
    showMaturity();
    const auto choiceOf = [this](std::initializer_list<const char*> questions) {
        return [this, questions = std::vector<std::string>(questions.begin(), questions.end())](
                   const std::string& value) {
            for (const std::string& question : questions)
                if (const auto& names = m_content->choiceNames[question]; names.contains(value))
                    return wording::text(names.at(value));
            return wording::text(value);
        };
    };
    showBars(m_obstacles, "obstacles", choiceOf({"storste_hinder"}));
    showBars(m_support, "support", choiceOf({"stotte_onsket"}));
    showBars(m_methods, "methods", choiceOf({"sirk_metoder", "dialog_former"}));
    showBars(m_actions, "actions", wording::actionStatus);
    showBars(m_adviceUsed, "adviceUsed", usedWord);
    showBars(m_procurements, "climateProcurements", wording::needArea);
    showBars(m_tonnes, "tonnes", qualityWord, 1);
    showIndicators();
    emit changed();
}

void InsightPage::showCover() {
    std::set<Id> visited;
    std::map<std::string, CountyCover> counties;
    if (m_content) {
        for (const results::Figure& figure : m_content->visits)
            visited.insert(figure.scope);
        for (const advisory::MunicipalityRow& row : m_content->municipalities) {
            if (!isAmong(asked(), m_content->teams, row)) continue;
            CountyCover& cover = counties[row.county];
            cover.county = wording::text(row.county);
            cover.visited += visited.contains(row.scope) ? 1 : 0;
            ++cover.total;
        }
    }
    std::vector<CountyCover> rows;
    for (auto& [name, cover] : counties)
        rows.push_back(std::move(cover));
    m_cover.showRows(std::move(rows));
}

namespace {

/// Besides its number: "severity 3 of 4, 2 more than a year before".
QString detailOf(const results::NeedsCell& cell) {
    QStringList parts;
    if (cell.severity > 0)
        parts += InsightPage::tr("severity %1 of 4").arg(wording::number(cell.severity, 1));
    const int change = cell.change.value_or(0);
    if (change > 0) parts += InsightPage::tr("%1 more than a year before").arg(change);
    if (change < 0) parts += InsightPage::tr("%1 fewer than a year before").arg(-change);
    return parts.join(QStringLiteral(", "));
}

void addCell(HeatLine& row, const results::NeedsCell* cell, std::size_t most) {
    const std::size_t count = cell == nullptr ? 0 : cell->count;
    row.cells += count > 0 ? QString::number(count) : QString();
    row.weights += most > 0 ? static_cast<double>(count) / static_cast<double>(most) : 0;
    row.levels += cell == nullptr ? 0 : static_cast<int>(std::lround(cell->severity));
    row.trends += cell == nullptr ? 0 : std::clamp(cell->change.value_or(0), -1, 1);
    row.details += cell == nullptr ? QString() : detailOf(*cell);
}

} // namespace

void InsightPage::showNeeds() {
    std::vector<HeatLine> rows;
    std::map<Id, std::map<QString, const results::NeedsCell*>> byPlace;
    std::map<QString, std::size_t> sums;
    std::size_t most = 0;
    if (m_content)
        for (const results::NeedsCell& cell : m_content->needs) {
            const QString area = wording::text(cell.area);
            byPlace[cell.scope][area] = &cell;
            sums[area] += cell.count;
            most = std::max(most, cell.count);
        }
    const QStringList areas = needKeys();
    if (m_content)
        for (const advisory::MunicipalityRow& municipality : m_content->municipalities) {
            const auto here = byPlace.find(municipality.scope);
            if (here == byPlace.end()) continue;
            HeatLine row{.key = wording::idText(municipality.scope),
                         .label = wording::text(municipality.name),
                         .cells = {},
                         .weights = {},
                         .sum = {}};
            std::size_t sum = 0;
            for (const QString& area : areas) {
                const auto cell = here->second.find(area);
                addCell(row, cell == here->second.end() ? nullptr : cell->second, most);
                sum += cell == here->second.end() ? 0 : cell->second->count;
            }
            row.sum = QString::number(sum);
            rows.push_back(std::move(row));
        }
    if (rows.size() > 1) {
        HeatLine all{.key = {}, .label = tr("Sum"), .cells = {}, .weights = {}, .sum = {}};
        std::size_t sum = 0;
        for (const QString& area : areas) {
            const results::NeedsCell cell{.scope = {}, .area = {}, .count = sums[area]};
            addCell(all, &cell, 0);
            sum += cell.count;
        }
        all.sum = QString::number(sum);
        rows.push_back(std::move(all));
    }
    m_needs.showRows(std::move(rows));
}

void InsightPage::showMaturity() {
    std::vector<HeatLine> rows;
    if (m_content)
        for (const char* key : kDimensions) {
            HeatLine row{.key = QString::fromUtf8(key),
                         .label = wording::maturityDimension(key),
                         .cells = {},
                         .weights = {},
                         .sum = {}};
            for (const auto& [year, means] : m_content->maturity) {
                const auto mean = std::ranges::find(means, key, &std::pair<std::string, double>::first);
                row.cells += mean == means.end() ? QString() : wording::number(mean->second, 1);
                row.weights += mean == means.end() ? 0 : mean->second / kMaturityMost;
            }
            const bool isAnswered =
                std::ranges::any_of(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
            if (isAnswered) rows.push_back(std::move(row));
        }
    m_maturity.showRows(std::move(rows));
}

void InsightPage::showBars(BarModel& bars, const std::string& indicator,
                           const std::function<QString(const std::string&)>& label, int decimals) {
    std::vector<BarLine> rows;
    if (m_content) {
        const Groups& groups = m_content->groups[indicator];
        for (const auto& [group, value] : groups)
            if (value > 0)
                rows.push_back({wording::text(group), label(group), wording::number(value, decimals),
                                value / groups.front().second});
    }
    bars.showRows(std::move(rows));
}

void InsightPage::showIndicators() {
    std::vector<IndicatorLine> rows;
    if (m_content)
        for (const results::Indicator& indicator : results::indicators()) {
            const std::string name(indicator.name);
            IndicatorLine row{.indicator = wording::text(name),
                              .group = {},
                              .question = wording::text(std::string(indicator.question)),
                              .formula = wording::text(std::string(indicator.formula)),
                              .value = {},
                              .unit = wording::text(std::string(indicator.unit))};
            if (!isApart(name)) {
                const double total = m_content->totals[name];
                row.value = std::isnan(total) ? QStringLiteral("–") : wording::number(total, 1);
                rows.push_back(std::move(row));
                continue;
            }
            for (const auto& [group, value] : m_content->groups[name]) {
                IndicatorLine part = row;
                part.group = wording::text(group);
                part.value = wording::number(value, 1);
                part.unit = wording::joined({part.unit, qualityWord(group)});
                rows.push_back(std::move(part));
            }
        }
    m_indicators.showRows(std::move(rows));
}

bool InsightPage::isBare() const {
    if (!m_content) return false;
    return std::ranges::all_of(m_content->groups, [](const auto& groups) { return groups.second.empty(); });
}

QStringList InsightPage::periods() {
    QStringList periods;
    for (int ago = 0; ago < kYears; ++ago)
        periods += QString::number(FieldBook::instance().today().year - ago);
    return periods << tr("All years");
}

void InsightPage::setPeriod(int period) {
    if (period == m_period) return;
    m_period = period;
    ask();
    emit changed();
}

QStringList InsightPage::counties() const {
    std::set<std::string> names;
    if (m_content)
        for (const advisory::MunicipalityRow& row : m_content->municipalities)
            names.insert(row.county);
    QStringList all{tr("All counties")};
    for (const std::string& name : names)
        all += wording::text(name);
    return all;
}

int InsightPage::county() const {
    return m_countyName.empty()
               ? 0
               : int(std::max<qsizetype>(0, counties().indexOf(wording::text(m_countyName))));
}

void InsightPage::setCounty(int county) {
    const std::string name = county > 0 ? counties().value(county).toStdString() : std::string();
    if (name == m_countyName) return;
    m_countyName = name;
    ask();
    emit changed();
}

QStringList InsightPage::teams() const {
    QStringList all{tr("All teams")};
    if (m_content)
        for (const auto& [name, scopes] : m_content->teams)
            all += wording::text(name);
    return all;
}

int InsightPage::team() const {
    return m_teamName.empty() ? 0 : int(std::max<qsizetype>(0, teams().indexOf(wording::text(m_teamName))));
}

void InsightPage::setTeam(int team) {
    const std::string name = team > 0 ? teams().value(team).toStdString() : std::string();
    if (name == m_teamName) return;
    m_teamName = name;
    ask();
    emit changed();
}

QStringList InsightPage::areas() const {
    QStringList all{tr("All areas")};
    if (m_content)
        for (const auto& [code, name] : m_content->areas)
            all += wording::text(name);
    return all;
}

int InsightPage::area() const {
    if (m_areaCode.empty() || !m_content) return 0;
    const auto it =
        std::ranges::find(m_content->areas, m_areaCode, &std::pair<std::string, std::string>::first);
    return it == m_content->areas.end() ? 0 : int(it - m_content->areas.begin()) + 1;
}

void InsightPage::setArea(int area) {
    const bool isOne = m_content && area > 0 && std::size_t(area) <= m_content->areas.size();
    const std::string code = isOne ? m_content->areas[std::size_t(area) - 1].first : std::string();
    if (code == m_areaCode) return;
    m_areaCode = code;
    ask();
    emit changed();
}

QString InsightPage::coverText() const {
    int visited = 0;
    int total = 0;
    for (const CountyCover& cover : m_cover.rows()) {
        visited += cover.visited;
        total += cover.total;
    }
    return tr("%1 of %2").arg(visited).arg(total);
}

// The columns: the areas of the team's list that have a need, then those that no list names.
QStringList InsightPage::needKeys() const {
    QStringList keys;
    if (!m_content) return keys;
    std::set<std::string> used;
    for (const results::NeedsCell& cell : m_content->needs)
        used.insert(cell.area);
    for (const auto& [code, name] : m_content->areas)
        if (used.erase(code) > 0) keys += wording::text(code);
    for (const std::string& code : used)
        keys += wording::text(code);
    return keys;
}

QStringList InsightPage::needHeads() const {
    QStringList heads;
    for (const QString& key : needKeys())
        heads += key.isEmpty() ? tr("Without an area") : wording::needArea(key.toStdString());
    return heads;
}

QStringList InsightPage::maturityYears() const {
    QStringList years;
    if (m_content)
        for (const auto& [year, means] : m_content->maturity)
            years += QString::number(year);
    return years;
}

void InsightPage::open(const QString& indicator, const QString& scopeId, const QString& group, int year) {
    const results::Indicator* declared = results::findIndicator(indicator.toStdString());
    if (declared == nullptr) return;
    m_recordsTitle = wording::text(std::string(declared->question));
    emit recordsChanged();
    m_liveRecords.ask([asked = asked(), name = indicator.toStdString(), scope = wording::idOf(scopeId),
                       group = group.toStdString(), year](OpenBook& book) {
        results::InsightFilter filter =
            filterOf(book, asked, advisory::municipalitiesHere(book.store(), book.municipalities()),
                     advisory::scopesByTeam(book.store()));
        if (!scope.isNull()) filter.scopes = std::set<Id>{scope};
        if (!group.empty()) filter.group = group;
        if (year != 0) filter.to = {year, 12, 31};
        return countedRecords(book.store(), book.insight().recordsOf(name, filter));
    });
}

} // namespace feltbok::app
