// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// Makes Inter known to the program and its default font. Call once, after the QGuiApplication is made and
/// before the first window. Returns false if a face compiled into the program cannot be read.
[[nodiscard]] bool loadTypeface();

/// What labels ask of the typeface. A thousand labels ask for a handful of sizes, so each is measured once.
class Typeface : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// From the highest to the lowest a glyph of that family may reach; the weights are alike in this.
    Q_INVOKABLE qreal heightOf(const QString& family, int pixelSize);

private:
    QHash<std::pair<QString, int>, qreal> m_heights;
};

} // namespace feltbok
