// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// One line icon of the set compiled in, drawn in one colour. Painted, not an image: it comes out right with
/// the software renderer, at every scale, and follows the theme without a provider in the engine. An unknown
/// name draws nothing and warns once.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    Q_PROPERTY(bool filled READ filled WRITE setFilled NOTIFY filledChanged FINAL)

public:
    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] const QString& name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] const QColor& color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] qreal size() const { return m_size; }
    void setSize(qreal size);
    [[nodiscard]] bool filled() const { return m_filled; }
    void setFilled(bool filled);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void filledChanged();

private:
    [[nodiscard]] QByteArray drawing() const;

    QString m_name;
    QColor m_color = Qt::black;
    qreal m_size = 20;
    bool m_filled = false;
};

} // namespace feltbok
