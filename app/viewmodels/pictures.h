// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QQuickAsyncImageProvider>
#include <QString>
#include <QUrl>

#include <functional>

namespace feltbok::app {

/// Where QML finds a picture that is kept as an encrypted blob: "image://feltbok/SCOPE/DIGEST".
[[nodiscard]] QString pictureSource(const Id& scope, const std::string& sha256);

/// Where QML finds a picture that belongs to a form's version: "image://feltbok/form/FORM/VERSION/NAME", each
/// part percent-encoded.
[[nodiscard]] QString formPictureSource(const std::string& formId, const std::string& version,
                                        const QString& name);

/// Decrypts pictures on the database's thread and decodes them to the size asked for. Register as "feltbok".
class BlobPictures : public QQuickAsyncImageProvider {
public:
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;
};

/// A file to be attached, read and checked.
struct PickedFile {
    std::string name;
    std::string mediaType;
    Bytes bytes;
};
/// Reads a file a person chose, on whatever thread it is called; at most kBlobBytesMax.
[[nodiscard]] Result<PickedFile> readPicked(const QUrl& file);

/// Asks the device's picture source once and gives what it picked to `picked`, unless `receiver` has gone
/// meanwhile. False where there is no such source and the page must ask with a file dialog.
[[nodiscard]] bool askForPicture(QObject* receiver, std::function<void(const QUrl&)> picked);

} // namespace feltbok::app
