// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/question_list_model.h"
#include "core/advisory/summary.h"

#include <QUrl>

namespace feltbok::app {

/// A point of the wrap-up.
struct SummaryItem {
    int kind = 0;
    QString title;
    QString line;
    bool ready = false;
    QString button;
    QString target;
    bool operator==(const SummaryItem&) const = default;
};

/// The points to go through together (Summary.items). Roles: kind (SummaryItemModel.Kind), title ("Ett tiltak
/// mangler frist"), line, ready, buttonText ("Sett frist"), target (id of the record the button opens, or
/// "").
class SummaryItemModel : public FELTBOK_ROWS(SummaryItem, int) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Summary.items")

public:
    enum Kind { Needs, Actions, MissingAnswers, NextContact, Quotes };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, Title, Line, Ready, ButtonText, Target };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<SummaryItem> rows) { show(std::move(rows)); }

protected:
    int keyOf(const SummaryItem& row) const override { return row.kind; }
};

/// The two-minute wrap-up of a visit and its two pages (page Oppsummering).
class Summary : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString readyText READ readyText NOTIFY changed) ///< "Fire av seks punkter er klare."
    Q_PROPERTY(int readyCount READ readyCount NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    Q_PROPERTY(feltbok::app::SummaryItemModel* items READ items CONSTANT)
    /// Required answers that are missing, by name; Interview.goTo(key) leads to each.
    Q_PROPERTY(feltbok::app::QuestionHitModel* missing READ missing CONSTANT)
    /// Image sources of the pages as they will be printed; they change as one writes.
    Q_PROPERTY(QStringList pages READ pages NOTIFY pagesChanged)
    Q_PROPERTY(bool making READ isMaking NOTIFY makingChanged)
    /// A file name to propose: "Oppsummering Tokke 2026-11-24.pdf".
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed)

public:
    explicit Summary(QObject* parent = nullptr);

    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString readyText() const;
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] int itemCount() const { return m_items.count(); }
    [[nodiscard]] SummaryItemModel* items() { return &m_items; }
    [[nodiscard]] QuestionHitModel* missing() { return &m_missing; }
    [[nodiscard]] QStringList pages() const { return m_pages; }
    [[nodiscard]] bool isMaking() const { return m_making; }
    [[nodiscard]] QString suggestedName() const;

    /// Writes the PDF/A file to a folder or file ("file:///…"; empty: the device's documents).
    /// `pdfMade(path)` or `failed(text)`.
    Q_INVOKABLE void makePdf(const QUrl& to);

signals:
    void visitIdChanged();
    void changed();
    void pagesChanged();
    void makingChanged();
    void pdfMade(const QString& path);
    void failed(const QString& text);

private:
    void show(std::optional<advisory::SummaryContent> content);
    void showPages(const QStringList& pages);
    [[nodiscard]] std::vector<SummaryItem> itemsOf(const advisory::SummaryContent& content) const;

    Id m_visit;
    bool m_loaded = false;
    bool m_making = false;
    advisory::SummaryContent m_content;
    SummaryItemModel m_items;
    QuestionHitModel m_missing;
    QStringList m_pages;
    LiveValue<std::optional<advisory::SummaryContent>> m_live;
};

} // namespace feltbok::app
