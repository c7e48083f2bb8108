// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/total_cost.h"

#include "app/documents/office.h"
#include "app/documents/paper_of.h"
#include "app/viewmodels/page_pictures.h"
#include "app/viewmodels/saved_file.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/municipalities.h"
#include "core/document/number.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace feltbok::app {
namespace {

constexpr const char* kKept = "totalCost.typed";
constexpr double kPerCent = 100;
constexpr int kDecimals = 4;
const QString kName = QStringLiteral("name");
const QString kYears = QStringLiteral("years");

QString numberText(double value) {
    return value == 0 ? QString() : wording::text(document::numberText(value, kDecimals));
}

// What is left empty is nothing.
std::optional<double> numberIn(const QString& typed) {
    if (typed.trimmed().isEmpty()) return 0;
    const auto number = document::numberOf(typed.toStdString());
    return number ? std::optional(*number) : std::nullopt;
}

QJsonObject objectOf(const QMap<QString, QString>& map) {
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

QMap<QString, QString> mapOf(const QJsonObject& object) {
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map[it.key()] = it.value().toString();
    return map;
}

} // namespace

TotalCost::TotalCost(QObject* parent)
    : QObject(parent)
    , m_typed(fresh())
    , m_live(
          this,
          [](const Record& record) { return record.kind == "comparison" || record.kind == "alternative"; },
          [this](std::optional<Content> content) { show(std::move(content)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        (void)read();
        m_alternatives.translate();
        emit languageChanged();
        emit changed();
    });
    m_live.ask([](OpenBook& book) -> std::optional<Content> { return contentOf(book); });
}

TotalCost::Content TotalCost::contentOf(OpenBook& book) {
    Content content;
    for (const advisory::MunicipalityRow& row :
         advisory::municipalitiesHere(book.store(), book.municipalities())) {
        content.municipalities.push_back({row.scope, row.name});
        for (results::Comparison& one : results::comparisons(book.store(), row.scope))
            content.saved.push_back({std::move(one), row.name});
    }
    content.kept = book.store().setting(kKept);
    if (const auto kept = QJsonDocument::fromJson(QByteArray::fromStdString(content.kept)).object();
        !kept.isEmpty())
        content.versions = results::versionsOf(book.store(), wording::idOf(kept["id"].toString()));
    return content;
}

void TotalCost::show(std::optional<Content> content) {
    const bool first = !m_unpacked && content;
    m_content = std::move(content);
    if (first) unpack(m_content->kept);
    m_unpacked = m_content.has_value();
    if (!m_content) m_saving = false; // a book that was locked answers nobody
    reckon();
}

TotalCost::Typed TotalCost::fresh() {
    Typed typed;
    typed.assumptions = {{kYears, QStringLiteral("10")},
                         {QStringLiteral("discountRate"), numberText(results::kDiscountRateElse * kPerCent)}};
    typed.alternatives = {{}, {}};
    return typed;
}

TotalCost::Typed TotalCost::typedOf(const results::Comparison& comparison) {
    Typed typed{.title = wording::text(comparison.title),
                .scope = comparison.scope,
                .id = comparison.id,
                .assumptions = {{kYears, QString::number(comparison.assumptions.years)}},
                .alternatives = {}};
    for (const results::AssumptionField& field : results::kAssumptionFields) {
        const double value = comparison.assumptions.*field.member;
        typed.assumptions[QLatin1String(field.name)] = numberText(field.percent ? value * kPerCent : value);
    }
    for (const results::CostAlternative& one : comparison.alternatives) {
        QMap<QString, QString> row{{kName, wording::text(one.name)}};
        for (const results::AlternativeField& field : results::kAlternativeFields)
            row[QLatin1String(field.name)] = numberText(one.*field.member);
        typed.alternatives += row;
    }
    return typed;
}

std::string TotalCost::packed(const Typed& typed, bool saved) {
    QJsonArray alternatives;
    for (const auto& one : typed.alternatives)
        alternatives += objectOf(one);
    return QJsonDocument(QJsonObject{{"title", typed.title},
                                     {"scope", wording::idText(typed.scope)},
                                     {"id", wording::idText(typed.id)},
                                     {"assumptions", objectOf(typed.assumptions)},
                                     {"alternatives", alternatives},
                                     {"saved", saved}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

void TotalCost::unpack(const std::string& kept) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object();
    const QJsonArray alternatives = object["alternatives"].toArray();
    if (alternatives.size() < qsizetype(results::kAlternativesMin) ||
        alternatives.size() > qsizetype(results::kAlternativesMax))
        return;
    m_typed = {.title = object["title"].toString(),
               .scope = wording::idOf(object["scope"].toString()),
               .id = wording::idOf(object["id"].toString()),
               .assumptions = mapOf(object["assumptions"].toObject()),
               .alternatives = {}};
    for (const auto& one : alternatives)
        m_typed.alternatives += mapOf(one.toObject());
    m_saved = object["saved"].toBool();
}

void TotalCost::changeTo(Typed typed, bool saved) {
    m_typed = std::move(typed);
    m_saved = saved;
    FieldBook::instance().keep(
        kKept,
        [kept = packed(m_typed, saved)](OpenBook& book) { return book.store().setSetting(kKept, kept); },
        this,
        [this](const Result<void>& done) {
            if (done) m_live.refresh();
        });
    reckon();
}

void TotalCost::edited() {
    changeTo(m_typed, false);
}

std::optional<results::Comparison> TotalCost::read() {
    m_wrong.clear();
    m_wrongOf = QList<QMap<QString, QString>>(m_typed.alternatives.size());
    const QString noNumber = tr("Write a number, for example 1234,5.");
    results::Comparison comparison{
        .id = m_typed.id, .scope = m_typed.scope, .title = m_typed.title.toStdString()};
    const auto years = numberIn(m_typed.assumptions[kYears]);
    const bool isWhole = years && std::trunc(*years) == *years && *years >= 1 && *years <= results::kYearsMax;
    if (!isWhole) m_wrong[kYears] = tr("Write whole years, from 1 to 100.");
    comparison.assumptions.years = isWhole ? int(*years) : 1;
    for (const results::AssumptionField& field : results::kAssumptionFields) {
        const QString name = QLatin1String(field.name);
        const auto number = numberIn(m_typed.assumptions[name]);
        if (!number) m_wrong[name] = noNumber;
        comparison.assumptions.*field.member = number.value_or(0) / (field.percent ? kPerCent : 1);
    }
    for (int place = 0; place < m_typed.alternatives.size(); ++place) {
        const auto& typed = m_typed.alternatives[place];
        const QString own = typed.value(kName).trimmed();
        results::CostAlternative one{.name =
                                         (own.isEmpty() ? letterOf(std::size_t(place)) : own).toStdString()};
        for (const results::AlternativeField& field : results::kAlternativeFields) {
            const QString name = QLatin1String(field.name);
            const auto number = numberIn(typed.value(name));
            if (!number)
                m_wrongOf[place][name] = noNumber;
            else if (*number < 0)
                m_wrongOf[place][name] = tr("Write a number from 0 on.");
            one.*field.member = number.value_or(0);
        }
        comparison.alternatives.push_back(std::move(one));
    }
    const bool allRead = m_wrong.isEmpty() &&
                         std::ranges::all_of(m_wrongOf, [](const auto& wrong) { return wrong.isEmpty(); });
    if (!allRead) return std::nullopt;
    const auto possible = results::check(comparison.assumptions, comparison.alternatives);
    if (possible) return comparison;
    const QString place = wording::text(possible.error().place);
    const QString notPossible = tr("This number is not possible here.");
    const int of = place.section('[', 1).section(']', 0, 0).toInt();
    (place.contains('[') ? m_wrongOf[of][place.section('.', 1)] : m_wrong[place]) = notPossible;
    return std::nullopt;
}

// Turning every assumption costs too much for the interface's thread.
void TotalCost::reckon() {
    const auto comparison = read();
    const quint64 asked = ++m_asked;
    if (!comparison) {
        m_answer.reset();
        m_reckoned.reset();
        return showRows();
    }
    FieldBook::instance().ask(
        this,
        [comparison = *comparison](OpenBook&) {
            return results::compare(comparison.assumptions, comparison.alternatives);
        },
        [this, asked, comparison = *comparison](const Result<results::CostAnswer>& answer) {
            if (asked != m_asked) return;
            m_answer = answer ? std::optional(*answer) : std::nullopt;
            m_reckoned = comparison;
            showRows();
        });
    emit changed();
}

void TotalCost::showRows() {
    std::vector<AlternativeLine> rows;
    const bool answered =
        m_answer && m_answer->presentValues.size() == std::size_t(m_typed.alternatives.size());
    for (int place = 0; place < m_typed.alternatives.size(); ++place) {
        AlternativeLine row{.place = place, .typed = m_typed.alternatives[place], .wrong = m_wrongOf[place]};
        if (answered) {
            row.presentValue = m_answer->presentValues[std::size_t(place)];
            row.bought = m_reckoned->alternatives[std::size_t(place)].investment;
            row.cheapest = m_answer->margin > 0 && m_answer->cheapest == std::size_t(place);
            const double most = std::ranges::max(m_answer->presentValues);
            row.share = most > 0 ? std::max(0.0, row.presentValue / most) : 0;
        }
        rows.push_back(std::move(row));
    }
    m_alternatives.showRows(std::move(rows));
    emit changed();
}

QStringList TotalCost::fields() {
    QStringList names;
    for (const results::AlternativeField& field : results::kAlternativeFields)
        names += QLatin1String(field.name);
    return names;
}

QStringList TotalCost::fieldTexts() {
    return {tr("Purchase"), tr("Energy, kWh a year"), tr("Upkeep a year"),     tr("Other costs a year"),
            tr("Disposal"), tr("Residual value"),     tr("Tonnes CO2e a year")};
}

void TotalCost::setTitle(const QString& title) {
    if (title == m_typed.title) return;
    m_typed.title = title;
    edited();
}

void TotalCost::assume(const QString& name, const QString& typed) {
    if (m_typed.assumptions.value(name) == typed) return;
    m_typed.assumptions[name] = typed;
    edited();
}

void TotalCost::write(int place, const QString& field, const QString& typed) {
    if (place < 0 || place >= m_typed.alternatives.size()) return;
    if (m_typed.alternatives[place].value(field) == typed) return;
    m_typed.alternatives[place][field] = typed;
    edited();
}

void TotalCost::add() {
    if (!canAdd()) return;
    m_typed.alternatives += QMap<QString, QString>{};
    edited();
}

void TotalCost::take(int place) {
    if (!canTake() || place < 0 || place >= m_typed.alternatives.size()) return;
    m_typed.alternatives.removeAt(place);
    edited();
}

void TotalCost::begin() {
    ++m_opened;
    changeTo(fresh(), true);
}

void TotalCost::open(int savedIndex) {
    if (!m_content || savedIndex < 0 || std::size_t(savedIndex) >= m_content->saved.size()) return;
    ++m_opened;
    changeTo(typedOf(m_content->saved[std::size_t(savedIndex)].latest), true);
}

void TotalCost::openVersion(int version) {
    if (!m_content || version < 0 || std::size_t(version) >= m_content->versions.size()) return;
    ++m_opened;
    changeTo(typedOf(m_content->versions[std::size_t(version)]), true);
}

void TotalCost::save() {
    auto comparison = read();
    if (!comparison || !isSavable()) return;
    m_saving = true;
    emit changed();
    writeFor(
        this,
        [comparison = std::move(*comparison)](OpenBook& book) mutable {
            // An older version that is changed becomes the newest: the chain never forks.
            for (const results::Comparison& one : results::comparisons(book.store(), comparison.scope))
                for (const results::Comparison& version : results::versionsOf(book.store(), one.id))
                    if (version.id == comparison.id) comparison.id = one.id;
            return results::save(book.store(), comparison);
        },
        [this, opened = m_opened, saved = m_typed](const Id& version) {
            m_saving = false;
            if (opened != m_opened) return emit changed(); // another one stands here by now
            const bool writtenOn = m_typed != saved;
            m_typed.id = version;
            changeTo(m_typed, !writtenOn);
        },
        [this](const Error& error) {
            m_saving = false;
            emit changed();
            return wording::failure(error);
        });
}

void TotalCost::exportAs(const QString& format, const QUrl& to) {
    if (!m_reckoned) return;
    results::Comparison comparison = *m_reckoned;
    if (comparison.title.empty()) comparison.title = tr("Total cost").toStdString();
    const auto paper = results::comparisonDocument(comparison, FieldBook::instance().today());
    if (!paper) return emit failed(wording::failure(paper.error()));
    const QString path = savedPath(to, wording::text(comparison.title), format);
    const auto finish = [this, path](const Result<void>& done) {
        if (done)
            emit exported(path);
        else
            emit failed(wording::failure(done.error()));
    };
    if (format == QLatin1String("pdf"))
        return PagePictures::write(documents::paperOf(*paper, {}), path, this, finish);
    FieldBook::instance().write(
        [paper = *paper, path = path.toStdString()](OpenBook& book) {
            (void)book.world().files.makeFolder(std::filesystem::path(path).parent_path());
            return documents::writeByEnding(paper, path);
        },
        this, finish);
}

} // namespace feltbok::app
