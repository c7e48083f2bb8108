// SPDX-License-Identifier: Apache-2.0
// The lists of a team's records, and the editor that fills them.
#include "app/viewmodels/attachment_list_model.h"
#include "app/viewmodels/empty_search_list_model.h"
#include "app/viewmodels/pictures.h"
#include "app/viewmodels/record_form.h"
#include "app/viewmodels/record_history_model.h"
#include "app/viewmodels/record_list_model.h"
#include "app/viewmodels/target_list_model.h"
#include "core/results/effect.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QFile>
#include <QImage>

#include <memory>
#include <string_view>
#include <utility>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::RecordListModel;
using feltbok::app::TargetListModel;

namespace {

QString shown(const QAbstractItemModel& list, int row, int role) {
    return at(list, row, role).toString();
}

} // namespace

TEST_CASE("hours are written for who writes them, on today unless he says otherwise") {
    Desk desk;
    RecordListModel hours;
    const Watch watch(hours);
    hours.setKind("hours");
    app::RecordForm form;
    form.beginInTeam("hours", {}, {});
    desk.book.settle();
    form.put("hours", "3,5");
    form.put("work", "visit");
    form.leave();
    desk.book.settle();
    REQUIRE(hours.rowCount() == 1);
    CHECK(shown(hours, 0, RecordListModel::Title) == "Rådgiver IK");
    CHECK(shown(hours, 0, RecordListModel::Line) == "18. nov. 2026 · Besøk");
    CHECK(shown(hours, 0, RecordListModel::Trailing) == "3,5 timer");
    form.put("date", "2026-11-02");
    form.leave();
    (void)made(desk, desk.team, "hours", {{"who", "Rådgiver MH"}, {"date", "2026-11-03"}, {"hours", 1}});
    REQUIRE(hours.rowCount() == 2); // the latest first
    CHECK(shown(hours, 1, RecordListModel::Line) == "2. nov. 2026 · Besøk");
    form.remove();
    desk.book.settle();
    CHECK(hours.rowCount() == 1);
}

TEST_CASE("what a team keeps is made in its list and told of there") {
    using Written = std::vector<std::pair<const char*, const char*>>;
    struct Case {
        const char* kind;
        Written written;
        const char* title;
        const char* line;
    };
    const Case cases[] = {
        {"decision",
         {{"title", "Transport først"}, {"date", "2026-11-04"}, {"body", "Styringsgruppa"}},
         "Transport først",
         "4. nov. 2026 · Styringsgruppa"},
        {"agreement",
         {{"title", "Varebiler"}, {"area", "transport"}, {"from", "2027-01-01"}, {"to", "2030-12-31"}},
         "Varebiler",
         "Transport og kjøretøy · fra 1. jan. 2027 · til 31. des. 2030"},
        {"theme",
         {{"name", "Etisk handel"}, {"code", "etikk"}, {"list", "theme"}},
         "Etisk handel",
         "Tema · etikk"},
        {"network", {{"name", "Innkjøpsnettverk"}}, "Innkjøpsnettverk", ""},
        {"campaign", {{"title", "Tips på bussen"}, {"channel", "Plakat"}}, "Tips på bussen", "Plakat"},
        {"question",
         {{"text", "Hvem har leid arbeidstøy?"}, {"owner", "Rådgiver MH"}, {"due", "2026-11-17"}},
         "Hvem har leid arbeidstøy?",
         "Telemark · Åpen · Rådgiver MH · fristen var 17. nov. 2026"},
    };
    Desk desk;
    for (const Case& one : cases) {
        CAPTURE(one.kind);
        RecordListModel list;
        const Watch watch(list);
        list.setKind(one.kind);
        app::RecordForm form;
        form.beginInTeam(one.kind, {}, {});
        desk.book.settle();
        for (const auto& [field, words] : one.written)
            form.put(field, words);
        form.leave();
        desk.book.settle();
        REQUIRE(list.rowCount() == 1);
        CHECK(shown(list, 0, RecordListModel::Title) == one.title);
        CHECK(shown(list, 0, RecordListModel::Line) == one.line);
        form.remove();
        desk.book.settle();
        CHECK(list.rowCount() == 0);
    }
}

