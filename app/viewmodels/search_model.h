// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// A hit of the search over everything.
struct SearchRow {
    Id record;
    std::string kind;
    std::string title;
    std::string excerpt; // hits between U+0002 and U+0003
    std::string municipality;
    Id scope;
    Id visit;
    bool operator==(const SearchRow&) const = default;
};

/// Search as one types. Roles: recordId, kind, kindText ("Notat"), title, excerpt (StyledText, hits in <b>),
/// municipality, scopeId, visitId.
class SearchModel : public FELTBOK_ROWS(SearchRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

public:
    enum Role {
        RecordId = Qt::UserRole + 1,
        KindRole,
        KindText,
        Title,
        Excerpt,
        Municipality,
        ScopeId,
        VisitId
    };
    static constexpr std::size_t kHitsMax = 100;

    explicit SearchModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);

signals:
    void wordsChanged();

protected:
    Id keyOf(const SearchRow& row) const override { return row.record; }

private:
    QString m_words;
    LiveValue<std::vector<SearchRow>> m_live;
};

} // namespace feltbok::app
