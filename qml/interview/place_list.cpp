// SPDX-License-Identifier: Apache-2.0
#include "qml/interview/place_list.h"

#include <QLocale>
#include <QRegularExpression>

namespace feltbok {
namespace {

enum Role { Latitude = Qt::UserRole, Longitude, Remark };

const QString kNothing = QStringLiteral("–"); // stands where one of the two is not written yet

QString kept(const QString& written) {
    QString text = written.trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-')).replace(QLatin1Char(','), QLatin1Char('.'));
    text.remove(QChar(0x00B0)).replace(QLatin1Char(' '), QLatin1Char('_'));
    return text.isEmpty() ? kNothing : text;
}

QString shown(const QString& kept) {
    if (kept == kNothing) return {};
    bool isNumber = false;
    (void)kept.toDouble(&isNumber);
    return isNumber ? QString(kept).replace(QLatin1Char('.'), QLocale().decimalPoint())
                    : QString(kept).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

void PlaceList::setValue(const QString& value) {
    if (value == m_value) return;
    m_value = value;
    if (value != written()) read(); // else it is what was written here
    emit valueChanged();
}

void PlaceList::setClosed(bool closed) {
    if (closed == m_closed) return;
    m_closed = closed;
    read();
    emit closedChanged();
}

void PlaceList::setSingle(bool single) {
    if (single == m_single) return;
    m_single = single;
    read();
    emit singleChanged();
}

void PlaceList::read() {
    QList<Place> places;
    for (const QString& part : m_value.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList numbers = part.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (numbers.isEmpty() || places.size() > kPlacesMax) continue;
        places.append(Place{shown(numbers[0]), shown(numbers.value(1, kNothing)),
                            numbers.mid(2).join(QLatin1Char(' '))});
    }
    if (m_closed && places.size() > 1 && places.first() == places.last()) places.removeLast();
    if (m_single && places.isEmpty()) places.append(Place{});
    show(std::move(places));
}

void PlaceList::show(QList<Place> places) {
    const int before = count();
    if (places.size() > before) {
        beginInsertRows({}, before, int(places.size()) - 1);
        m_places += places.mid(before);
        endInsertRows();
    } else if (places.size() < before) {
        beginRemoveRows({}, int(places.size()), before - 1);
        m_places.resize(places.size());
        endRemoveRows();
    }
    m_places = std::move(places);
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
    if (before != count()) emit countChanged();
}

QString PlaceList::written() const {
    QStringList parts;
    for (const Place& place : m_places) {
        const QString latitude = kept(place.latitude);
        const QString longitude = kept(place.longitude);
        if (latitude == kNothing && longitude == kNothing) continue;
        parts += latitude + QLatin1Char(' ') + longitude + QLatin1Char(' ') +
                 (place.rest.isEmpty() ? QStringLiteral("0 0") : place.rest);
    }
    if (m_closed && parts.size() > 2) parts += parts.first();
    return parts.join(QStringLiteral("; "));
}

void PlaceList::handOn() {
    const QString text = written();
    if (text != m_value) emit edited(text);
}

int PlaceList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PlaceList::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count()) return {};
    const Place& place = m_places[index.row()];
    switch (role) {
    case Latitude:
        return place.latitude;
    case Longitude:
        return place.longitude;
    case Remark: {
        const QString accuracy = place.rest.section(QLatin1Char(' '), 1, 1);
        return accuracy.toDouble() > 0 ? QStringLiteral("± %1 m").arg(qRound(accuracy.toDouble()))
                                       : QString();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PlaceList::roleNames() const {
    return {{Latitude, "latitude"}, {Longitude, "longitude"}, {Remark, "remark"}};
}

void PlaceList::writeLatitude(int row, const QString& text) {
    if (row < 0 || row >= count()) return;
    static const QRegularExpression both(
        QStringLiteral("^\\s*(-?\\d+\\.\\d+)°?[,;\\s]+(-?\\d+\\.\\d+)°?\\s*$"));
    Place& place = m_places[row];
    if (const auto pair = both.match(text); pair.hasMatch()) {
        place = {shown(pair.captured(1)), shown(pair.captured(2)), {}};
    } else if (text == place.latitude) {
        return;
    } else {
        place.latitude = text;
        place.rest.clear();
    }
    emit dataChanged(index(row), index(row));
    handOn();
}

void PlaceList::writeLongitude(int row, const QString& text) {
    if (row < 0 || row >= count() || text == m_places[row].longitude) return;
    m_places[row].longitude = text;
    m_places[row].rest.clear();
    emit dataChanged(index(row), index(row));
    handOn();
}

void PlaceList::add() {
    if (count() < kPlacesMax) show(m_places + QList<Place>{Place{}});
}

void PlaceList::addMeasured(double latitude, double longitude, double altitude, double accuracy) {
    const auto degrees = [](double number) { return shown(QString::number(number, 'f', 6)); };
    const Place here{degrees(latitude), degrees(longitude),
                     QStringLiteral("%1 %2").arg(altitude, 0, 'f', 1).arg(accuracy, 0, 'f', 1)};
    QList<Place> places = m_single ? QList<Place>() : m_places;
    if (!places.isEmpty() && places.last() == Place{}) places.removeLast(); // was to be written
    if (places.size() >= kPlacesMax) return;
    show(places + QList<Place>{here});
    handOn();
}

void PlaceList::remove(int row) {
    if (row < 0 || row >= count()) return;
    QList<Place> places = m_places;
    places.removeAt(row);
    if (m_single && places.isEmpty()) places.append(Place{});
    show(std::move(places));
    handOn();
}

} // namespace feltbok