TEST_CASE("T26 the helpdesk shows what waits for an answer first, and says what is overdue") {
    Desk desk;
    (void)made(desk, desk.tokke, "question",
               {{"text", "Besvart"}, {"asked", "2026-11-01"}, {"due", "2026-11-02"}, {"status", "answered"}});
    const Id open = made(desk, desk.tokke, "question",
                         {{"text", "Venter"}, {"asked", "2026-11-03"}, {"due", "2026-11-17"}});
    RecordListModel queue;
    const Watch watch(queue);
    queue.setKind("question");
    desk.book.settle();
    REQUIRE(queue.rowCount() == 2);
    CHECK(shown(queue, 0, RecordListModel::Title) == "Venter");
    CHECK(at(queue, 0, RecordListModel::Overdue).toBool());
    CHECK_FALSE(at(queue, 1, RecordListModel::Overdue).toBool());
    app::RecordForm form;
    form.edit("question", text(open));
    desk.book.settle();
    form.put("owner", "Rådgiver IK");
    form.put("due", "2026-12-01");
    form.leave();
    desk.book.settle();
    CHECK(shown(queue, 0, RecordListModel::Line) == "Tokke · Rådgiver IK · frist 1. des. 2026");
    CHECK_FALSE(at(queue, 0, RecordListModel::Overdue).toBool());
    queue.setScopeId(text(desk.vinje));
    desk.book.settle();
    CHECK(queue.rowCount() == 0);
}

TEST_CASE(
    "a number or a day that must be there is not lost by emptying its field, nor what else is written") {
    Desk desk;
    RecordListModel hours;
    hours.setKind("hours");
    app::RecordForm form;
    form.beginInTeam("hours", {}, {});
    desk.book.settle();
    form.put("date", "");
    form.put("hours", "3,5");
    form.put("hours", "");
    form.put("work", "visit");
    form.put("hours", "1e9");
    desk.book.settle();
    REQUIRE(hours.rowCount() == 1);
    CHECK(shown(hours, 0, RecordListModel::Line) == "18. nov. 2026 · Besøk");
    CHECK(shown(hours, 0, RecordListModel::Trailing) == "3,5 timer");
    CHECK(form.errorText().isEmpty());
}

TEST_CASE(
    "a status is changed to what may follow it, and to nothing that would hold back what else is written") {
    Desk desk;
    const Id id = made(desk, desk.tokke, "procurement", {{"title", "Varebiler"}, {"status", "planned"}});
    app::RecordForm form;
    form.edit("procurement", text(id));
    desk.book.settle();
    QStringList offered;
    for (int row = 0; row < form.fields()->rowCount(); ++row)
        if (at(*form.fields(), row, app::FieldListModel::FieldRole) == "status")
            offered = at(*form.fields(), row, app::FieldListModel::Choices).toStringList();
    CHECK(offered == QStringList{"planned", "announced", "awarded", "cancelled"});
    form.put("status", "finished");
    form.put("supplier", "Bilhuset");
    form.leave();
    desk.book.settle();
    CHECK(form.errorText().isEmpty());
    std::string supplier;
    desk.work([&](app::OpenBook& open) { return supplier = open.store().read(id)->text("supplier"); });
    CHECK(supplier == "Bilhuset");
}

TEST_CASE("what is typed under a new record never lands in the one that was open before") {
    Desk desk;
    const Id id = made(desk, desk.team, "agreement", {{"title", "Varebiler"}});
    app::RecordForm form;
    form.edit("agreement", text(id));
    desk.book.settle();
    SECTION("while the team is being asked for") {
        form.beginInTeam("agreement", {}, {});
        form.put("title", "Kopipapir");
        desk.book.settle();
        CHECK(form.recordId() != text(id));
    }
    SECTION("on a device without a team") {
        desk.work([&](app::OpenBook& open) { return open.store().leaveScope(desk.team); });
        form.beginInTeam("agreement", {}, {});
        desk.book.settle();
        form.put("title", "Kopipapir");
        CHECK(form.recordId().isEmpty());
        CHECK(form.fields()->rowCount() == 0);
    }
    SECTION("nor is another record that was opened meanwhile left for it") {
        form.beginInTeam("agreement", {}, {});
        form.edit("agreement", text(id));
        desk.book.settle();
        CHECK(form.recordId() == text(id));
    }
    form.leave();
    desk.book.settle();
    RecordListModel agreements;
    agreements.setKind("agreement");
    desk.book.settle();
    for (int row = 0; row < agreements.rowCount(); ++row)
        CHECK(shown(agreements, row, RecordListModel::Title) == "Varebiler");
}

TEST_CASE("what one record was refused with is not told of the next") {
    Desk desk;
    const Id answered =
        made(desk, desk.tokke, "question", {{"text", "Første"}, {"asked", "2026-11-01"}, {"status", "open"}});
    const Id next = made(desk, desk.tokke, "question", {{"text", "Andre"}, {"asked", "2026-11-01"}});
    app::RecordForm form;
    form.edit("question", text(answered));
    desk.book.settle();
    desk.book.post([answered](app::OpenBook& open) { // somebody else is quicker
        (void)open.store().commit(Change{.record = answered, .fields = {{"status", "answered"}}});
    });
    form.put("status", "inProgress");
    form.edit("question", text(next));
    desk.book.settle();
    CHECK(form.errorText().isEmpty());
    form.edit("question", text(answered));
    desk.book.settle();
    form.leave();
    desk.book.settle();
    CHECK_FALSE(form.errorText().isEmpty());
}

