// SPDX-License-Identifier: Apache-2.0
// What a question takes from the device: files, drawings, the place it is at.
#include "app/viewmodels/interview.h"
#include "app/viewmodels/pictures.h"
#include "app/viewmodels/wording.h"

#include <QBuffer>
#include <QMimeDatabase>

namespace feltbok::app {
namespace {

// "jr://images/kart.png" names kart.png among the files of the form.
QString nameIn(const std::string& address) {
    return wording::text(address).section(QLatin1Char('/'), -1);
}

} // namespace

QString Question::picture() const {
    const advisory::InterviewHead& head = m_interview.head();
    return m_state.image.empty() ? QString()
                                 : formPictureSource(head.formId, head.formVersion, nameIn(m_state.image));
}

QString Question::sound() const {
    return nameIn(m_state.audio);
}

QString Question::film() const {
    return nameIn(m_state.video);
}

QString Question::filePicture() const {
    const bool isPicture = m_state.fileType.starts_with("image/");
    return isPicture ? pictureSource(m_interview.head().scope, m_state.fileSha256) : QString();
}

QString Question::fileLine() const {
    if (m_state.value.empty()) return {};
    if (m_state.fileSha256.empty()) return tr("Not on this device yet");
    const QMimeType type = QMimeDatabase().mimeTypeForName(wording::text(m_state.fileType));
    const QString kind = type.preferredSuffix().toUpper();
    return wording::joined({kind, wording::size(m_state.fileBytes)});
}

bool Question::canLocate() const {
    return FieldBook::instance().positionSource() != nullptr;
}

void Question::pickFile() {
    if (m_state.readonly) return;
    const bool isPicture = m_state.mediaType.starts_with("image");
    if (!isPicture || !askForPicture(this, [this](const QUrl& file) { attach(file); })) emit fileWanted();
}

void Question::attach(const QUrl& file) {
    keepFile([key = m_state.key, file](advisory::InterviewBook& book) -> Result<void> {
        const auto picked = readPicked(file);
        if (!picked) return fail(picked);
        return book.attach(key, picked->name, picked->mediaType, picked->bytes);
    });
}

void Question::attachDrawing(const QImage& drawing) {
    if (drawing.isNull()) return;
    keepFile(
        [key = m_state.key, name = name().toStdString() + ".png", drawing](advisory::InterviewBook& book) {
            QByteArray png;
            QBuffer buffer(&png);
            drawing.save(&buffer, "PNG");
            return book.attach(key, name, "image/png", Bytes(png.begin(), png.end()));
        });
}

void Question::keepFile(std::function<Result<void>(advisory::InterviewBook&)> work) {
    if (m_state.readonly) return;
    ++m_underWay;
    emit savedChanged();
    m_interview.change(
        [work = std::move(work)](OpenBook&, advisory::InterviewBook& book) { return work(book); }, this,
        [this](const Result<void>&) {
            --m_underWay;
            emit savedChanged();
        });
}

void Question::locate() {
    platform::PositionSource* source = FieldBook::instance().positionSource();
    if (source == nullptr || m_state.readonly) return;
    auto* asked = new QObject(this); // lives as long as the question to the device
    const auto done = [source, asked] {
        QObject::disconnect(source, nullptr, asked, nullptr);
        asked->deleteLater();
    };
    connect(source, &platform::PositionSource::found, asked,
            [this, done](double latitude, double longitude, double altitude, double accuracy) {
                emit located(latitude, longitude, altitude, accuracy);
                done();
            });
    connect(source, &platform::PositionSource::notFound, asked, [this, done] {
        emit notLocated(tr("The device does not know where it is. Go outdoors, or write the place."));
        done();
    });
    source->ask();
}

} // namespace feltbok::app
