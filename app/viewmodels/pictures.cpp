// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pictures.h"

#include "app/viewmodels/wording.h"
#include "core/store/blob_store.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>
#include <QQuickTextureFactory>

#include <sodium.h>

namespace feltbok::app {
namespace {

// A picture on its way from the blob to the page.
class PictureResponse : public QQuickImageResponse {
public:
    PictureResponse(const QString& id, const QSize& wanted) {
        if (id.startsWith(QLatin1String("form/"))) {
            const auto part = [&id](int place) {
                const QString encoded = id.section(QLatin1Char('/'), place, place);
                return QUrl::fromPercentEncoding(encoded.toUtf8()).toStdString();
            };
            FieldBook::instance().post(
                [this, form = part(1), version = part(2), name = part(3), wanted](OpenBook& book) {
                    decode(book.formFile(form, version, name), wanted);
                    QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
                });
            return;
        }
        const Id scope = wording::idOf(id.section(QLatin1Char('/'), 0, 0));
        const std::string hex = id.section(QLatin1Char('/'), 1, 1).toStdString();
        Digest digest{};
        std::size_t length = 0;
        if (sodium_hex2bin(digest.data(), digest.size(), hex.data(), hex.size(), nullptr, &length, nullptr) !=
                0 ||
            length != digest.size()) {
            QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
            return;
        }
        FieldBook::instance().post([this, scope, digest, wanted](OpenBook& book) {
            if (book.isOpen()) decode(book.store().blobs().read(scope, digest), wanted);
            QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
        });
    }
    QQuickTextureFactory* textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    QString errorString() const override {
        return m_image.isNull() ? QStringLiteral("not on this device") : QString();
    }

private:
    void decode(const Result<Bytes>& bytes, const QSize& wanted) {
        if (!bytes) return;
        QByteArray data(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size()));
        QBuffer buffer(&data);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        if (wanted.width() > 0 && wanted.height() > 0) {
            const QSize whole = reader.size();
            if (whole.isValid()) reader.setScaledSize(whole.scaled(wanted, Qt::KeepAspectRatioByExpanding));
        }
        m_image = reader.read();
    }

    QImage m_image;
};

} // namespace

QString pictureSource(const Id& scope, const std::string& sha256) {
    return QStringLiteral("image://feltbok/%1/%2").arg(wording::idText(scope), wording::text(sha256));
}

QString formPictureSource(const std::string& formId, const std::string& version, const QString& name) {
    QString source = QStringLiteral("image://feltbok/form");
    for (const QString& part : {wording::text(formId), wording::text(version), name})
        source += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return source;
}

QQuickImageResponse* BlobPictures::requestImageResponse(const QString& id, const QSize& requestedSize) {
    return new PictureResponse(id, requestedSize);
}

Result<PickedFile> readPicked(const QUrl& file) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "the file cannot be read", path.toStdString());
    if (std::uint64_t(source.size()) > kBlobBytesMax)
        return fail(ErrorCode::TooLarge, "a file may have 25 MB", path.toStdString());
    const QByteArray bytes = source.readAll();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    return PickedFile{QFileInfo(path).fileName().toStdString(), type.toStdString(),
                      Bytes(bytes.begin(), bytes.end())};
}

bool askForPicture(QObject* receiver, std::function<void(const QUrl&)> picked) {
    platform::PictureSource* source = FieldBook::instance().pictureSource();
    if (source == nullptr) return false;
    // Lives as long as the question: an answer to the next one is not for this receiver.
    auto* question = new QObject(receiver);
    const auto answered = [source, question] {
        QObject::disconnect(source, nullptr, question, nullptr);
        question->deleteLater();
    };
    QObject::connect(source, &platform::PictureSource::picked, question,
                     [answered, picked = std::move(picked)](const QUrl& file) {
                         picked(file);
                         answered();
                     });
    QObject::connect(source, &platform::PictureSource::dismissed, question, answered);
    source->ask();
    return true;
}

} // namespace feltbok::app
