// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/line_chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace feltbok {
namespace {

constexpr int kGridLinesMost = 3;
constexpr int kYearLabelsMost = 6;
constexpr double kLineWidth = 2.5;
constexpr double kDot = 4;
constexpr double kRing = 5;

// 1, 2 or 5 times a power of ten: the scale that a person reads.
double stepOver(double span) {
    const double least = span / (kGridLinesMost + 1);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least) return factor * power;
    return 10 * power;
}

} // namespace

struct LineChart::Frame {
    QRectF area;
    int years = 1;
    double low = 0;
    double high = 1;

    [[nodiscard]] QPointF at(double year, double value) const {
        return {area.left() + area.width() * year / years,
                area.bottom() - area.height() * (value - low) / (high - low)};
    }
};

LineChart::LineChart(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &LineChart::changed, this, [this] { update(); });
}

QFont LineChart::font(bool strong) const {
    QFont font(m_family);
    font.setPixelSize(std::max(1, m_px));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double LineChart::valueAt(int line, int year) const {
    return m_paths.value(line).toList().value(year).toDouble();
}

LineChart::Frame LineChart::frame() const {
    Frame frame;
    bool first = true;
    for (const QVariant& path : m_paths) {
        const QVariantList values = path.toList();
        frame.years = std::max(1, int(values.size()) - 1);
        for (const QVariant& value : values) {
            frame.low = first ? value.toDouble() : std::min(frame.low, value.toDouble());
            frame.high = first ? value.toDouble() : std::max(frame.high, value.toDouble());
            first = false;
        }
    }
    const double room = std::max(1.0, (frame.high - frame.low) * 0.12);
    frame.low = std::max(0.0, frame.low - room);
    frame.high += room;
    const QFontMetricsF strong(font(true));
    double names = 0;
    for (const QString& name : m_names)
        names = std::max(names, strong.horizontalAdvance(name));
    const double numbers = QFontMetricsF(font(false)).horizontalAdvance(QStringLiteral("00 000")) + m_px;
    frame.area = QRectF(numbers, m_px, width() - numbers - names - 2.0 * m_px, height() - 3.2 * m_px);
    return frame;
}

void LineChart::paintGrid(QPainter& painter, const Frame& frame) const {
    painter.setFont(font(false));
    const double step = stepOver(frame.high - frame.low);
    for (double value = std::ceil(frame.low / step) * step; value < frame.high; value += step) {
        const QPointF at = frame.at(0, value);
        painter.setPen(QPen(m_gridInk, 1));
        painter.drawLine(at, frame.at(frame.years, value));
        painter.setPen(m_axisInk);
        painter.drawText(QRectF(0, at.y() - m_px, frame.area.left() - 0.7 * m_px, 2 * m_px),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value / m_unit, 'f', 0));
    }
    painter.setPen(QPen(m_axisInk, 1));
    painter.drawLine(frame.area.bottomLeft(), frame.area.bottomRight());
    const int every = std::max(1, int(std::ceil(double(frame.years) / kYearLabelsMost)));
    for (int year = 0; year <= frame.years; year += every) {
        const double x = frame.at(year, frame.low).x();
        painter.drawText(QRectF(x - 4.0 * m_px, frame.area.bottom() + 0.4 * m_px, 8.0 * m_px, 1.6 * m_px),
                         Qt::AlignCenter, year == 0 ? m_firstText : m_yearText.arg(year));
    }
}

void LineChart::paintLines(QPainter& painter, const Frame& frame) const {
    for (int line = 0; line < m_paths.size(); ++line) {
        QPolygonF points;
        for (int year = 0; year <= frame.years; ++year)
            points += frame.at(year, valueAt(line, year));
        painter.setPen(QPen(colorOf(line), kLineWidth, line < 2 ? Qt::SolidLine : Qt::DashLine));
        painter.drawPolyline(points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(line));
        painter.drawEllipse(points.last(), kDot, kDot);
        painter.setBrush(Qt::NoBrush);
    }
}

// From the top down, none over another.
void LineChart::paintNames(QPainter& painter, const Frame& frame) const {
    std::vector<int> order;
    for (int line = 0; line < std::min(m_paths.size(), m_names.size()); ++line)
        order.push_back(line);
    std::ranges::sort(order, {}, [&](int line) { return -valueAt(line, frame.years); });
    painter.setFont(font(true));
    double top = 0;
    for (const int line : order) {
        const QPointF end = frame.at(frame.years, valueAt(line, frame.years));
        top = std::max(top, end.y() - 0.8 * m_px);
        painter.setPen(colorOf(line));
        painter.drawText(QRectF(end.x() + m_px, top, width() - end.x() - m_px, 1.6 * m_px),
                         Qt::AlignLeft | Qt::AlignVCenter, m_names[line]);
        top += 1.6 * m_px;
    }
}

void LineChart::paintRing(QPainter& painter, const Frame& frame) const {
    if (m_ringLine < 0 || m_ringLine >= m_paths.size() || m_ringText.isEmpty()) return;
    const QPointF at = frame.at(m_ringYear, valueAt(m_ringLine, m_ringYear));
    painter.setPen(QPen(m_axisInk, 1, Qt::DotLine));
    painter.drawLine(at, {at.x(), frame.area.bottom()});
    painter.setPen(QPen(m_ink, 2));
    painter.setBrush(m_ground);
    painter.drawEllipse(at, kRing, kRing);
    painter.setFont(font(true));
    const double wide = QFontMetricsF(font(true)).horizontalAdvance(m_ringText);
    const double x = std::clamp(at.x() - wide - m_px, frame.area.left(), width() - wide);
    painter.drawText(QPointF(x, std::max(1.0 * m_px, at.y() - 1.4 * m_px)), m_ringText);
}

void LineChart::paint(QPainter* painter) {
    if (m_paths.isEmpty()) return;
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Frame frame = this->frame();
    paintGrid(*painter, frame);
    paintLines(*painter, frame);
    paintNames(*painter, frame);
    paintRing(*painter, frame);
}

} // namespace feltbok
