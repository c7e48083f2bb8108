// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/action_list_model.h"
#include "app/viewmodels/attachment_list_model.h"
#include "app/viewmodels/conflict_list_model.h"
#include "app/viewmodels/need_list_model.h"
#include "app/viewmodels/note_list_model.h"
#include "app/viewmodels/pictures.h"
#include "app/viewmodels/record_history_model.h"
#include "app/viewmodels/summary.h"
#include "tests/catch.h"
#include "tests/viewmodels/car.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::ActionListModel;
using feltbok::app::NoteListModel;

namespace {

// A camera whose answers the test gives.
class Camera final : public platform::PictureSource {
public:
    void ask() override { ++asked; }
    int asked = 0;
};

QUrl pictureFile(const ScratchFolder& folder) {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = QString::fromStdString((folder.path() / "lading.png").string());
    REQUIRE(image.save(path));
    return QUrl::fromLocalFile(path);
}

} // namespace

TEST_CASE("a note is kept while it is written, found again after a crash, and added once") {
    Car car;
    NoteListModel notes;
    const Watch watch(notes);
    notes.setVisitId(car.visitId());
    app::NoteComposer composer;
    composer.setVisitId(car.visitId());
    car.desk.book.settle();
    composer.setText("Kommunalsjefen ønsker tall på");
    CHECK(composer.statusText().isEmpty());
    car.desk.book.settle();
    CHECK_FALSE(composer.statusText().isEmpty());
    CHECK(notes.rowCount() == 0);

    // Recovery after a kill cuts drafts into edits, but makes no note of half a sentence.
    car.desk.work([](app::OpenBook& open) { return open.store().cutAllDrafts(); });
    CHECK(notes.rowCount() == 0);
    app::NoteComposer again;
    again.setVisitId(car.visitId());
    car.desk.book.settle();
    CHECK(again.text() == "Kommunalsjefen ønsker tall på");

    again.setText("Kommunalsjefen ønsker tall på totalkostnad.");
    again.add();
    car.desk.book.settle();
    REQUIRE(notes.rowCount() == 1);
    CHECK(at(notes, 0, NoteListModel::NoteText).toString() == "Kommunalsjefen ønsker tall på totalkostnad.");
    CHECK(at(notes, 0, NoteListModel::MineRole).toBool());
    CHECK(at(notes, 0, NoteListModel::Author).toString() == "Rådgiver IK");
    CHECK(again.text().isEmpty());
    CHECK(car.visit.noteCount() == 1);
}

TEST_CASE("a picture hangs on the note it was taken for") {
    Car car;
    NoteListModel notes;
    notes.setVisitId(car.visitId());
    app::AttachmentListModel attachments;
    const Watch watch(attachments);
    attachments.setVisitId(car.visitId());
    app::NoteComposer composer;
    composer.setVisitId(car.visitId());
    car.desk.book.settle();
    composer.addPicture(pictureFile(car.desk.folder));
    car.desk.book.settle();
    CHECK(composer.pictures().size() == 1);
    composer.setText("To uttak i dag, plass til seks.");
    composer.add();
    car.desk.book.settle();
    REQUIRE(notes.rowCount() == 1);
    CHECK(at(notes, 0, NoteListModel::Pictures).toStringList().size() == 1);
    REQUIRE(attachments.rowCount() == 1);
    CHECK(at(attachments, 0, app::AttachmentListModel::IsPicture).toBool());
    notes.setFilter(NoteListModel::WithPicture);
    CHECK(notes.rowCount() == 1);
    QSignalSpy failed(&attachments, &app::AttachmentListModel::failed);
    attachments.add(QUrl::fromLocalFile("/no/such/file.png"));
    car.desk.book.settle();
    CHECK(failed.count() == 1);
}

