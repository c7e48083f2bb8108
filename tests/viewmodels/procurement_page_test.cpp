// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/effect_editor.h"
#include "app/viewmodels/insight_page.h"
#include "app/viewmodels/procurement_list.h"
#include "app/viewmodels/procurement_page.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::EffectEditor;
using feltbok::app::EffectListModel;
using feltbok::app::IndicatorModel;
using feltbok::app::InsightPage;
using feltbok::app::ProcurementListModel;
using feltbok::app::ProcurementPage;
using feltbok::app::TermModel;
using feltbok::app::TimelineModel;

namespace {

// With ordinary spaces.
QString plain(const QVariant& text) {
    return text.toString().replace(QChar(0xA0), QLatin1Char(' '));
}

/// A desk with the library of the assets and a procurement of Tokke's.
struct Buying : Desk {
    Buying() {
        work([](app::OpenBook& open) { return open.stockLibrary(); });
        QSignalSpy made(&list, &ProcurementListModel::made);
        list.make("Varebiler", int(list.municipalities().indexOf("Tokke")));
        book.settle();
        REQUIRE(made.size() == 1);
        page.setProcurementId(made.at(0).at(0).toString());
        book.settle();
    }
    ProcurementListModel list;
    ProcurementPage page;
};

} // namespace

TEST_CASE(
    "T20 Anskaffelse: the indicator rises by one when a procurement with a climate requirement is awarded") {
    Buying desk;
    InsightPage insight;
    const auto count = [&] {
        desk.book.settle();
        for (int row = 0; row < insight.indicators()->rowCount(); ++row)
            if (at(*insight.indicators(), row, IndicatorModel::Name).toString() == "climateProcurements")
                return at(*insight.indicators(), row, IndicatorModel::ValueText).toString();
        return QString();
    };
    CHECK(desk.page.status() == "planned");
    desk.page.setRequirementUsed("yes");
    CHECK(count() == "0");
    CHECK(desk.page.nextStatuses() == QStringList{"announced", "awarded", "cancelled"});
    desk.page.moveTo("awarded");
    CHECK(count() == "1"); // awarded today
    CHECK(desk.page.nextTexts() == QStringList{"Kontrakt", "Kunngjort", "Avlyst"});

    desk.page.setRequirementHow("requirements");
    desk.book.settle();
    CHECK(desk.page.remarks() == QStringList{"Den skriftlige begrunnelsen mangler."});
    CHECK(at(desk.list, 0, ProcurementListModel::Remarked).toBool());
    desk.page.setJustification("Alle bilene skal være uten utslipp.");
    desk.page.leave();
    desk.book.settle();
    CHECK(desk.page.remarks().isEmpty());
}

TEST_CASE("T04 Anskaffelse: advice stands in the timeline on the day it was given") {
    Buying desk; // it is 18 November 2026
    const Watch watch(*desk.page.timeline());
    desk.page.advise("Bruk TRA-01 som minstekrav.");
    desk.book.settle();
    REQUIRE(desk.page.timeline()->rowCount() == 1);
    CHECK(at(*desk.page.timeline(), 0, TimelineModel::Day).toString() == "18. nov.");
    CHECK(at(*desk.page.timeline(), 0, TimelineModel::What).toString() == QStringLiteral("Råd"));
    CHECK(at(*desk.page.timeline(), 0, TimelineModel::Words).toString() == "Bruk TRA-01 som minstekrav.");
}

