// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

namespace feltbok::platform {

/// Where a picture comes from when a person taps the camera or the paper clip: a camera, a file dialog, or a
/// given file in rehearsals. One request at a time; `picked` or `dismissed` follows each.
class PictureSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void ask() = 0;

signals:
    void picked(const QUrl& file);
    void dismissed();
};

/// Gives the same file each time.
class GivenPicture final : public PictureSource {
    Q_OBJECT

public:
    explicit GivenPicture(QUrl file, QObject* parent = nullptr)
        : PictureSource(parent), m_file(std::move(file)) {}
    void ask() override { emit picked(m_file); }

private:
    QUrl m_file;
};

} // namespace feltbok::platform
