// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/attachment_list_model.h"

#include "app/viewmodels/pictures.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

#include <algorithm>

namespace feltbok::app {

AttachmentListModel::AttachmentListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [](const Record& record) {
              return record.kind == "attachment" || record.kind == "note" || record.kind == "need" ||
                     record.kind == "action";
          },
          [this](std::vector<advisory::AttachmentRow> rows) { show(std::move(rows)); }) {
    connect(&FieldBook::instance(), &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        if (report.phase == SyncReport::Phase::Idle) m_live.refresh();
    });
}

QString AttachmentListModel::parentId() const {
    return m_ofVisit ? QString() : wording::idText(m_parent);
}
QString AttachmentListModel::visitId() const {
    return m_ofVisit ? wording::idText(m_parent) : QString();
}

void AttachmentListModel::setParentId(const QString& parentId) {
    m_parent = wording::idOf(parentId);
    m_ofVisit = false;
    askAgain();
}

void AttachmentListModel::setVisitId(const QString& visitId) {
    m_parent = wording::idOf(visitId);
    m_ofVisit = true;
    askAgain();
}

void AttachmentListModel::askAgain() {
    emit askedChanged();
    if (m_parent.isNull()) return m_live.ask({});
    m_live.ask([parent = m_parent, ofVisit = m_ofVisit](OpenBook& book) {
        return advisory::attachmentRows(book.store(), parent, ofVisit);
    });
}

QVariant AttachmentListModel::data(const QModelIndex& index, int role) const {
    const advisory::AttachmentRow* attachment = row(index);
    if (attachment == nullptr) return {};
    const bool here = attachment->blob != BlobState::Remote;
    advisory::Whereabouts place = advisory::Whereabouts::Here;
    if (attachment->blob == BlobState::Confirmed) place = advisory::Whereabouts::Confirmed;
    if (attachment->blob == BlobState::Sent || !here) place = advisory::Whereabouts::Sent;
    switch (role) {
    case AttachmentId:
        return wording::idText(attachment->id);
    case Name:
    case Qt::DisplayRole:
        return wording::text(attachment->name);
    case MediaType:
        return wording::text(attachment->mediaType);
    case IsPicture:
        return wording::text(attachment->mediaType).startsWith(QLatin1String("image/"));
    case Source:
        return pictureSource(attachment->scope, attachment->sha256);
    case SizeText:
        return wording::size(attachment->bytes);
    case Place:
        return int(place);
    case SentText:
        return here ? wording::whereabouts(place) : tr("Not on this device yet");
    case IsHere:
        return here;
    default:
        return {};
    }
}

QHash<int, QByteArray> AttachmentListModel::roleNames() const {
    return {{AttachmentId, "attachmentId"},
            {Name, "name"},
            {MediaType, "mediaType"},
            {IsPicture, "isPicture"},
            {Source, "source"},
            {SizeText, "sizeText"},
            {Place, "place"},
            {SentText, "sentText"},
            {IsHere, "here"}};
}

void AttachmentListModel::add(const QUrl& file) {
    writeFor(
        this,
        [file, parent = m_parent](OpenBook& book) -> Result<Id> {
            const auto held = book.store().read(parent);
            if (!held) return fail(held);
            const auto picked = readPicked(file);
            if (!picked) return fail(picked);
            return advisory::attach(book.store(), parent, held->scope, picked->name, picked->mediaType,
                                    picked->bytes);
        },
        [this](const Id& attachment) { emit added(wording::idText(attachment)); });
}

void AttachmentListModel::remove(const QString& attachmentId) {
    const Id record = wording::idOf(attachmentId);
    const auto held = std::ranges::find(rows(), record, &advisory::AttachmentRow::id);
    if (held == rows().end()) return;
    writeFor(
        this,
        [record](OpenBook& book) -> Result<void> {
            if (const auto removed = book.store().remove(record); !removed) return fail(removed);
            return {};
        },
        [record, name = wording::text(held->name)] {
            emit FieldBook::instance().recordRemoved(record, name);
        });
}

void AttachmentListModel::pickPicture() {
    if (!askForPicture(this, [this](const QUrl& file) { add(file); })) emit dialogWanted();
}

} // namespace feltbok::app