TEST_CASE("the paper clip asks the device's picture source, and only for the note that asked") {
    Car car;
    NoteListModel notes;
    notes.setVisitId(car.visitId());
    Camera camera;
    app::NoteComposer composer;
    composer.setVisitId(car.visitId());
    car.desk.book.settle();
    QSignalSpy dialog(&composer, &app::NoteComposer::dialogWanted);
    composer.pickPicture();
    CHECK(dialog.count() == 1); // no source: the page asks
    car.desk.book.setPictureSource(&camera);
    composer.pickPicture();
    emit camera.dismissed();
    composer.pickPicture();
    CHECK(camera.asked == 2);
    CHECK(dialog.count() == 1);
    const QUrl picture = pictureFile(car.desk.folder);
    emit camera.picked(picture);
    emit camera.picked(picture); // answers another's question
    car.desk.book.settle();
    REQUIRE(composer.pictures().size() == 1);
    REQUIRE(composer.canAdd());
    composer.add(); // a picture needs no words
    CHECK(composer.pictures().isEmpty());
    car.desk.book.settle();
    REQUIRE(notes.rowCount() == 1);
    const QStringList hung = at(notes, 0, NoteListModel::Pictures).toStringList();
    REQUIRE(hung.size() == 1);

    // The thumbnail is decoded from the encrypted blob.
    app::BlobPictures pictures;
    const std::unique_ptr<QQuickImageResponse> response(pictures.requestImageResponse(
        hung.front().mid(int(std::string_view("image://feltbok/").size())), {32, 24}));
    QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
    car.desk.book.settle();
    CHECK(finished.count() == 1);
    CHECK(response->errorString().isEmpty());
    const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
    CHECK(texture->textureSize() == QSize(32, 24));
}

TEST_CASE("what is typed while a note is being added begins the next note and leaves the first as it was") {
    Car car;
    NoteListModel notes;
    notes.setVisitId(car.visitId());
    app::NoteComposer composer;
    composer.setVisitId(car.visitId());
    car.desk.book.settle();
    composer.setText("Første notat.");
    composer.add();
    composer.setText("And"); // the first is not on the disk yet
    car.desk.book.settle();
    CHECK(composer.text() == "And");
    composer.setText("Andre notat.");
    composer.add();
    car.desk.book.settle();
    REQUIRE(notes.rowCount() == 2);
    QStringList texts{at(notes, 0, NoteListModel::NoteText).toString(),
                      at(notes, 1, NoteListModel::NoteText).toString()};
    texts.sort(); // the clock stands still: they are of the same moment
    CHECK(texts == QStringList{"Andre notat.", "Første notat."});
}

TEST_CASE("an editor saves as one types, and a new record is not made before there is a word") {
    Car car;
    app::NeedListModel needs;
    const Watch watch(needs);
    needs.setVisitId(car.visitId());
    app::Need need;
    need.begin(car.visitId(), car.scopeId());
    need.leave();
    car.desk.book.settle();
    CHECK(needs.rowCount() == 0);

    need.setTitle("Krav til varebiler");
    CHECK_FALSE(need.isSaved());
    need.setSeverity(3);
    need.setSeverity(9); // not on the scale
    need.setQuote("«Vi vet ikke hvordan vi skriver det.»");
    car.desk.book.settle();
    CHECK(need.isSaved());
    need.leave();
    car.desk.book.settle();
    REQUIRE(needs.rowCount() == 1);
    CHECK(need.exists());
    CHECK(at(needs, 0, app::NeedListModel::SeverityText).toString() == "3 av 4");

    app::Need other; // the same, opened elsewhere
    other.setNeedId(need.needId());
    car.desk.book.settle();
    CHECK(other.title() == "Krav til varebiler");
    CHECK(other.severity() == 3);

    other.setTitle("   ");
    other.leave();
    car.desk.book.settle();
    CHECK(other.title() == "Behov uten tittel");

    app::LastRemoved undo;
    app::TrashModel trash;
    const Watch watchTrash(trash);
    need.remove();
    car.desk.book.settle();
    CHECK(needs.rowCount() == 0);
    CHECK(undo.isThere());
    CHECK(undo.name() == "Behov uten tittel");
    REQUIRE(trash.rowCount() == 1);
    CHECK(at(trash, 0, app::TrashModel::Line).toString().startsWith("Behov · Tokke · Du · i dag"));
    undo.takeBack();
    car.desk.book.settle();
    CHECK_FALSE(undo.isThere());
    CHECK(needs.rowCount() == 1);
    CHECK(trash.rowCount() == 0);
    need.remove();
    car.desk.book.settle();
    trash.restore(at(trash, 0, app::TrashModel::RecordId).toString()); // long after
    car.desk.book.settle();
    CHECK(needs.rowCount() == 1);
}

TEST_CASE("a field chosen before the title keeps what was chosen when the title is written") {
    Car car;
    app::Need need;
    need.begin(car.visitId(), car.scopeId()); // the area is "felles" till one says otherwise
    need.setArea("transport");
    need.setTitle("Krav til varebiler");
    car.desk.book.settle();
    need.leave();
    car.desk.book.settle();

    app::Need read;
    read.setNeedId(need.needId());
    car.desk.book.settle();
    CHECK(read.title() == "Krav til varebiler");
    CHECK(read.area() == "transport");
}

