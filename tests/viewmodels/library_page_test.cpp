// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/basket.h"
#include "app/viewmodels/library_item.h"
#include "core/library/shelf.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <QFile>
#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::Basket;
using feltbok::app::BasketLineModel;
using feltbok::app::Library;
using feltbok::app::LibraryItem;
using feltbok::app::LibraryListModel;

namespace {

/// A desk whose team has the library of the assets.
struct Shelves : Desk {
    Shelves() {
        work([](app::OpenBook& open) {
            const auto stocked = open.stockLibrary();
            if (!stocked) FAIL(stocked.error().place << ": " << stocked.error().message);
            return stocked;
        });
    }
};

QString idOf(const LibraryListModel& hits, const QString& code) {
    for (int row = 0; row < hits.rowCount(); ++row)
        if (at(hits, row, LibraryListModel::Code).toString() == code)
            return at(hits, row, LibraryListModel::ItemId).toString();
    FAIL("not found: " << code.toStdString());
    return {};
}

QStringList codes(const QAbstractItemModel& model, int role) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += at(model, row, role).toString();
    return all;
}

} // namespace

TEST_CASE(
    "Bibliotek: the packs are taken in once, by the coordinator, and not before the hub has been heard") {
    Desk desk;
    const auto criteria = [&] {
        std::size_t count = 0;
        desk.work([&](app::OpenBook& open) {
            (void)open.stockLibrary();
            count = open.store().count({.kind = "criterion"});
            return 0;
        });
        return count;
    };
    const auto setting = [&](const char* name, const char* value) {
        desk.work([&](app::OpenBook& open) { return open.store().setSetting(name, value); });
    };
    setting("user.role", "advisor");
    CHECK(criteria() == 0);
    setting("user.role", "coordinator");
    setting("hub.url", "https://hub.example");
    CHECK(criteria() == 0);
    setting("sync.lastFinished", "1");
    CHECK(criteria() == 30);
    std::uint64_t written = 0;
    desk.work([&](app::OpenBook& open) {
        written = open.store().outbox().unsent;
        (void)open.stockLibrary();
        CHECK(open.store().outbox().unsent == written);
        return 0;
    });
}

TEST_CASE("T16 typing varebil on the page finds criterion, verification and example at once") {
    Shelves desk;
    Library library;
    const Watch watch(*library.hits());
    desk.book.settle();
    CHECK_FALSE(library.isBare());
    library.setWords("varebil");
    desk.book.settle();
    CHECK(at(*library.hits(), 0, LibraryListModel::Code).toString() == "TRA-01");
    CHECK(at(*library.hits(), 0, LibraryListModel::KindText).toString() == "kriterium");
    LibraryItem item;
    const Watch facts(*item.facts());
    item.setItemId(idOf(*library.hits(), "TRA-01"));
    desk.book.settle();
    CHECK(item.title() == "Person- og varebiler uten utslipp");
    CHECK(item.stateText() == "Utkast, revisjon 1");
    CHECK(item.levelText() == "Basis");
    CHECK(item.mustVerify());
    CHECK(codes(*item.facts(), app::FactListModel::Name).contains("Bevis"));
    CHECK(codes(*item.facts(), app::FactListModel::ValueText).contains("Transport og kjøretøy"));
    CHECK(codes(*item.related(), LibraryListModel::Code).contains("EKS-01"));
    item.setItemId(idOf(*library.hits(), "EKS-01"));
    desk.book.settle();
    CHECK(codes(*item.related(), LibraryListModel::Code).contains("TRA-01"));
    CHECK_FALSE(item.isCriterion());
}

TEST_CASE("T18 the page narrows down by area, level and type, and what is chosen can be taken away") {
    Shelves desk;
    Library library;
    const Watch watch(*library.hits());
    library.kinds()->setValue("criterion");
    library.areas()->setValue("transport");
    library.levels()->setValue("basic");
    library.types()->setValue("clause");
    desk.book.settle();
    CHECK(codes(*library.hits(), LibraryListModel::Code) == QStringList{"TRA-03", "TRA-04"});
    CHECK(library.areas()->texts() == QStringList{"Alle områder", "Transport og kjøretøy (2)"});
    CHECK(library.areas()->current() == 1);
    library.setWords("betong");
    desk.book.settle();
    CHECK(library.total() == 0);
    CHECK(library.totalEverywhere() > 0);
    CHECK(library.isFiltered());
    CHECK(library.areas()->current() == 1); // still to be seen
    library.clearFilters();
    desk.book.settle();
    CHECK(library.total() == library.totalEverywhere());
}

TEST_CASE("T38 Fant du det? is noted with the words, and without a municipality") {
    Shelves desk;
    Library library;
    library.setWords("solceller på tak");
    desk.book.settle();
    CHECK(library.total() == 0);
    QSignalSpy noted(&library, &Library::noted);
    library.noteEmpty(" Krav om solceller ");
    desk.book.settle();
    CHECK(noted.count() == 1);
    desk.work([&](app::OpenBook& open) {
        const auto rows = library::emptySearches(open.store());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].wanted == std::vector<std::string>{"Krav om solceller"});
        CHECK(open.store().list({.kind = "emptySearch"}).front().scope == desk.team);
        return 0;
    });
}

