// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/effect_editor.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/document/number.h"

#include <algorithm>
#include <set>

namespace feltbok::app {
namespace {

constexpr int kYearLeast = 1990;
constexpr int kYearMost = 2200;
constexpr int kDecimals = 4;

std::optional<double> activityIn(const QString& typed) {
    const auto number = document::numberOf(typed.toStdString());
    return number && *number >= 0 ? std::optional(*number) : std::nullopt;
}

QString numberText(double value, int decimals) {
    return wording::text(document::numberText(value, decimals));
}

} // namespace

QVariant TermModel::data(const QModelIndex& index, int role) const {
    const TermLine* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case Before:
        return line->before;
    case Activity:
    case Qt::DisplayRole:
        return line->activity;
    case Wrong:
        return line->wrong;
    case Code:
        return line->code;
    case FactorText:
        return line->factor;
    default:
        return {};
    }
}

QHash<int, QByteArray> TermModel::roleNames() const {
    return {{Before, "before"},
            {Activity, "activity"},
            {Wrong, "wrong"},
            {Code, "code"},
            {FactorText, "factorText"}};
}

EffectEditor::EffectEditor(QObject* parent) : QObject(parent) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { reckon(); });
}

void EffectEditor::show(Held held) {
    m_held = std::move(held);
    m_effect = m_held.effect;
    m_title = wording::text(m_effect.title);
    m_assumptions = wording::text(m_effect.assumptions);
    m_year = m_effect.year == 0 ? QString() : QString::number(m_effect.year);
    m_lines.clear();
    for (std::size_t i = 0; i < m_effect.terms.size(); ++i)
        m_lines.push_back({.place = int(i),
                           .before = m_effect.terms[i].before,
                           .activity = numberText(m_effect.terms[i].activity, kDecimals),
                           .wrong = {},
                           .code = wording::text(m_held.codes[i]),
                           .factor = {}});
    reckon();
}

void EffectEditor::begin(const QString& procurementId, const QString& scopeId) {
    results::Effect fresh{.scope = wording::idOf(scopeId), .procurement = wording::idOf(procurementId)};
    fresh.quality = results::Quality::Calculated;
    fresh.year = FieldBook::instance().today().year;
    show({std::move(fresh), {}});
    addTerm(true);
    addTerm(false);
}

void EffectEditor::edit(const QString& effectId) {
    FieldBook::instance().ask(
        this,
        [id = wording::idOf(effectId)](OpenBook& book) {
            Held held;
            if (auto effect = results::effect(book.store(), id)) held.effect = std::move(*effect);
            for (const results::EffectTerm& term : held.effect.terms) {
                const auto factor = book.store().read(term.factor);
                held.codes.push_back(factor ? factor->text("code") : std::string());
            }
            return held;
        },
        [this](Held held) { show(std::move(held)); });
}

// The factors are the library's, in force at the end of the effect's year; one that was used stays as it was
// as long as nobody chooses another.
void EffectEditor::reckon() {
    const quint64 asked = ++m_asked;
    const int year = yearNumber().value_or(FieldBook::instance().today().year);
    FieldBook::instance().ask(
        this,
        [lines = m_lines, held = m_held, year](OpenBook& book) {
            Reckoned reckoned;
            const Date day{year, 12, 31};
            std::set<std::string> seen;
            for (const Record& factor : book.store().list({.kind = "factor", .orderBy = "title"}))
                if (results::termOf(book.store(), true, 0, factor.text("code"), day) &&
                    seen.insert(factor.text("code")).second)
                    reckoned.factors.push_back({factor.text("code"), factor.text("title")});
            for (const TermLine& line : lines) {
                const double activity = activityIn(line.activity).value_or(0);
                const std::string code = line.code.toStdString();
                auto term = results::termOf(book.store(), line.before, activity, code, day);
                results::EffectTerm one = term ? *term : results::EffectTerm{.before = line.before};
                for (std::size_t i = 0; i < held.codes.size(); ++i)
                    if (!code.empty() && held.codes[i] == code && held.effect.terms[i].before == line.before)
                        one = held.effect.terms[i];
                one.activity = activity;
                reckoned.terms.push_back(std::move(one));
            }
            return reckoned;
        },
        [this, asked](Reckoned reckoned) {
            if (asked != m_asked) return;
            m_effect.terms = std::move(reckoned.terms);
            m_factors = std::move(reckoned.factors);
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                const results::EffectTerm& term = m_effect.terms[i];
                m_lines[i].factor = term.factor.isNull()
                                        ? QString()
                                        : numberText(term.factorValue, kDecimals) + QLatin1Char(' ') +
                                              wording::text(term.factorUnit);
            }
            m_terms.showRows(m_lines);
            emit changed();
        });
    for (TermLine& line : m_lines)
        line.wrong = line.activity.isEmpty() || activityIn(line.activity)
                         ? QString()
                         : tr("Write a number from 0 on, for example 1234,5.");
    m_terms.showRows(m_lines);
    emit changed();
}

