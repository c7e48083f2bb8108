// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// A record as a line of the list of its kind.
struct ListedRecord {
    Record record;
    std::string scopeName;
    bool overdue = false;
    bool operator==(const ListedRecord& other) const;
};

struct RecordsListed {
    std::vector<ListedRecord> rows;
    std::size_t beyond = 0; ///< how many more there are
};

/// The records of one kind, of a scope or of all: hours, decisions, agreements, themes … as each kind is
/// told of in a list. Roles: recordId, title, line ("12. nov. 2026 · Besøk"), trailing ("3,5 timer"),
/// overdue; questions as the helpdesk takes them. They are made and changed in a RecordForm.
class RecordListModel : public FELTBOK_ROWS(ListedRecord, Id) {
    Q_OBJECT
    QML_ELEMENT
    /// "hours", "decision", "agreement", "share", "advice", "question", "theme", "network" or "campaign".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY asked)
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY asked) ///< "" for all
    Q_PROPERTY(int beyond READ beyond NOTIFY beyondChanged) ///< how many more there are than rows

public:
    static constexpr std::size_t kRowsMax = 500;
    enum Role { RecordId = Qt::UserRole + 1, Title, Line, Trailing, Overdue };

    explicit RecordListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString kind() const;
    void setKind(const QString& kind);
    [[nodiscard]] QString scopeId() const;
    void setScopeId(const QString& scopeId);
    [[nodiscard]] int beyond() const { return m_beyond; }

signals:
    void asked();
    void beyondChanged();

protected:
    Id keyOf(const ListedRecord& row) const override { return row.record.id; }

private:
    void ask();

    std::string m_kind;
    Id m_scope;
    int m_beyond = 0;
    LiveValue<RecordsListed> m_live;
};

} // namespace feltbok::app
