// SPDX-License-Identifier: Apache-2.0
#include "qml/theme/typeface.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

namespace feltbok {

bool loadTypeface() {
    const QDir folder(QStringLiteral(":/qt/qml/Feltbok/Theme/fonts"));
    const QStringList faces = folder.entryList(QDir::Files);
    bool loaded = !faces.isEmpty();
    for (const QString& face : faces) {
        loaded = QFontDatabase::addApplicationFont(folder.filePath(face)) >= 0 && loaded;
    }
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(15);
    // Glyphs keep their drawn shape at every size and scale; the pictures look the same on every machine.
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    return loaded;
}

qreal Typeface::heightOf(const QString& family, int pixelSize) {
    const auto known = m_heights.constFind({family, pixelSize});
    if (known != m_heights.cend()) return *known;
    QFont font(family);
    font.setPixelSize(pixelSize);
    return *m_heights.insert({family, pixelSize}, QFontMetricsF(font).height());
}

} // namespace feltbok
