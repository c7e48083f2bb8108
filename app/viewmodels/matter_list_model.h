// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/matters.h"

namespace feltbok::app {

/// What is to be raised at a visit, the most important first, and the line one is adding to it. Roles: number
/// ("1"), title, line ("Kunngjøres 15. januar, om 52 dager"), sourceText ("Kommende anskaffelse"),
/// sourceIcon, recordId.
class MatterListModel : public FELTBOK_ROWS(advisory::Matter, std::string) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    /// A line of one's own that is begun and not added.
    Q_PROPERTY(QString draft READ draft NOTIFY draftChanged)

public:
    enum Role { Number = Qt::UserRole + 1, Title, Line, SourceText, SourceIcon, RecordId };

    explicit MatterListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] QString draft() const;

    /// Each keystroke of a line, before it is added.
    Q_INVOKABLE void keepDraft(const QString& text);
    /// Adds a line of the advisor's own; `added` follows, or `failed(text)` with the line unkept.
    Q_INVOKABLE void add(const QString& text);

signals:
    void visitIdChanged();
    void draftChanged();
    void added();
    void failed(const QString& text);

protected:
    std::string keyOf(const advisory::Matter& matter) const override;

private:
    void showPage(advisory::MattersPage page);
    void setDraft(std::string draft);

    Id m_visit;
    std::string m_draft;
    LiveValue<advisory::MattersPage> m_live;
};

} // namespace feltbok::app
