// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/golden.h"

#include <QFile>
#include <QLibraryInfo>
#include <QPainter>
#include <QTextStream>
#include <QVersionNumber>

#include <algorithm>
#include <cstdlib>

namespace feltbok {

namespace {

constexpr int kGap = 16; // between the panels of a picture of differences

bool isFar(QRgb one, QRgb other) {
    constexpr int kMax = PictureDifference::kChannelMax;
    return std::abs(qRed(one) - qRed(other)) > kMax || std::abs(qGreen(one) - qGreen(other)) > kMax ||
           std::abs(qBlue(one) - qBlue(other)) > kMax;
}

// "6.4": pictures hold for its patches too.
QString qtVersion() {
    const QVersionNumber version = QLibraryInfo::version();
    return QStringLiteral("Qt %1.%2").arg(version.majorVersion()).arg(version.minorVersion());
}

QString readMadeWith(const QDir& folder) {
    QFile file(folder.filePath(QStringLiteral("made-with.txt")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

PictureDifference differenceOf(const QImage& kept, const QImage& now) {
    const qsizetype all = qsizetype(now.width()) * now.height();
    if (kept.size() != now.size()) return {all, 1};
    const QImage one = kept.convertToFormat(QImage::Format_RGB32);
    const QImage other = now.convertToFormat(QImage::Format_RGB32);
    qsizetype pixels = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            pixels += isFar(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
        }
    }
    return {pixels, double(pixels) / double(all)};
}

QImage drawDifference(const QImage& kept, const QImage& now) {
    QImage marked = now.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x) {
            const bool same = kept.valid(x, y) && !isFar(kept.pixel(x, y), now.pixel(x, y));
            const int pale = 255 - (255 - qGray(now.pixel(x, y))) / 4;
            marked.setPixel(x, y, same ? qRgb(pale, pale, pale) : qRgb(220, 0, 0));
        }
    }
    QImage panels(kept.width() + 2 * now.width() + 2 * kGap, std::max(kept.height(), now.height()),
                  QImage::Format_RGB32);
    panels.fill(Qt::gray);
    QPainter painter(&panels);
    painter.drawImage(0, 0, kept);
    painter.drawImage(kept.width() + kGap, 0, now);
    painter.drawImage(kept.width() + now.width() + 2 * kGap, 0, marked);
    return panels;
}

GoldenPictures::GoldenPictures(const QString& folder, Changed changed)
    : m_folder(folder), m_changed(changed) {
    if (folder.isEmpty()) return;
    const QString madeWith = readMadeWith(m_folder);
    m_hold = madeWith == qtVersion();
    if (!m_hold) {
        QTextStream(stdout) << "the pictures in " << folder << " were made with " << madeWith << ", this is "
                            << qtVersion() << ": not compared\n";
    }
}

bool GoldenPictures::accept(const QString& name, const QImage& now, const QDir& found) const {
    const QString path = m_folder.filePath(name + QLatin1String(".png"));
    if (!m_hold || !QFile::exists(path)) return true;
    const QImage kept(path);
    const PictureDifference difference = differenceOf(kept, now);
    if (!difference.isSeen()) return true;
    if (m_changed == Changed::IsRenewed) {
        constexpr int kSmallest = 0; // of Qt's qualities of a PNG: all have the same pixels
        QTextStream(stdout) << "renewed: " << name << "\n";
        return now.save(path, "PNG", kSmallest);
    }
    const QString shown = found.filePath(name + QLatin1String("-difference.png"));
    drawDifference(kept, now).save(shown);
    QTextStream(stderr) << name << ": " << difference.pixels << " pixels ("
                        << QString::number(100 * difference.share, 'f', 2) << " %) are not as in "
                        << m_folder.path() << "; look at " << shown
                        << ", and if it is meant so: ./dev screenshots --renew\n";
    return false;
}

} // namespace feltbok
