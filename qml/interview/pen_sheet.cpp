// SPDX-License-Identifier: Apache-2.0
#include "qml/interview/pen_sheet.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace feltbok {

PenSheet::PenSheet(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    setActiveFocusOnTab(true);
    connect(this, &QQuickItem::activeFocusChanged, this, [this] { update(); });
}

void PenSheet::setInk(const QColor& ink) {
    if (ink == m_ink) return;
    m_ink = ink;
    update();
    emit inkChanged();
}

void PenSheet::setLineWidth(qreal width) {
    if (width == m_lineWidth) return;
    m_lineWidth = width;
    update();
    emit lineWidthChanged();
}

void PenSheet::clear() {
    m_lines.clear();
    m_points = 0;
    update();
    emit linesChanged();
}

void PenSheet::takeBack() {
    if (m_lines.isEmpty()) return;
    m_points -= int(m_lines.last().size());
    m_lines.removeLast();
    update();
    emit linesChanged();
}

void PenSheet::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_ink, m_lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QTransform whole = QTransform::fromScale(width(), height());
    for (const QPolygonF& line : m_lines) {
        const QPolygonF here = whole.map(line);
        if (here.size() == 1)
            painter->drawPoint(here.first());
        else
            painter->drawPolyline(here);
    }
    if (!m_showPen || !hasActiveFocus()) return;
    const QPointF pen = whole.map(m_pen);
    painter->setPen(QPen(m_ink, 1));
    painter->drawEllipse(pen, 6, 6);
    if (m_penDown) painter->drawEllipse(pen, 2, 2);
}

QPointF PenSheet::partOf(const QPointF& at) const {
    const auto within = [](double part) { return std::clamp(part, 0.0, 1.0); };
    return {within(at.x() / std::max(1.0, width())), within(at.y() / std::max(1.0, height()))};
}

void PenSheet::begin(const QPointF& at) {
    if (m_points >= kPointsMax) return;
    QPolygonF line;
    line.append(at);
    m_lines.append(line);
    ++m_points;
    m_pen = at;
    update();
    emit linesChanged();
}

void PenSheet::draw(const QPointF& to) {
    m_pen = to;
    if (m_lines.isEmpty() || m_points >= kPointsMax) return;
    m_lines.last().append(to);
    ++m_points;
    update();
}

void PenSheet::mousePressEvent(QMouseEvent* event) {
    setKeepMouseGrab(true); // the page beneath must not scroll away under the pen
    forceActiveFocus(Qt::MouseFocusReason);
    m_showPen = false;
    begin(partOf(event->position()));
}

void PenSheet::mouseMoveEvent(QMouseEvent* event) {
    draw(partOf(event->position()));
}

void PenSheet::mouseReleaseEvent(QMouseEvent*) {
    setKeepMouseGrab(false);
    emit drawn();
}

void PenSheet::hidePen() {
    m_showPen = false;
    update();
}

bool PenSheet::movePen(int key) {
    const double ratio = width() / std::max(1.0, height());
    QPointF by;
    switch (key) {
    case Qt::Key_Left:
        by = {-kKeyStep, 0};
        break;
    case Qt::Key_Right:
        by = {kKeyStep, 0};
        break;
    case Qt::Key_Up:
        by = {0, -kKeyStep * ratio};
        break;
    case Qt::Key_Down:
        by = {0, kKeyStep * ratio};
        break;
    default:
        return false;
    }
    const QPointF to(std::clamp(m_pen.x() + by.x(), 0.0, 1.0), std::clamp(m_pen.y() + by.y(), 0.0, 1.0));
    if (m_penDown)
        draw(to);
    else
        m_pen = to;
    update();
    return true;
}

void PenSheet::keyPressEvent(QKeyEvent* event) {
    m_showPen = true;
    if (movePen(event->key())) return;
    if (event->key() != Qt::Key_Space) return event->ignore();
    m_penDown = !m_penDown;
    if (m_penDown)
        begin(m_pen);
    else
        emit drawn();
    update();
    emit penDownChanged();
}

} // namespace feltbok
