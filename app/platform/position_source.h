// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace feltbok::platform {

/// Where the device says that it is: a receiver, or a given place in rehearsals. One request at a time;
/// `found` or `notFound` follows each. Degrees and metres.
class PositionSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void ask() = 0;

signals:
    void found(double latitude, double longitude, double altitude, double accuracy);
    void notFound();
};

/// Is always at the same place.
class GivenPosition final : public PositionSource {
    Q_OBJECT

public:
    GivenPosition(double latitude, double longitude, QObject* parent = nullptr)
        : PositionSource(parent), m_latitude(latitude), m_longitude(longitude) {}
    void ask() override { emit found(m_latitude, m_longitude, 0, 5); }

private:
    double m_latitude;
    double m_longitude;
};

} // namespace feltbok::platform
