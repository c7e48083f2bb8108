// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// A sheet to draw on: by finger, pen or mouse, and by keys (arrows move the pen, Space sets it down and
/// lifts it). Lines are kept in parts of the sheet, so that they stay in place when it changes size.
class PenSheet : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY lineWidthChanged FINAL)
    Q_PROPERTY(int lines READ lines NOTIFY linesChanged FINAL)
    /// The pen is down: the next arrow draws.
    Q_PROPERTY(bool penDown READ isPenDown NOTIFY penDownChanged FINAL)

public:
    static constexpr int kPointsMax = 100'000;
    static constexpr double kKeyStep = 0.02; ///< of the sheet's width

    explicit PenSheet(QQuickItem* parent = nullptr);

    [[nodiscard]] const QColor& ink() const { return m_ink; }
    void setInk(const QColor& ink);
    [[nodiscard]] qreal lineWidth() const { return m_lineWidth; }
    void setLineWidth(qreal width);
    [[nodiscard]] int lines() const { return int(m_lines.size()); }
    [[nodiscard]] bool isPenDown() const { return m_penDown; }

    Q_INVOKABLE void clear();
    /// Takes the last line away.
    Q_INVOKABLE void takeBack();

    /// The circle that tells where keys draw goes till the next key: it is no part of a picture.
    Q_INVOKABLE void hidePen();

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void inkChanged();
    void lineWidthChanged();
    void linesChanged();
    void penDownChanged();
    /// A line is done.
    void drawn();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const QPointF& at);
    void draw(const QPointF& to);
    [[nodiscard]] QPointF partOf(const QPointF& at) const;
    [[nodiscard]] bool movePen(int key);

    QColor m_ink = Qt::black;
    qreal m_lineWidth = 3;
    QList<QPolygonF> m_lines;
    int m_points = 0;
    QPointF m_pen{0.5, 0.5}; ///< where keys draw
    bool m_penDown = false;
    bool m_showPen = true;
};

} // namespace feltbok
