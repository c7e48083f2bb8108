// SPDX-License-Identifier: Apache-2.0
// What the page reads of TotalCost.
#include "app/viewmodels/total_cost.h"
#include "app/viewmodels/wording.h"
#include "core/document/number.h"

#include <algorithm>

namespace feltbok::app {
namespace {

QString kroner(double value) {
    return wording::text(document::numberText(value));
}

} // namespace

QVariant AlternativeModel::data(const QModelIndex& index, int role) const {
    const AlternativeLine* line = row(index);
    if (line == nullptr) return {};
    const auto inOrder = [](const QMap<QString, QString>& map) {
        QStringList texts;
        for (const QString& field : TotalCost::fields())
            texts += map.value(field);
        return texts;
    };
    switch (role) {
    case Letter:
    case Qt::DisplayRole:
        return TotalCost::letterOf(std::size_t(line->place));
    case Name:
        return line->typed.value(QStringLiteral("name"));
    case Texts:
        return inOrder(line->typed);
    case Wrong:
        return inOrder(line->wrong);
    case ValueText:
        return kroner(line->presentValue);
    case BuyText:
        return tr("Purchase %1").arg(kroner(line->bought));
    case RunText:
        return tr("Later %1").arg(kroner(line->presentValue - line->bought));
    case BuyShare:
        return line->presentValue > 0 ? std::clamp(line->bought / line->presentValue, 0.0, 1.0) : 0;
    case Share:
        return line->share;
    case Cheapest:
        return line->cheapest;
    default:
        return {};
    }
}

QHash<int, QByteArray> AlternativeModel::roleNames() const {
    return {{Letter, "letter"},   {Name, "name"},        {Texts, "texts"},     {Wrong, "wrongs"},
            {ValueText, "value"}, {BuyText, "buyText"},  {RunText, "runText"}, {BuyShare, "buyShare"},
            {Share, "share"},     {Cheapest, "cheapest"}};
}

QStringList TotalCost::municipalities() const {
    QStringList names;
    if (m_content)
        for (const ScopeEntry& one : m_content->municipalities)
            names += wording::text(one.name);
    return names;
}

int TotalCost::municipality() const {
    if (!m_content) return -1;
    const auto it = std::ranges::find(m_content->municipalities, m_typed.scope, &ScopeEntry::id);
    return it == m_content->municipalities.end() ? -1 : int(it - m_content->municipalities.begin());
}

// What is saved stays in its municipality: elsewhere it is a new comparison.
void TotalCost::setMunicipality(int municipality) {
    if (!m_content || municipality < 0 || std::size_t(municipality) >= m_content->municipalities.size())
        return;
    const Id& scope = m_content->municipalities[std::size_t(municipality)].id;
    if (scope == m_typed.scope) return;
    m_typed.scope = scope;
    m_typed.id = Id{};
    edited();
}

QStringList TotalCost::savedTexts() const {
    QStringList texts;
    if (m_content)
        for (const Saved& one : m_content->saved)
            texts += wording::joined({wording::text(one.latest.title), wording::text(one.municipality)});
    return texts;
}

int TotalCost::savedIndex() const {
    if (!m_content || m_content->versions.empty()) return -1;
    const auto it =
        std::ranges::find_if(m_content->saved, [&](const Saved& one) { return one.latest.id == m_typed.id; });
    return it == m_content->saved.end() ? -1 : int(it - m_content->saved.begin());
}

QStringList TotalCost::versions() const {
    QStringList texts;
    if (m_content)
        for (const results::Comparison& one : m_content->versions)
            texts += tr("Version %1").arg(one.version);
    return texts;
}

int TotalCost::version() const {
    if (!m_content) return -1;
    const auto it = std::ranges::find(m_content->versions, m_typed.id, &results::Comparison::id);
    return it == m_content->versions.end() ? -1 : int(it - m_content->versions.begin());
}

QString TotalCost::versionText() const {
    const int held = version();
    return wording::joined({municipalities().value(municipality()),
                            m_saved && held >= 0 ? versions().value(held) : tr("draft on this device")});
}

bool TotalCost::isSavable() const {
    return m_answer && !m_saved && !m_saving && !m_typed.scope.isNull() && !m_typed.title.trimmed().isEmpty();
}

bool TotalCost::canAdd() const {
    return m_typed.alternatives.size() < qsizetype(results::kAlternativesMax);
}

bool TotalCost::canTake() const {
    return m_typed.alternatives.size() > qsizetype(results::kAlternativesMin);
}

QVariantMap TotalCost::assumptions() const {
    QVariantMap texts;
    for (auto it = m_typed.assumptions.begin(); it != m_typed.assumptions.end(); ++it)
        texts[it.key()] = it.value();
    return texts;
}

QVariantMap TotalCost::wrong() const {
    QVariantMap texts;
    for (auto it = m_wrong.begin(); it != m_wrong.end(); ++it)
        texts[it.key()] = it.value();
    return texts;
}

QString TotalCost::answer() const {
    if (!m_answer) return {};
    if (m_answer->margin == 0) return tr("The alternatives cost the same.");
    const auto& all = m_reckoned->alternatives;
    const double bought = all[m_answer->cheapest].investment;
    const bool dearer = std::ranges::any_of(
        all, [&](const results::CostAlternative& one) { return one.investment < bought; });
    const int years = m_reckoned->assumptions.years;
    const QString who = letterOf(m_answer->cheapest);
    return dearer ? tr("%1 costs more to buy, but is %2 kr cheaper over %n years.", nullptr, years)
                        .arg(who, kroner(results::shownMargin(*m_answer)))
                  : tr("%1 is %2 kr cheaper over %n years.", nullptr, years)
                        .arg(who, kroner(results::shownMargin(*m_answer)));
}

QStringList TotalCost::flips() const {
    QStringList texts;
    if (m_answer)
        for (const std::string& text : results::flipTexts(*m_reckoned, *m_answer))
            texts += wording::text(text);
    return texts;
}

QVariantList TotalCost::paths() const {
    QVariantList paths;
    if (m_answer)
        for (const results::CostAlternative& one : m_reckoned->alternatives) {
            QVariantList path;
            for (const double value : results::pathOf(one, m_reckoned->assumptions))
                path += value;
            paths += QVariant(path);
        }
    return paths;
}

int TotalCost::crossingYear() const {
    if (!m_answer) return -1;
    const auto& all = m_reckoned->alternatives;
    const auto first = std::ranges::min_element(all, {}, &results::CostAlternative::investment);
    const auto& last = all[m_answer->cheapest];
    if (first->investment == last.investment) return -1;
    const auto before = results::pathOf(*first, m_reckoned->assumptions);
    const auto after = results::pathOf(last, m_reckoned->assumptions);
    for (std::size_t year = 1; year < after.size(); ++year)
        if (after[year] <= before[year]) return int(year);
    return -1;
}

QStringList TotalCost::lineNames() const {
    QStringList names;
    if (m_answer)
        for (std::size_t place = 0; place < m_answer->presentValues.size(); ++place)
            names += letterOf(place) + QLatin1Char(' ') + kroner(m_answer->presentValues[place]);
    return names;
}

QString TotalCost::crossingText() const {
    const int year = crossingYear();
    return year < 0 ? QString()
                    : tr("%1 becomes the cheapest in year %2").arg(letterOf(m_answer->cheapest)).arg(year);
}

} // namespace feltbok::app