TEST_CASE("T26 of more questions than a list shows, those that wait come first, and it says how many more "
          "there are") {
    Desk desk;
    desk.work([&](app::OpenBook& open) {
        for (std::size_t i = 0; i < RecordListModel::kRowsMax; ++i)
            (void)open.store().commit(Change{.kind = "question",
                                             .scope = desk.tokke,
                                             .fields = {{"text", "Besvart " + std::to_string(i)},
                                                        {"asked", "2026-01-01"},
                                                        {"status", "answered"}}});
        return 0;
    });
    (void)made(desk, desk.tokke, "question", {{"text", "Uten frist"}, {"asked", "2026-11-03"}});
    (void)made(desk, desk.tokke, "question",
               {{"text", "Forfalt"}, {"asked", "2026-11-03"}, {"due", "2026-11-17"}});
    RecordListModel queue;
    queue.setKind("question");
    desk.book.settle();
    CHECK(queue.rowCount() == int(RecordListModel::kRowsMax));
    CHECK(queue.beyond() == 2);
    CHECK(shown(queue, 0, RecordListModel::Title) == "Forfalt");
    CHECK(shown(queue, 1, RecordListModel::Title) == "Uten frist");
    desk.work([&](app::OpenBook& open) {
        for (std::size_t i = 0; i <= RecordListModel::kRowsMax; ++i)
            (void)open.store().commit(Change{
                .kind = "hours", .scope = desk.team, .fields = {{"date", "2026-01-01"}, {"hours", 1}}});
        return 0;
    });
    queue.setKind("hours");
    desk.book.settle();
    CHECK(queue.rowCount() == int(RecordListModel::kRowsMax));
    CHECK(queue.beyond() == 1);
    CHECK(shown(queue, 0, RecordListModel::Trailing) == "1 time");
}

TEST_CASE("a question begins open, advice with who gives it; what is answered gets its day") {
    Desk desk;
    const auto fieldsOf = [&](const char* kind) {
        Fields fields;
        desk.work(
            [&](app::OpenBook& open) { return fields = open.store().list({.kind = kind}).front().fields; });
        return fields;
    };
    app::RecordForm form;
    form.begin("question", text(desk.tokke));
    desk.book.settle();
    form.put("text", "Kan vi kreve elbil?");
    form.leave();
    desk.book.settle();
    CHECK(fieldsOf("question")["status"] == "open");
    form.put("status", "answered");
    desk.book.settle();
    CHECK(fieldsOf("question")["answered"] == "2026-11-18");
    form.begin("advice", text(desk.tokke));
    desk.book.settle();
    form.put("text", "Krev nullutslipp");
    form.leave();
    desk.book.settle();
    CHECK(fieldsOf("advice")["givenBy"] == "Rådgiver IK");
}

TEST_CASE("at midnight what was due today becomes overdue, without a touch") {
    Desk desk;
    (void)made(desk, desk.tokke, "question",
               {{"text", "Venter"}, {"asked", "2026-11-03"}, {"due", "2026-11-18"}});
    RecordListModel queue;
    const Watch watch(queue);
    queue.setKind("question");
    desk.book.settle();
    CHECK_FALSE(at(queue, 0, RecordListModel::Overdue).toBool());
    constexpr std::int64_t kDayMs = 86'400'000;
    desk.clock.advance(kDayMs);
    desk.app->noticeDay();
    desk.book.settle();
    CHECK(at(queue, 0, RecordListModel::Overdue).toBool());
}

TEST_CASE("a target in a unit that effects are not in says so, and counts none of other years") {
    Desk desk;
    (void)made(desk, desk.team, "target",
               {{"title", "Besøk"}, {"unit", "besøk"}, {"amount", 41}, {"to", "2026-12-31"}});
    (void)made(desk, desk.team, "target",
               {{"title", "Energi"},
                {"unit", "kWh"},
                {"amount", 100},
                {"from", "2026-01-01"},
                {"to", "2027-12-31"}});
    for (const int year : {0, 2024, 2026, 2028})
        desk.work([&](app::OpenBook& open) {
            results::Effect effect{
                .scope = desk.tokke, .title = "Lys", .quality = results::Quality::Measured, .year = year};
            effect.terms.push_back(
                {.before = true, .activity = 10, .unit = "kWh", .factorValue = 1, .factorUnit = "kWh"});
            return results::save(open.store(), effect);
        });
    TargetListModel targets;
    desk.book.settle();
    REQUIRE(targets.rowCount() == 2);
    CHECK(shown(targets, 0, TargetListModel::Line) ==
          "41 besøk · innen 31. des. 2026 · framdrift regnes bare i kWh, MWh, GWh, tCO2e og kg CO2e");
    CHECK(at(targets, 1, TargetListModel::Parts).toStringList() == QStringList{"Målt 20 av 100 kWh"});
}

