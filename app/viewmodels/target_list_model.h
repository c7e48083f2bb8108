// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/insight_models.h"
#include "core/results/effect.h"

namespace feltbok::app {

/// A target, and how far it is.
struct TargetRow {
    results::Progress progress;
    double baseline = 0;
    std::string area;
    std::string indicator;
    std::string to; ///< YYYY-MM-DD or ""
    bool operator==(const TargetRow&) const = default;
};

/// The targets (Innsikt). Measured, calculated and estimated are never added up, and each opens its records
/// (P8). Roles: recordId, title, line ("54 GWh · innen 31. des. 2027"), parts ("Målt 0,312 av 54 GWh"),
/// qualities (of the parts, for `open`).
class TargetListModel : public FELTBOK_ROWS(TargetRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    /// What `open` was asked for, "Spart energi · Målt", and its records.
    Q_PROPERTY(QString recordsTitle READ recordsTitle NOTIFY recordsChanged)
    Q_PROPERTY(feltbok::app::CountedRecordModel* records READ records CONSTANT)

public:
    enum Role { RecordId = Qt::UserRole + 1, Title, Line, Parts, Qualities };

    explicit TargetListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString recordsTitle() const { return m_recordsTitle; }
    [[nodiscard]] CountedRecordModel* records() { return &m_records; }

    /// Shows the effects behind a part of a target.
    Q_INVOKABLE void open(int row, int quality);

signals:
    void recordsChanged();

protected:
    Id keyOf(const TargetRow& row) const override { return row.progress.target; }

private:
    QString m_recordsTitle;
    CountedRecordModel m_records;
    LiveValue<std::vector<TargetRow>> m_live;
    LiveValue<std::vector<CountedRecord>> m_liveRecords;
};

} // namespace feltbok::app
