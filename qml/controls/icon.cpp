// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/icon.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>
#include <QtQml>

namespace feltbok {

namespace {

/// The line is drawn a little heavier where the icon is small, in units of the 24-unit drawing.
double strokeFor(double size) {
    if (size < 19) {
        return 1.9;
    }
    return size < 23 ? 1.75 : 1.55;
}

} // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(m_size, m_size);
    setAntialiasing(true);
}

void Icon::setName(const QString& name) {
    if (name != m_name) {
        m_name = name;
        emit nameChanged();
        update();
    }
}

void Icon::setColor(const QColor& color) {
    if (color != m_color) {
        m_color = color;
        emit colorChanged();
        update();
    }
}

void Icon::setSize(qreal size) {
    if (size != m_size) {
        m_size = size;
        setImplicitSize(size, size);
        emit sizeChanged();
        update();
    }
}

void Icon::setFilled(bool filled) {
    if (filled != m_filled) {
        m_filled = filled;
        emit filledChanged();
        update();
    }
}

QByteArray Icon::drawing() const {
    // Painting happens on the render thread of the window, and there may be several windows.
    static thread_local QHash<QString, QByteArray> s_drawings;
    const auto known = s_drawings.constFind(m_name);
    if (known != s_drawings.constEnd()) {
        return *known;
    }
    QFile file(QStringLiteral(":/qt/qml/Feltbok/Controls/icons/%1.svg").arg(m_name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly)) {
        svg = file.readAll();
    } else {
        qmlWarning(this) << "there is no icon \"" << m_name << "\"; add it to qml/controls/CMakeLists.txt";
    }
    s_drawings.insert(m_name, svg);
    return svg;
}

void Icon::paint(QPainter* painter) {
    if (m_name.isEmpty()) {
        return;
    }
    QByteArray svg = drawing();
    if (svg.isEmpty()) {
        return;
    }
    const QByteArray color = m_color.name(QColor::HexRgb).toLatin1();
    svg.replace("currentColor", color);
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(strokeFor(m_size)) + "\"");
    if (m_filled) {
        svg.replace("fill=\"none\"", "fill=\"" + color + "\"");
    }
    QSvgRenderer renderer(svg);
    painter->setOpacity(painter->opacity() * m_color.alphaF());
    renderer.render(painter, QRectF((width() - m_size) / 2, (height() - m_size) / 2, m_size, m_size));
}

} // namespace feltbok