TEST_CASE("actions say whose they are and when, and what is missing") {
    Car car;
    ActionListModel actions;
    const Watch watch(actions);
    actions.setVisitId(car.visitId());
    const struct {
        const char* title;
        const char* due;
    } rows[] = {{"Sende kraveksempel", "2025-11-10"},
                {"Bestille nettilknytning", "2026-12-11"},
                {"Halv dag om krav", ""}};
    for (const auto& row : rows) {
        app::Action action;
        action.begin(car.visitId(), car.scopeId(), {});
        action.setTitle(row.title);
        action.setDue(row.due);
        action.setOwnerSide("hub");
        action.leave();
        car.desk.book.settle();
    }
    REQUIRE(actions.rowCount() == 3);
    CHECK(at(actions, 0, ActionListModel::Overdue).toBool());
    CHECK(at(actions, 0, ActionListModel::DueText).toString() == "Forfalt 10. nov. 2025");
    CHECK(at(actions, 1, ActionListModel::DueText).toString() == "11. des. 2026");
    CHECK(at(actions, 2, ActionListModel::DueMissing).toBool());
    CHECK(at(actions, 0, ActionListModel::OwnerText).toString() == "Knutepunktet");
    actions.toggleDone(at(actions, 0, ActionListModel::ActionId).toString());
    car.desk.book.settle();
    CHECK(at(actions, 2, ActionListModel::Done).toBool()); // done ones last
    actions.setOpenOnly(true);
    car.desk.book.settle();
    CHECK(actions.rowCount() == 2);
}

TEST_CASE("P3 two texts in one field stand side by side until a person chooses") {
    Car car;
    app::Action action;
    action.begin(car.visitId(), car.scopeId(), {});
    action.setTitle("Ta malen inn før jul");
    action.leave();
    car.desk.book.settle();
    const Id record = Id::parse(action.actionId().toStdString()).value();
    Edit edit;
    edit.id = {Id::derived({}, "other tablet"), 1};
    edit.txn = 1;
    edit.record = record;
    edit.kind = "action";
    edit.scope = car.desk.tokke;
    edit.fields = {{"title", "Ta malen inn i februar"}};
    edit.replaces = {{"title", {}}};
    edit.at = {car.desk.clock.now().ms + 1000};
    edit.author = car.desk.other;

    app::ConflictListModel inbox;
    const Watch watch(inbox);
    car.desk.arrives(edit);
    REQUIRE(inbox.rowCount() == 1);
    app::Conflict conflict;
    conflict.setRecordId(action.actionId());
    conflict.setField("title");
    car.desk.book.settle();
    REQUIRE(conflict.exists());
    CHECK(conflict.mineText() == "Ta malen inn før jul");
    CHECK(conflict.mineIsMine());
    CHECK(conflict.theirsText() == "Ta malen inn i februar");
    CHECK(conflict.mineParts() == QStringList{"Ta malen inn ", "før jul"});
    CHECK(conflict.pathText().startsWith("Tokke · Tiltak"));
    QSignalSpy settled(&conflict, &app::Conflict::settled);
    conflict.setRewriting("Ta malen inn i januar");
    car.desk.book.settle();
    CHECK(conflict.isRewritingSaved());
    CHECK(inbox.rowCount() == 1); // an edit of nobody's yet
    app::Conflict reopened;
    reopened.setRecordId(conflict.recordId());
    reopened.setField(conflict.field());
    car.desk.book.settle();
    CHECK(reopened.rewriting() == "Ta malen inn i januar");
    conflict.useRewriting();
    car.desk.book.settle();
    CHECK(settled.count() == 1);
    CHECK(inbox.rowCount() == 0);
    CHECK(action.title() == "Ta malen inn i januar");
}

TEST_CASE("the summary names what is missing and writes its pages as PDF") {
    Car car;
    app::Action action;
    action.begin(car.visitId(), car.scopeId(), {});
    action.setTitle("Halv dag om kravutforming");
    action.leave();
    app::Summary summary;
    const Watch watch(*summary.items());
    QSignalSpy laidOut(&summary, &app::Summary::pagesChanged);
    summary.setVisitId(car.visitId());
    car.desk.book.settle();
    REQUIRE(summary.isLoaded());
    CHECK(summary.readyCount() == 0);
    REQUIRE((!summary.pages().isEmpty() || laidOut.wait(5000)));
    CHECK(summary.pages().size() == 1);
    QSignalSpy made(&summary, &app::Summary::made);
    summary.makePdf(QUrl::fromLocalFile(QString::fromStdString(car.desk.folder.path().string())));
    REQUIRE(made.wait(5000));
    QFile file(made.at(0).at(0).toString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}
