// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/record_history.h"

namespace feltbok::app {

/// What was written in a record, field by field, the latest first. Roles: fieldText ("Frist"), valueText,
/// whoText
/// ("Rådgiver IK · i dag 10.42 · denne enheten"), current (the field holds it now).
class RecordHistoryModel : public FELTBOK_ROWS(advisory::WrittenRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)

public:
    enum Role { FieldText = Qt::UserRole + 1, ValueText, WhoText, Current };

    explicit RecordHistoryModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString recordId() const;
    void setRecordId(const QString& recordId);

    /// Gives the field of that row the value it had then.
    Q_INVOKABLE void useAgain(int row);

signals:
    void recordIdChanged();
    void failed(const QString& text);

protected:
    std::string keyOf(const advisory::WrittenRow& row) const override;

private:
    struct Held {
        std::string kind;
        std::vector<advisory::WrittenRow> rows;
    };

    Id m_record;
    std::string m_kind;
    LiveValue<Held> m_live;
};

/// What was deleted, the latest first (Papirkurv). Roles: recordId, title, line ("Behov · Tokke ·
/// Rådgiver IK · i dag 10.42").
class TrashModel : public FELTBOK_ROWS(advisory::TrashRow, Id) {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line };

    explicit TrashModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Puts it back: an edit like any other. It leaves the list, or `failed(text)` follows.
    Q_INVOKABLE void restore(const QString& recordId);

signals:
    void failed(const QString& text);

protected:
    Id keyOf(const advisory::TrashRow& row) const override { return row.record; }

private:
    LiveValue<std::vector<advisory::TrashRow>> m_live;
};

/// What a person deleted last, while it can be taken back with one tap.
class LastRemoved : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed) ///< of what was deleted, or ""

public:
    explicit LastRemoved(QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const { return !m_record.isNull(); }
    [[nodiscard]] QString name() const { return m_name; }

    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void forget();

signals:
    void changed();
    void failed(const QString& text);

private:
    void hold(const Id& record, const QString& name);

    Id m_record;
    QString m_name;
};

} // namespace feltbok::app
