// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/note_list_model.h"
#include "app/viewmodels/pictures.h"
#include "app/viewmodels/wording.h"

namespace feltbok::app {

NoteComposer::NoteComposer(QObject* parent) : QObject(parent) {
    FieldBook& book = FieldBook::instance();
    connect(&book, &FieldBook::opened, this, &NoteComposer::load);
    connect(&book, &FieldBook::closed, this, [this] {
        m_text.clear();
        m_topic.clear();
        m_loaded = false;
        show({});
    });
    connect(&book, &FieldBook::languageChanged, this, &NoteComposer::statusChanged);
}

QString NoteComposer::visitId() const {
    return wording::idText(m_visit);
}

void NoteComposer::setVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_visit) return;
    m_visit = visit;
    m_loaded = false;
    ++m_turn;
    emit visitIdChanged();
    load();
}

void NoteComposer::load() {
    if (m_visit.isNull()) return;
    FieldBook::instance().ask(
        this,
        [visit = m_visit, fresh = FieldBook::instance().newId()](OpenBook& book) {
            Content content;
            if (auto note = advisory::composing(book.store(), visit)) {
                content.note = std::move(*note);
            } else {
                content.note.id = fresh;
                content.note.visit = visit;
                if (const auto record = book.store().read(visit)) content.note.scope = record->scope;
            }
            for (const advisory::AttachmentRow& row :
                 advisory::attachmentRows(book.store(), content.note.id, false))
                content.pictures.push_back(row.sha256);
            return content;
        },
        [this, turn = m_turn](Content content) {
            if (turn == m_turn) show(std::move(content));
        });
}

void NoteComposer::show(Content content) {
    // What is typed here is not on the disk yet: the note read there is another.
    if (m_loaded && m_underWay > 0 && content.note.id != m_note.id) return;
    m_note = std::move(content.note);
    m_loaded = !m_note.visit.isNull();
    if (m_underWay == 0) {
        m_text = wording::text(m_note.text);
        m_topic = wording::text(m_note.topic);
    }
    m_pictures.clear();
    for (const std::string& picture : content.pictures)
        m_pictures += pictureSource(m_note.scope, picture);
    tellPage();
}

void NoteComposer::setText(const QString& text) {
    if (text == m_text || !m_loaded) return;
    m_text = text;
    emit textChanged();
    keep();
}

void NoteComposer::setTopic(const QString& topic) {
    if (topic == m_topic || !m_loaded) return;
    m_topic = topic;
    emit topicChanged();
    keep();
}

void NoteComposer::keep() {
    m_note.text = m_text.toStdString();
    m_note.topic = m_topic.toStdString();
    ++m_underWay;
    emit statusChanged();
    FieldBook::instance().keep(
        "note " + m_note.id.toString(),
        [note = m_note](OpenBook& book) { return advisory::keepComposing(book.store(), note); }, this,
        [this](const Result<void>& done) {
            if (!done) {
                emit failed(wording::failure(done.error()));
                return; // the text stands till the disk has it
            }
            --m_underWay;
            emit statusChanged();
        });
}

QString NoteComposer::statusText() const {
    return m_underWay == 0 && !m_text.isEmpty() ? tr("The draft is saved") : QString();
}

bool NoteComposer::canAdd() const {
    return m_loaded && (!m_text.trimmed().isEmpty() || !m_pictures.isEmpty());
}

void NoteComposer::add() {
    if (!canAdd()) return;
    advisory::NewNote note = m_note;
    note.text = m_text.trimmed().toStdString();
    note.topic = m_topic.toStdString();
    note.writtenAtMs = FieldBook::instance().now().ms;
    const Page written{m_note, m_text, m_topic, m_pictures};
    beginAnother();
    FieldBook::instance().write(
        [note](OpenBook& book) mutable {
            note.writtenBy = book.membership().userName;
            return advisory::addNote(book.store(), note);
        },
        this,
        [this, written](const Result<void>& done) {
            if (done) {
                emit added(wording::idText(written.note.id));
                return;
            }
            emit failed(wording::failure(done.error()));
            if (m_text.isEmpty()) takeBack(written);
        });
}

// The words stand in the field again: not even their draft may be on the disk.
void NoteComposer::takeBack(const Page& written) {
    ++m_turn;
    m_note = written.note;
    m_text = written.text;
    m_topic = written.topic;
    m_pictures = written.pictures;
    tellPage();
}

// What is typed from now on belongs to the next note, though this one is not on the disk yet: a keystroke
// kept under its id would be taken for a note still to be added, and the next one would be written over it.
void NoteComposer::beginAnother() {
    ++m_turn;
    m_note.id = FieldBook::instance().newId();
    m_note.text.clear();
    m_note.topic.clear();
    m_text.clear();
    m_topic.clear();
    m_pictures.clear();
    tellPage();
}

void NoteComposer::tellPage() {
    emit textChanged();
    emit textRestored();
    emit topicChanged();
    emit picturesChanged();
    emit statusChanged();
}

void NoteComposer::addPicture(const QUrl& file) {
    FieldBook::instance().write(
        [file, note = m_note](OpenBook& book) -> Result<void> {
            const auto picked = readPicked(file);
            if (!picked) return fail(picked);
            // The note being written is kept first: a picture never hangs on nothing.
            if (const auto kept = advisory::keepComposing(book.store(), note); !kept) return kept;
            const auto made = advisory::attach(book.store(), note.id, note.scope, picked->name,
                                               picked->mediaType, picked->bytes);
            if (!made) return fail(made);
            return {};
        },
        this,
        [this](const Result<void>& done) {
            if (!done) emit failed(wording::failure(done.error()));
            load();
        });
}

void NoteComposer::pickPicture() {
    if (!askForPicture(this, [this](const QUrl& file) { addPicture(file); })) emit dialogWanted();
}

} // namespace feltbok::app
