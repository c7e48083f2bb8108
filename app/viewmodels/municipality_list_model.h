// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// The municipalities this device takes part in, in Norwegian order. Roles: scopeId, name, number, county,
/// visits, openActions, line ("2 besøk · 3 åpne tiltak"), lastVisitText, nextVisitText.
class MunicipalityListModel : public FELTBOK_ROWS(advisory::MunicipalityRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    /// Shows those whose name or number holds these words.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

public:
    enum Role {
        ScopeId = Qt::UserRole + 1,
        Name,
        Number,
        County,
        Visits,
        OpenActions,
        Line,
        LastVisitText,
        NextVisitText
    };
    explicit MunicipalityListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);

signals:
    void wordsChanged();

protected:
    Id keyOf(const advisory::MunicipalityRow& row) const override { return row.scope; }

private:
    void filter();

    QString m_words;
    std::vector<advisory::MunicipalityRow> m_all;
    LiveValue<std::vector<advisory::MunicipalityRow>> m_live;
};

} // namespace feltbok::app
