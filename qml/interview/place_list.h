// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// The places of a position, a line or an area, as an answer holds them ("59.43 8.01 300 5; …") and as a
/// person writes them: latitude and longitude in degrees, with the language's comma. Roles: latitude,
/// longitude, remark ("± 5 m"). What is no number stays as it was written. `edited` hands on the new answer;
/// `value` follows when the question has taken it.
class PlaceList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged FINAL)
    /// An area ends where it begins; the last place is then not shown.
    Q_PROPERTY(bool closed READ isClosed WRITE setClosed NOTIFY closedChanged FINAL)
    /// One place that is always shown, also while it is empty.
    Q_PROPERTY(bool single READ isSingle WRITE setSingle NOTIFY singleChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int kPlacesMax = 1000;

    [[nodiscard]] const QString& value() const { return m_value; }
    void setValue(const QString& value);
    [[nodiscard]] bool isClosed() const { return m_closed; }
    void setClosed(bool closed);
    [[nodiscard]] bool isSingle() const { return m_single; }
    void setSingle(bool single);
    [[nodiscard]] int count() const { return int(m_places.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// A latitude that holds both ("59.43, 8.01", as maps copy it) gives both.
    Q_INVOKABLE void writeLatitude(int row, const QString& text);
    Q_INVOKABLE void writeLongitude(int row, const QString& text);
    /// One more, to be written.
    Q_INVOKABLE void add();
    /// What the device says: the place of a position, one more of a line.
    Q_INVOKABLE void addMeasured(double latitude, double longitude, double altitude, double accuracy);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void valueChanged();
    void closedChanged();
    void singleChanged();
    void countChanged();
    void edited(const QString& value);

private:
    struct Place {
        QString latitude;
        QString longitude;
        QString rest; ///< altitude and accuracy, of a place that was measured
        bool operator==(const Place&) const = default;
    };
    void read();
    void show(QList<Place> places);
    void handOn();
    [[nodiscard]] QString written() const;

    QString m_value;
    QList<Place> m_places;
    bool m_closed = false;
    bool m_single = false;
};

} // namespace feltbok
