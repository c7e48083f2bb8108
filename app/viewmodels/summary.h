// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/question_list_model.h"
#include "core/advisory/handed_over.h"

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

/// What a visit's wrap-up is made of.
struct SummaryShown {
    advisory::SummaryContent now;
    std::optional<advisory::HandedOver> handedOver{}; ///< of a visit that is closed
    std::size_t unsent = 0;
    bool operator==(const SummaryShown&) const = default;
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
    /// "Oppdateres mens du skriver", or "Overlevert 24. november 11.52, to rettelser siden".
    Q_PROPERTY(QString pagesText READ pagesText NOTIFY changed)
    /// Image source of the QR code that hands over what was agreed, and the text in it; "" if nothing was.
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)             ///< records of the visit
    Q_PROPERTY(QString unsentText READ unsentText NOTIFY changed) ///< "5 lagret her, ikke sendt"
    Q_PROPERTY(bool making READ isMaking NOTIFY makingChanged)

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
    [[nodiscard]] QString pagesText() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString codeText() const;
    [[nodiscard]] int unsent() const { return int(m_shown.unsent); }
    [[nodiscard]] QString unsentText() const;

    /// Writes it as PDF/A, or as OpenDocument text to be edited further, to a folder or file ("file:///…";
    /// empty: the device's documents, "Oppsummering Tokke 2026-11-24.pdf"). `made(path, file)` or
    /// `failed(text)`.
    Q_INVOKABLE void makePdf(const QUrl& to);
    Q_INVOKABLE void makeOdt(const QUrl& to);

signals:
    void visitIdChanged();
    void changed();
    void pagesChanged();
    void makingChanged();
    void made(const QString& path, const QUrl& file);
    void failed(const QString& text);

private:
    void show(std::optional<SummaryShown> shown);
    void make(const QUrl& to, const QString& ending);
    void showPages(const QStringList& pages);
    [[nodiscard]] std::vector<SummaryItem> itemsOf(const advisory::SummaryContent& content) const;

    Id m_visit;
    bool m_loaded = false;
    bool m_making = false;
    SummaryShown m_shown;
    SummaryItemModel m_items;
    QuestionHitModel m_missing;
    QStringList m_pages;
    LiveValue<std::optional<SummaryShown>> m_live;
};

} // namespace feltbok::app
