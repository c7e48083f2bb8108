// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// Lines over years, each named at its end; every other after the second is dashed, so that colour is not all
/// that tells them apart. Where one becomes the lowest there is a ring with its words.
class LineChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// For each line its numbers, from year 0 on.
    Q_PROPERTY(QVariantList paths MEMBER m_paths NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList colors MEMBER m_colors NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names MEMBER m_names NOTIFY changed FINAL)
    Q_PROPERTY(int ringLine MEMBER m_ringLine NOTIFY changed FINAL) ///< -1: no ring
    Q_PROPERTY(int ringYear MEMBER m_ringYear NOTIFY changed FINAL)
    Q_PROPERTY(QString ringText MEMBER m_ringText NOTIFY changed FINAL)
    Q_PROPERTY(QString firstText MEMBER m_firstText NOTIFY changed FINAL) ///< of year 0
    Q_PROPERTY(QString yearText MEMBER m_yearText NOTIFY changed FINAL)   ///< "år %1"
    /// What a number on the scale is divided by.
    Q_PROPERTY(qreal unit MEMBER m_unit NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor axisInk MEMBER m_axisInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor gridInk MEMBER m_gridInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed FINAL)
    Q_PROPERTY(int px MEMBER m_px NOTIFY changed FINAL)

public:
    explicit LineChart(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    struct Frame;
    [[nodiscard]] Frame frame() const;
    void paintGrid(QPainter& painter, const Frame& frame) const;
    void paintLines(QPainter& painter, const Frame& frame) const;
    void paintNames(QPainter& painter, const Frame& frame) const;
    void paintRing(QPainter& painter, const Frame& frame) const;
    [[nodiscard]] QFont font(bool strong) const;
    [[nodiscard]] double valueAt(int line, int year) const;
    [[nodiscard]] QColor colorOf(int line) const { return m_colors.value(line).value<QColor>(); }

    QVariantList m_paths;
    QVariantList m_colors;
    QStringList m_names;
    int m_ringLine = -1;
    int m_ringYear = 0;
    QString m_ringText;
    QString m_firstText;
    QString m_yearText;
    qreal m_unit = 1;
    QColor m_ink;
    QColor m_axisInk;
    QColor m_gridInk;
    QColor m_ground;
    QString m_family;
    int m_px = 13;
};

} // namespace feltbok
