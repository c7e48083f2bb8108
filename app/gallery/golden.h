// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>
#include <QString>

namespace feltbok {

/// How far a picture is from the one that is kept of it.
struct PictureDifference {
    qsizetype pixels = 0; ///< those with a channel more than `kChannelMax` away; all, if the sizes differ
    double share = 0;     ///< of all pixels

    static constexpr int kChannelMax = 8; ///< of 255
    static constexpr double kShareMax = 0.001;
    [[nodiscard]] bool isSeen() const { return share > kShareMax; }
};

[[nodiscard]] PictureDifference differenceOf(const QImage& kept, const QImage& now);

/// Both pictures side by side, and beside them the present one pale with what differs in red.
[[nodiscard]] QImage drawDifference(const QImage& kept, const QImage& now);

/// The pictures kept in a folder of the project, and what is to be done with one that has changed. They hold
/// for the version of Qt they were made with: another draws text and roundings otherwise.
class GoldenPictures {
public:
    enum class Changed { Fails, IsRenewed };

    /// An empty path keeps none.
    GoldenPictures(const QString& folder, Changed changed);

    /// False if a picture is kept under that name and differs; then a picture of the difference has been
    /// written into `found` and a line says where.
    [[nodiscard]] bool accept(const QString& name, const QImage& now, const QDir& found) const;

    /// False, and said, where they were made with another Qt.
    [[nodiscard]] bool hold() const { return m_hold; }

private:
    QDir m_folder;
    Changed m_changed;
    bool m_hold = false;
};

} // namespace feltbok