void EffectEditor::setTitle(const QString& title) {
    m_title = title;
    emit changed();
}

QString EffectEditor::quality() const {
    return QString::fromUtf8(results::nameOf(m_effect.quality).data());
}

void EffectEditor::setQuality(const QString& quality) {
    for (const results::Quality one : results::kQualities)
        if (results::nameOf(one) == quality.toStdString()) m_effect.quality = one;
    emit changed();
}

void EffectEditor::setYear(const QString& year) {
    if (year == m_year) return;
    m_year = year;
    reckon();
}

std::optional<int> EffectEditor::yearNumber() const {
    bool isNumber = false;
    const int year = m_year.trimmed().toInt(&isNumber);
    return isNumber && year >= kYearLeast && year <= kYearMost ? std::optional(year) : std::nullopt;
}

QString EffectEditor::yearWrong() const {
    return yearNumber() ? QString() : tr("Write the first year, from 1990 on.");
}

void EffectEditor::setEveryYear(bool everyYear) {
    m_effect.everyYear = everyYear;
    emit changed();
}

void EffectEditor::setAssumptions(const QString& assumptions) {
    m_assumptions = assumptions;
    emit changed();
}

QStringList EffectEditor::factorCodes() const {
    QStringList codes;
    for (const Factor& factor : m_factors)
        codes += wording::text(factor.code);
    return codes;
}

QStringList EffectEditor::factorTexts() const {
    QStringList texts;
    for (const Factor& factor : m_factors)
        texts += wording::text(factor.title);
    return texts;
}

QString EffectEditor::tonnesText() const {
    return numberText(results::savedBy(m_effect).tonnes, 1) + QStringLiteral(" tonn CO₂e");
}

QString EffectEditor::kwhText() const {
    const double kwh = results::savedBy(m_effect).kwh;
    return kwh == 0 ? QString() : numberText(kwh, 0) + QStringLiteral(" kWh");
}

bool EffectEditor::isSavable() const {
    const bool allRead =
        std::ranges::all_of(m_lines, [](const TermLine& line) { return line.wrong.isEmpty(); });
    return allRead && yearNumber() && !m_title.trimmed().isEmpty();
}

void EffectEditor::addTerm(bool before) {
    m_lines.push_back({.place = int(m_lines.size()),
                       .before = before,
                       .activity = {},
                       .wrong = {},
                       .code = {},
                       .factor = {}});
    reckon();
}

void EffectEditor::takeTerm(int place) {
    if (place < 0 || std::size_t(place) >= m_lines.size()) return;
    m_lines.erase(m_lines.begin() + place);
    for (int at = 0; at < int(m_lines.size()); ++at)
        m_lines[std::size_t(at)].place = at;
    reckon();
}

void EffectEditor::writeActivity(int place, const QString& typed) {
    if (place < 0 || std::size_t(place) >= m_lines.size()) return;
    m_lines[std::size_t(place)].activity = typed;
    reckon();
}

void EffectEditor::chooseFactor(int place, const QString& code) {
    if (place < 0 || std::size_t(place) >= m_lines.size()) return;
    m_lines[std::size_t(place)].code = code;
    reckon();
}

void EffectEditor::save() {
    if (!isSavable()) return;
    results::Effect effect = m_effect;
    effect.title = m_title.trimmed().toStdString();
    effect.assumptions = m_assumptions.trimmed().toStdString();
    effect.year = *yearNumber();
    // A side without a factor says nothing yet.
    std::erase_if(effect.terms, [](const results::EffectTerm& term) { return term.factor.isNull(); });
    writeFor(
        this, [effect = std::move(effect)](OpenBook& book) { return results::save(book.store(), effect); },
        [this](const Id&) { emit saved(); });
}

} // namespace feltbok::app