TEST_CASE("T06 a basket of three criteria is exported with the text of their verification") {
    Shelves desk;
    Library library;
    Basket basket;
    const Watch watch(*basket.lines());
    desk.book.settle();
    CHECK(basket.isLoaded());
    CHECK_FALSE(basket.exists());
    CHECK(basket.scopeTexts() == QStringList{"Seljord", "Tokke", "Vinje"});
    QSignalSpy made(&basket, &Basket::made);
    basket.make("Varebiler", basket.scopeIds()[1]);
    desk.book.settle();
    REQUIRE(made.count() == 1);
    CHECK(basket.municipality() == "Tokke");
    for (const char* code : {"TRA-01", "TRA-02", "TRA-03"})
        basket.add(idOf(*library.hits(), code));
    basket.addOwn("Pris");
    desk.book.settle();
    REQUIRE(basket.lines()->count() == 4);
    basket.setItemId(idOf(*library.hits(), "TRA-02"));
    CHECK(basket.holdsItem());
    basket.setItemId(idOf(*library.hits(), "EKS-01"));
    CHECK_FALSE(basket.holdsItem());

    const auto line = [&](int row) { return at(*basket.lines(), row, BasketLineModel::LineId).toString(); };
    app::BasketLineEditor editor;
    editor.setLineId(line(1));
    desk.book.settle();
    editor.setWeight("12,5 %");
    CHECK_FALSE(editor.weightError().isEmpty());
    editor.setWeight("20,5");
    CHECK(editor.weightError().isEmpty());
    editor.setWording("Svanemerket drivstoff gir poeng.");
    CHECK(editor.labelNote().contains("eller tilsvarende"));
    editor.leave();
    desk.book.settle();
    CHECK(at(*basket.lines(), 1, BasketLineModel::WeightText).toString() == "20,5 %");
    CHECK(basket.remarks().contains("20,5 %")); // climate below the rule's share
    basket.move(line(3), -1);
    desk.book.settle();
    CHECK(at(*basket.lines(), 2, BasketLineModel::Title).toString() == "Pris");
    basket.setMethod("requirements");
    desk.book.settle();
    CHECK(basket.remarks().contains("Skriv hvorfor"));
    app::BasketEditor texts;
    texts.setBasketId(basket.basketId());
    desk.book.settle();
    texts.setJustification("Gir klart bedre effekt.");
    desk.book.settle();

    QSignalSpy exported(&basket, &Basket::exported);
    const QString folder = QString::fromStdString(desk.folder.path().string());
    for (const char* format : {"text", "odt", "xlsx"})
        basket.exportAs(format, QUrl::fromLocalFile(folder));
    desk.book.settle();
    REQUIRE(exported.count() == 3);
    QFile file(exported.at(0).at(0).toString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(file.readAll());
    for (const char* part :
         {"Samsvarssertifikat", "Kjøretøyliste", "Svanemerket eller tilsvarende drivstoff gir poeng",
          "Gir klart bedre effekt."}) {
        INFO(part);
        CHECK(words.contains(part));
    }
    CHECK(QFile::exists(folder + "/Varebiler Tokke.odt"));
    CHECK(QFile::exists(folder + "/Varebiler Tokke.xlsx"));

    Basket opened; // the page is left and opened again: the same basket
    desk.book.settle();
    CHECK(opened.basketId() == basket.basketId());
}

TEST_CASE("T28 a basket's line says that its criterion was revised, and takes the new words over") {
    Shelves desk;
    Library library;
    Basket basket;
    desk.book.settle();
    basket.make("Varebiler", basket.scopeIds()[0]);
    desk.book.settle();
    const QString first = idOf(*library.hits(), "TRA-01");
    basket.add(first);
    desk.book.settle();
    desk.work([&](app::OpenBook& open) {
        return library::revise(open.store(), Id::parse(first.toStdString()).value(),
                               {{"text", "Kortere."}, {"changeNote", "Kortere."}});
    });
    CHECK(at(*basket.lines(), 0, BasketLineModel::RemarkText).toString().contains("Revisjon 2"));
    LibraryItem item;
    item.setItemId(first);
    desk.book.settle();
    CHECK(item.isRetired());
    CHECK_FALSE(item.newerId().isEmpty());
    CHECK(at(*basket.lines(), 0, BasketLineModel::CanUpdate).toBool());
    basket.update(at(*basket.lines(), 0, BasketLineModel::LineId).toString());
    desk.book.settle();
    CHECK(at(*basket.lines(), 0, BasketLineModel::WordingText).toString() == "Kortere.");
    CHECK(at(*basket.lines(), 0, BasketLineModel::RemarkText).toString().isEmpty());
    desk.app->lock();
    desk.book.settle();
    CHECK_FALSE(basket.exists());
    CHECK(library.hits()->count() == 0);
}

TEST_CASE(
    "Bibliotek: narrowed down by theme and by the CPV's division, each by its name and number of hits") {
    Shelves desk;
    Library library;
    desk.book.settle();
    const auto place = [](app::LibraryFacet& facet, const QString& key) {
        const qsizetype at = facet.keys().indexOf(key);
        REQUIRE(at > 0);
        return facet.texts().at(at);
    };
    CHECK(place(*library.themes(), "lcc").startsWith("Livssykluskostnader ("));
    CHECK(place(*library.divisions(), "34") == "34 Kjøretøy og transportutstyr (2)");
    for (const QString& text : library.divisions()->texts().sliced(1)) {
        INFO(text.toStdString());
        CHECK(text.size() > QString("34 (2)").size()); // every division of the library has its name
    }
    library.divisions()->setValue("34");
    desk.book.settle();
    CHECK(library.total() == 2);
    CHECK(library.isFiltered());
    library.themes()->setValue("ombruk");
    desk.book.settle();
    CHECK(library.total() == 0);
    library.clearFilters();
    desk.book.settle();
    CHECK(library.total() > 2);
    CHECK_FALSE(library.isFiltered());
}
