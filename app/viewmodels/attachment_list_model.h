// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/visits.h"

#include <QUrl>

namespace feltbok::app {

/// Pictures and documents of a record, or of a visit and its notes. Roles: attachmentId, name, mediaType,
/// isPicture, source
/// ("image://feltbok/…", for Image.source with asynchronous: true), sizeText ("4,1 MB"), place (Whereabouts),
/// sentText, here.
class AttachmentListModel : public FELTBOK_ROWS(advisory::AttachmentRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString parentId READ parentId WRITE setParentId NOTIFY askedChanged)
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY askedChanged)

public:
    enum Role {
        AttachmentId = Qt::UserRole + 1,
        Name,
        MediaType,
        IsPicture,
        Source,
        SizeText,
        Place,
        SentText,
        IsHere
    };
    explicit AttachmentListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString parentId() const;
    void setParentId(const QString& parentId);
    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);

    /// Keeps a copy of the file, encrypted, on the parent record. `added(attachmentId)` or `failed(text)`.
    Q_INVOKABLE void add(const QUrl& file);
    /// Into the trash, with *Angre* as for any record.
    Q_INVOKABLE void remove(const QString& attachmentId);
    /// As NoteComposer.pickPicture.
    Q_INVOKABLE void pickPicture();

signals:
    void askedChanged();
    void added(const QString& attachmentId);
    void dialogWanted();
    void failed(const QString& text);

protected:
    Id keyOf(const advisory::AttachmentRow& row) const override { return row.id; }

private:
    void askAgain();

    Id m_parent;
    bool m_ofVisit = false;
    LiveValue<std::vector<advisory::AttachmentRow>> m_live;
};

} // namespace feltbok::app
