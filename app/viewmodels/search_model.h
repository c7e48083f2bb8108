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
    bool operator==(const SearchRow&) const = default;
};

/// Search as one types, over all that has a page to open (RecordLink). Roles: recordId, kind, kindText
/// ("Notat"), iconName, title and excerpt (StyledText, hits in <b>; the excerpt is empty where the title says
/// it all), municipality.
class SearchModel : public FELTBOK_ROWS(SearchRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    /// What was searched for last is nowhere; until a search has ended this is false.
    Q_PROPERTY(bool nothing READ foundNothing NOTIFY searched)

public:
    enum Role { RecordId = Qt::UserRole + 1, KindRole, KindText, IconName, Title, Excerpt, Municipality };
    static constexpr std::size_t kHitsMax = 100;

    explicit SearchModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] bool foundNothing() const;

    Q_INVOKABLE [[nodiscard]] QString recordAt(int row) const; ///< "" where there is none
    /// Tells the hub that these words found nothing, and what was looked for; `told` follows.
    Q_INVOKABLE void tellMissing(const QString& wanted);

signals:
    void wordsChanged();
    void searched();
    void told();
    void failed(const QString& text);

protected:
    Id keyOf(const SearchRow& row) const override { return row.record; }

private:
    struct Found {
        std::string words;
        std::vector<SearchRow> rows;
    };

    QString m_words;
    std::string m_searched;
    LiveValue<Found> m_live;
};

} // namespace feltbok::app