TEST_CASE(
    "T21 Effekt: ten electric vans save 27.4 tonnes, kWh beside them; what is no number is refused in its "
    "place") {
    Buying desk;
    EffectEditor effect;
    const Watch watch(*effect.terms());
    effect.begin(desk.page.procurementId(), desk.page.scopeId());
    effect.setTitle("Ti elektriske varebiler");
    effect.setYear("2023");
    effect.writeActivity(0, "10 500");
    effect.chooseFactor(0, "DIESEL");
    effect.writeActivity(1, "tretti tusen");
    effect.chooseFactor(1, "STROM");
    desk.book.settle();
    CHECK_FALSE(effect.isSavable());
    CHECK_FALSE(at(*effect.terms(), 1, TermModel::Wrong).toString().isEmpty());
    effect.writeActivity(1, "33000,0");
    desk.book.settle();
    CHECK(plain(effect.tonnesText()) == QStringLiteral("27,4 tonn CO₂e"));
    CHECK(plain(effect.kwhText()) == QStringLiteral("−33 000 kWh"));
    CHECK_FALSE(effect.factorCodes().contains("FORBRUK")); // it finds hotspots
    effect.setYear("1800");
    CHECK_FALSE(effect.isSavable());
    effect.setYear("2023");
    desk.book.settle();
    effect.save();
    desk.book.settle();
    REQUIRE(desk.page.effects()->rowCount() == 1);
    CHECK(plain(at(*desk.page.effects(), 0, EffectListModel::TonnesText)) ==
          QStringLiteral("27,4 tonn CO₂e"));
    CHECK(at(*desk.page.effects(), 0, EffectListModel::QualityText).toString() == "Beregnet");

    EffectEditor again;
    again.edit(at(*desk.page.effects(), 0, EffectListModel::EffectId).toString());
    desk.book.settle();
    again.setAssumptions("Ti biler, 15 000 km i året.");
    again.save();
    desk.book.settle();
    REQUIRE(desk.page.effects()->rowCount() == 1);
    CHECK(plain(at(*desk.page.effects(), 0, EffectListModel::TonnesText)) ==
          QStringLiteral("27,4 tonn CO₂e"));
    CHECK(plain(at(*desk.page.effects(), 0, EffectListModel::Line)) == "Ti biler, 15 000 km i året.");
}

TEST_CASE("P8 the chain from the interview to the report names what is there, and each link its record") {
    Buying desk;
    using feltbok::app::ChainModel;
    const auto link = [&](int row) {
        return plain(at(*desk.page.chain(), row, ChainModel::WhatText)) + ": " +
               plain(at(*desk.page.chain(), row, ChainModel::Words));
    };
    REQUIRE(desk.page.chain()->rowCount() == 6);
    CHECK(link(0) == "Intervju: Ikke ennå");
    CHECK(link(1) == "Behov: Ikke ennå");
    CHECK(link(3) == "Anskaffelse: Planlagt");
    CHECK(link(5) == "Rapport: Ikke med ennå");
    CHECK(at(*desk.page.chain(), 1, ChainModel::RecordId).toString().isEmpty());

    const Id visit = made(desk, desk.tokke, "visit", {{"date", "2026-05-04"}, {"status", "done"}});
    const Id need =
        made(desk, desk.tokke, "need", {{"title", "Krav til varebiler"}, {"visit", visit.toString()}});
    const std::string self = desk.page.procurementId().toStdString();
    (void)made(
        desk, desk.tokke, "advice",
        {{"date", "2026-05-04"}, {"code", "TRA-01"}, {"need", need.toString()}, {"procurement", self}});
    (void)made(desk, desk.tokke, "advice",
               {{"date", "2026-05-05"}, {"code", "TRA-01"}, {"procurement", self}});
    desk.page.setRequirementUsed("yes");
    desk.page.moveTo("awarded");
    (void)made(
        desk, desk.tokke, "report",
        {{"title", "Årsrapport 2026"}, {"type", "yearly"}, {"from", "2026-01-01"}, {"to", "2026-12-31"}});
    (void)made(
        desk, desk.tokke, "report",
        {{"title", "Årsrapport 2025"}, {"type", "yearly"}, {"from", "2025-01-01"}, {"to", "2025-12-31"}});
    desk.book.settle();
    CHECK(link(0) == "Intervju: 4. mai");
    CHECK(link(1) == "Behov: Krav til varebiler");
    CHECK(link(2) == "Råd: TRA-01");
    CHECK(link(3) == "Anskaffelse: Tildelt");
    CHECK(link(5) == "Rapport: Årsrapport 2026");
    CHECK(at(*desk.page.chain(), 0, ChainModel::RecordId).toString().toStdString() == visit.toString());
    CHECK(at(*desk.page.chain(), 1, ChainModel::RecordId).toString().toStdString() == need.toString());
    CHECK_FALSE(at(*desk.page.chain(), 2, ChainModel::RecordId).toString().isEmpty());
}