TEST_CASE("T45 a target shows what is measured and what is estimated apart, and each opens its effects") {
    Desk desk;
    const Id target =
        made(desk, desk.team, "target",
             {{"title", "Spart energi"}, {"unit", "GWh"}, {"amount", 54}, {"to", "2027-12-31"}});
    TargetListModel targets;
    const Watch watch(targets);
    desk.book.settle();
    REQUIRE(targets.rowCount() == 1);
    CHECK(at(targets, 0, TargetListModel::Parts).toStringList().isEmpty());
    for (const auto quality : {results::Quality::Measured, results::Quality::Estimated})
        desk.work([&](app::OpenBook& open) {
            results::Effect effect{.scope = desk.tokke, .title = "Gatelys", .quality = quality};
            effect.terms.push_back(
                {.before = true, .activity = 312'000, .unit = "kWh", .factorValue = 1, .factorUnit = "kWh"});
            return results::save(open.store(), effect);
        });
    CHECK(shown(targets, 0, TargetListModel::Line) == "54 GWh · innen 31. des. 2027");
    CHECK(at(targets, 0, TargetListModel::Parts).toStringList() ==
          QStringList{"Målt 0,312 av 54 GWh", "Anslått 0,312 av 54 GWh"});
    targets.open(0, at(targets, 0, TargetListModel::Qualities).toList()[1].toInt());
    desk.book.settle();
    CHECK(targets.recordsTitle() == "Spart energi · Anslått");
    CHECK(targets.records()->rowCount() == 1);
    CHECK(shown(targets, 0, TargetListModel::RecordId) == text(target));
}

TEST_CASE("T38 what nobody found stands at the hub, the commonest first, with what was sought") {
    Desk desk;
    for (const char* words : {"solceller", "arbeidstøy", "Solceller"})
        (void)made(desk, desk.team, "emptySearch", {{"words", words}, {"date", "2026-11-12"}});
    (void)made(desk, desk.team, "emptySearch",
               {{"words", "solceller"}, {"date", "2026-11-10"}, {"wanted", "krav til skoler"}});
    app::EmptySearchListModel searches;
    const Watch watch(searches);
    desk.book.settle();
    REQUIRE(searches.rowCount() == 2);
    CHECK(shown(searches, 0, app::EmptySearchListModel::Title) == "«solceller»");
    CHECK(shown(searches, 0, app::EmptySearchListModel::Line) == "krav til skoler · sist 12. nov. 2026");
    CHECK(shown(searches, 0, app::EmptySearchListModel::Trailing) == "3");
}

TEST_CASE("T25 a poster is attached to a campaign in its editor, and opens without a network") {
    Desk desk(Desk::At::Open, true);
    app::RecordForm form;
    form.beginInTeam("campaign", {}, {});
    desk.book.settle();
    form.put("title", "Tips på bussen");
    form.put("channel", "Bakpå fylkets busser");
    form.leave();
    desk.book.settle();
    REQUIRE(form.exists());
    CHECK(form.holdsPictures());
    QImage poster(64, 48, QImage::Format_RGB32);
    poster.fill(Qt::darkGreen);
    const QString file = QString::fromStdString((desk.folder.path() / "plakat.png").string());
    REQUIRE(poster.save(file));
    using app::AttachmentListModel;
    AttachmentListModel pictures;
    const Watch watch(pictures);
    pictures.setParentId(form.recordId());
    pictures.add(QUrl::fromLocalFile(file));
    desk.book.settle();
    REQUIRE(QFile::remove(file)); // it is kept, not pointed at
    REQUIRE(pictures.rowCount() == 1);
    CHECK(shown(pictures, 0, AttachmentListModel::Name) == "plakat.png");
    CHECK(at(pictures, 0, AttachmentListModel::IsPicture).toBool());
    app::BlobPictures images;
    const QString source = shown(pictures, 0, AttachmentListModel::Source);
    const std::unique_ptr<QQuickImageResponse> response(
        images.requestImageResponse(source.mid(int(std::string_view("image://feltbok/").size())), {64, 48}));
    desk.book.settle();
    CHECK(response->errorString().isEmpty());
    const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
    REQUIRE(texture);
    CHECK(texture->textureSize() == QSize(64, 48));
    app::LastRemoved removed;
    pictures.remove(shown(pictures, 0, AttachmentListModel::AttachmentId));
    desk.book.settle();
    CHECK(pictures.rowCount() == 0);
    CHECK(removed.name() == "plakat.png");
    removed.takeBack();
    desk.book.settle();
    CHECK(pictures.rowCount() == 1);
    form.edit("decision", {});
    CHECK_FALSE(form.holdsPictures());
}
