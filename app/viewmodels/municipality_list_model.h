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

/// All municipalities the program knows, for suggestions where one is named. Roles: name, county.
class MunicipalityNameModel : public FELTBOK_ROWS(advisory::MunicipalityEntry, std::string) {
    Q_OBJECT
    QML_ELEMENT
    /// Shows those whose name begins with these words, then those that hold them.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

public:
    enum Role { Name = Qt::UserRole + 1, County };
    explicit MunicipalityNameModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);

signals:
    void wordsChanged();

protected:
    std::string keyOf(const advisory::MunicipalityEntry& row) const override { return row.name; }

private:
    void filter();

    QString m_words;
    std::vector<advisory::MunicipalityEntry> m_all;
    LiveValue<std::vector<advisory::MunicipalityEntry>> m_live;
};

} // namespace feltbok::app
