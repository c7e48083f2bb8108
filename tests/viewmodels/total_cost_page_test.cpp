// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/total_cost.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QFile>
#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::AlternativeModel;
using feltbok::app::TotalCost;

namespace {

// With ordinary spaces.
QString plain(QVariant text) {
    return text.toString().replace(QChar(0xA0), QLatin1Char(' '));
}

// Two dishwashers of the example, as a person types them.
void dishwashers(Desk& desk, TotalCost& cost) {
    cost.setTitle("Oppvaskmaskin");
    cost.setMunicipality(int(cost.municipalities().indexOf("Tokke")));
    cost.write(0, "investment", "90 000");
    cost.write(0, "upkeep", "14000,0");
    cost.write(1, "investment", "120000");
    cost.write(1, "upkeep", "8000.00");
    desk.book.settle();
}

} // namespace

TEST_CASE(
    "T40 Totalkostnad: 203 553 and 184 887 come out to the krone, with what turns the answer; it is saved as "
    "versions and written as files") {
    Desk desk;
    TotalCost cost;
    const Watch watch(*cost.alternatives());
    desk.book.settle();
    dishwashers(desk, cost);
    REQUIRE(cost.isAnswered());
    CHECK(plain(at(*cost.alternatives(), 0, AlternativeModel::ValueText)) == "203 553");
    CHECK(plain(at(*cost.alternatives(), 1, AlternativeModel::ValueText)) == "184 887");
    CHECK(at(*cost.alternatives(), 1, AlternativeModel::Cheapest).toBool());
    CHECK(plain(cost.answer()).toStdString() ==
          "B koster mer å kjøpe, men er 18 666 kr billigere over 10 år.");
    CHECK(cost.crossingYear() == 6);
    REQUIRE_FALSE(cost.flips().isEmpty());
    CHECK(cost.flips().join(' ').contains("Levetid 5 år: da er A billigst."));

    cost.save();
    desk.book.settle();
    CHECK(cost.isSaved());
    CHECK(cost.savedTexts() == QStringList{"Oppvaskmaskin · Tokke"});
    CHECK_FALSE(cost.isSavable());
    cost.write(1, "upkeep", "9000");
    desk.book.settle();
    CHECK(cost.isSavable());
    cost.save();
    desk.book.settle();
    CHECK(cost.versions() == QStringList{"Versjon 2", "Versjon 1"});
    cost.openVersion(1);
    desk.book.settle();
    CHECK(plain(at(*cost.alternatives(), 1, AlternativeModel::ValueText)) == "184 887");
    cost.write(1, "upkeep", "8500"); // the older one changed becomes the newest
    desk.book.settle();
    cost.save();
    desk.book.settle();
    CHECK(cost.versions().size() == 3);
    CHECK(cost.savedTexts().size() == 1);

    QSignalSpy exported(&cost, &TotalCost::exported);
    for (const char* format : {"pdf", "odt", "xlsx"}) {
        cost.exportAs(QString::fromLatin1(format),
                      QUrl::fromLocalFile(QString::fromStdString(desk.folder.path())));
        REQUIRE((!exported.isEmpty() || exported.wait(kDrawnMs)));
        CHECK(QFile::exists(exported.takeFirst().at(0).toString()));
    }
}

TEST_CASE("Totalkostnad: what is begun or written while a comparison is being saved is not taken for what "
          "was saved") {
    Desk desk;
    TotalCost cost;
    desk.book.settle();
    dishwashers(desk, cost);
    cost.save();
    SECTION("a second touch saves nothing more") {
        CHECK_FALSE(cost.isSavable());
        cost.save();
        desk.book.settle();
        CHECK(cost.versions().size() == 1);
    }
    SECTION("another one is begun") {
        cost.begin();
        desk.book.settle();
        CHECK(cost.title().isEmpty());
        CHECK(cost.versions().isEmpty());
        dishwashers(desk, cost);
        cost.save();
        desk.book.settle();
        CHECK(cost.savedTexts().size() == 2);
    }
    SECTION("one writes on") {
        cost.write(1, "upkeep", "9000");
        desk.book.settle();
        CHECK_FALSE(cost.isSaved());
        CHECK(cost.versions().size() == 1);
        cost.save();
        desk.book.settle();
        CHECK(cost.versions().size() == 2);
        CHECK(cost.savedTexts().size() == 1);
    }
}

TEST_CASE("T40 Totalkostnad: what is no number, and years that are none, are refused in their place; what is "
          "typed stays") {
    Desk desk;
    TotalCost cost;
    desk.book.settle();
    dishwashers(desk, cost);
    cost.assume("years", "-10");
    cost.write(0, "upkeep", "fjorten tusen");
    cost.write(1, "residual", "-5");
    desk.book.settle();
    CHECK_FALSE(cost.isAnswered());
    CHECK_FALSE(cost.isSavable());
    CHECK(cost.wrong().value("years").toString() == "Skriv hele år, fra 1 til 100.");
    CHECK(at(*cost.alternatives(), 0, AlternativeModel::Texts).toStringList().at(2) == "fjorten tusen");
    CHECK(at(*cost.alternatives(), 0, AlternativeModel::Wrong).toStringList().at(2) ==
          "Skriv et tall, for eksempel 1234,5.");
    CHECK(at(*cost.alternatives(), 1, AlternativeModel::Wrong).toStringList().at(5) ==
          "Skriv et tall fra 0 og opp.");
    for (const char* years : {"2,5", "0", "101", ""}) {
        cost.assume("years", QString::fromLatin1(years));
        CHECK(cost.wrong().contains("years"));
    }

    TotalCost later; // on another day
    desk.book.settle();
    CHECK(later.title() == "Oppvaskmaskin");
    CHECK(at(*later.alternatives(), 0, AlternativeModel::Texts).toStringList().at(2) == "fjorten tusen");
    later.assume("years", "10");
    later.write(0, "upkeep", "14000");
    later.write(1, "residual", "");
    desk.book.settle();
    CHECK(later.isAnswered());

    while (later.canAdd())
        later.add();
    desk.book.settle();
    CHECK(later.alternatives()->rowCount() == int(results::kAlternativesMax));
    later.take(4);
    desk.book.settle();
    CHECK(later.alternatives()->rowCount() == int(results::kAlternativesMax) - 1);
}
