// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/procurement_page.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/document/number.h"
#include "core/record/beginnings.h"
#include "core/results/given.h"

#include <algorithm>
#include <array>

namespace feltbok::app {
namespace {

constexpr double kMillion = 1e6;
constexpr std::array kConcerning{"procurement", "effect", "effectTerm", "advice", "question",
                                 "rule",        "need",   "visit",      "report"};

QString whatWord(const std::string& what) {
    if (what == "planned") return ProcurementPage::tr("Planned");
    if (what == "announced") return ProcurementPage::tr("Announced");
    if (what == "awarded") return ProcurementPage::tr("Awarded");
    if (what == "contract") return ProcurementPage::tr("Contract");
    if (what == "finished") return ProcurementPage::tr("Finished");
    if (what == "cancelled") return ProcurementPage::tr("Cancelled");
    if (what == "advice") return ProcurementPage::tr("Advice");
    if (what == "question") return ProcurementPage::tr("Question");
    return ProcurementPage::tr("Effect");
}

QString remarkText(results::ProcurementRemark remark) {
    switch (remark) {
    case results::ProcurementRemark::CpvDigit:
        return ProcurementPage::tr("The last digit of the CPV code does not fit the others.");
    case results::ProcurementRemark::OrganisationNumber:
        return ProcurementPage::tr("The supplier's organisation number does not fit.");
    case results::ProcurementRemark::RequirementUnknown:
        return ProcurementPage::tr("Was a climate requirement used? Say so, so that it counts.");
    case results::ProcurementRemark::JustificationMissing:
        return ProcurementPage::tr("The written reason is missing.");
    case results::ProcurementRemark::WeightTooLow:
        return ProcurementPage::tr("Climate counts less than the rule in force asks for.");
    case results::ProcurementRemark::AwardBeforeNotice:
        return ProcurementPage::tr("It is awarded before it was announced: look at the dates.");
    }
    return {};
}

QString qualityWord(results::Quality quality) {
    switch (quality) {
    case results::Quality::Measured:
        return ProcurementPage::tr("Measured");
    case results::Quality::Calculated:
        return ProcurementPage::tr("Calculated");
    case results::Quality::Estimated:
        return ProcurementPage::tr("Estimated");
    }
    return {};
}

QString qualityWord(const std::string& quality) {
    if (quality == "measured") return qualityWord(results::Quality::Measured);
    return qualityWord(quality == "calculated" ? results::Quality::Calculated : results::Quality::Estimated);
}

QString numberOr(double value, const QString& unit) {
    return value == 0 ? QString() : wording::text(document::numberText(value, 1)) + QLatin1Char(' ') + unit;
}

} // namespace

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    const results::TimelineRow* line = row(index);
    if (line == nullptr) return {};
    switch (role) {
    case RecordId:
        return wording::idText(line->record);
    case Day: {
        const QString day = wording::shortDay(line->date);
        return day.isEmpty() ? wording::text(line->date) : day;
    }
    case What:
        return whatWord(line->what);
    case Words:
    case Qt::DisplayRole:
        return wording::text(line->text);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const {
    return {{RecordId, "recordId"}, {Day, "day"}, {What, "what"}, {Words, "words"}};
}

QVariant EffectListModel::data(const QModelIndex& index, int role) const {
    const results::Effect* effect = row(index);
    if (effect == nullptr) return {};
    const results::Saved saved = results::savedBy(*effect);
    switch (role) {
    case EffectId:
        return wording::idText(effect->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(effect->title);
    case QualityText:
        return qualityWord(effect->quality);
    case TonnesText:
        return numberOr(saved.tonnes, QStringLiteral("tonn CO₂e"));
    case KwhText:
        return numberOr(saved.kwh, QStringLiteral("kWh"));
    case Line:
        return effect->assumptions.empty() ? ProcurementPage::tr("Assumptions are missing")
                                           : wording::text(effect->assumptions);
    default:
        return {};
    }
}

QHash<int, QByteArray> EffectListModel::roleNames() const {
    return {{EffectId, "effectId"},     {Title, "title"},     {QualityText, "qualityText"},
            {TonnesText, "tonnesText"}, {KwhText, "kwhText"}, {Line, "line"}};
}

namespace {

struct ChainWord {
    const char* name;
    const char* text;
};
constexpr ChainWord kChain[] = {{"interview", QT_TRANSLATE_NOOP("feltbok::app::ChainModel", "Interview")},
                                {"need", QT_TRANSLATE_NOOP("feltbok::app::ChainModel", "Need")},
                                {"advice", QT_TRANSLATE_NOOP("feltbok::app::ChainModel", "Advice")},
                                {"procurement", QT_TRANSLATE_NOOP("feltbok::app::ChainModel", "Procurement")},
                                {"effect", QT_TRANSLATE_NOOP("feltbok::app::ChainModel", "Effect")},
                                {"report", QT_TRANSLATE_NOOP("feltbok::app::ChainModel", "Report")}};

QString wordsOf(const results::ChainLink& link) {
    using What = results::ChainLink::What;
    QStringList words;
    for (const std::string& word : link.words) {
        if (link.what == What::Interview)
            words += wording::shortDay(word);
        else if (link.what == What::Procurement)
            words += ProcurementPage::statusText(word);
        else if (link.what == What::Effect)
            words += qualityWord(word);
        else
            words += wording::text(word);
    }
    if (!words.isEmpty()) return words.join(QStringLiteral(", "));
    return link.what == What::Report ? ChainModel::tr("Not in one yet") : ChainModel::tr("Not yet");
}

} // namespace

QVariant ChainModel::data(const QModelIndex& index, int role) const {
    const results::ChainLink* link = row(index);
    if (link == nullptr) return {};
    switch (role) {
    case RecordId:
        return link->record.isNull() ? QString() : wording::idText(link->record);
    case What:
        return QString::fromLatin1(kChain[std::size_t(link->what)].name);
    case WhatText:
        return tr(kChain[std::size_t(link->what)].text);
    case Words:
    case Qt::DisplayRole:
        return wordsOf(*link);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChainModel::roleNames() const {
    return {{RecordId, "recordId"}, {What, "what"}, {WhatText, "whatText"}, {Words, "words"}};
}

ProcurementPage::ProcurementPage(QObject* parent)
    : RecordEditor("procurement", parent)
    , m_liveContent(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](std::optional<Content> content) { show(std::move(content)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_chain.translate();
        m_timeline.translate();
        m_effects.translate();
    });
}

QString ProcurementPage::statusText(const std::string& status) {
    return whatWord(status.empty() ? "planned" : status);
}

QString ProcurementPage::valueText(double valueNok) {
    return valueNok > 0 ? tr("NOK %1 million").arg(wording::number(valueNok / kMillion, 1)) : QString();
}

QString ProcurementPage::procurementId() const {
    return wording::idText(m_id);
}

void ProcurementPage::setProcurementId(const QString& procurementId) {
    const Id id = wording::idOf(procurementId);
    if (id == m_id) return;
    m_id = id;
    open(id);
    if (id.isNull()) return m_liveContent.ask({});
    m_liveContent.ask([id](OpenBook& book) -> std::optional<Content> {
        auto page = results::procurementPage(book.store(), id, book.today());
        if (!page) return std::nullopt;
        auto chain = results::procurementChain(book.store(), page->record);
        Content content{std::move(*page), std::move(chain), {}};
        for (const results::EffectSum& sum : content.page.effect)
            for (const Id& effect : sum.records)
                if (auto one = results::effect(book.store(), effect))
                    content.effects.push_back(std::move(*one));
        return content;
    });
}

void ProcurementPage::show(std::optional<Content> content) {
    m_content = std::move(content);
    m_chain.showRows(m_content ? m_content->chain : std::vector<results::ChainLink>{});
    m_timeline.showRows(m_content ? m_content->page.timeline : std::vector<results::TimelineRow>{});
    m_effects.showRows(m_content ? m_content->effects : std::vector<results::Effect>{});
    emit changed();
}

QString ProcurementPage::scopeId() const {
    return m_content ? wording::idText(m_content->page.record.scope) : QString();
}

QString ProcurementPage::line() const {
    return wording::joined({municipality(),
                            valueText(m_content ? double(m_content->page.record.integer("valueNok")) : 0),
                            statusText(status().toStdString())});
}

QStringList ProcurementPage::factNames() {
    return {tr("CPV"), tr("Planned"), tr("Announced"), tr("Awarded"), tr("Supplier"), tr("Threshold passed")};
}

QStringList ProcurementPage::factValues() const {
    const auto dayOf = [this](const char* field) {
        return wording::dayWithYear(textOf(field).toStdString());
    };
    QStringList thresholds;
    if (m_content)
        for (const results::Threshold& one : m_content->page.thresholds)
            thresholds += wording::text(one.title);
    return {textOf("cpv"),    dayOf("planned"),   dayOf("announced"),
            dayOf("awarded"), textOf("supplier"), thresholds.value(0)};
}

QStringList ProcurementPage::remarks() const {
    QStringList texts;
    if (m_content)
        for (const results::ProcurementRemark remark : m_content->page.remarks)
            texts += remarkText(remark);
    return texts;
}

void ProcurementPage::setRequirementUsed(const QString& used) {
    writeText("requirementUsed", used);
    leave();
}

void ProcurementPage::setRequirementHow(const QString& how) {
    writeText("requirementHow", how);
    leave();
}

bool ProcurementPage::asksReason() const {
    return requirementHow() == QLatin1String("requirements") ||
           requirementHow() == QLatin1String("exception");
}

QString ProcurementPage::status() const {
    const QString status = textOf("status");
    return status.isEmpty() ? QStringLiteral("planned") : status;
}

QStringList ProcurementPage::nextStatuses() const {
    QStringList next;
    const Field* declared = findKind("procurement")->field("status");
    for (const auto& [from, to] : declared->transitions)
        if (status().toStdString() == from) next += QString::fromUtf8(to.data(), qsizetype(to.size()));
    return next;
}

QStringList ProcurementPage::nextTexts() const {
    QStringList texts;
    for (const QString& next : nextStatuses())
        texts += statusText(next.toStdString());
    return texts;
}

void ProcurementPage::moveTo(const QString& status) {
    writeText("status", status);
    for (const auto& [day, reached] : reachedOn(*findKind("procurement"), shownFields(), status.toStdString(),
                                                FieldBook::instance().today()))
        write(day, reached);
    leave();
}

void ProcurementPage::advise(const QString& words) {
    if (!m_content || words.trimmed().isEmpty()) return;
    writeFor(this, [scope = m_content->page.record.scope, id = m_id, words = words.trimmed().toStdString(),
                    today = FieldBook::instance().today()](OpenBook& book) {
        return results::giveAdvice(book.store(), {.scope = scope,
                                                  .procurement = id,
                                                  .text = words,
                                                  .givenBy = book.membership().userName,
                                                  .date = today});
    });
}

} // namespace feltbok::app
