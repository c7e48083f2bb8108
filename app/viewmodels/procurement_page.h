// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"
#include "app/viewmodels/row_model.h"
#include "core/results/chain.h"
#include "core/results/procurement.h"

#include <QStringList>

namespace feltbok::app {

/// What has happened to a procurement and will (Procurement.timeline). Roles: recordId, day ("24. nov."),
/// what
/// ("Råd"), words.
class TimelineModel : public FELTBOK_ROWS(results::TimelineRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Procurement.timeline")

public:
    enum Role { RecordId = Qt::UserRole + 1, Day, What, Words };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<results::TimelineRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    std::string keyOf(const results::TimelineRow& row) const override {
        return row.record.toString() + row.what;
    }
};

/// The effects of a procurement (Procurement.effects). Roles: effectId, title, qualityText, tonnesText,
/// kwhText
/// ("" for none), line (what it rests on).
class EffectListModel : public FELTBOK_ROWS(results::Effect, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Procurement.effects")

public:
    enum Role { EffectId = Qt::UserRole + 1, Title, QualityText, TonnesText, KwhText, Line };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<results::Effect> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const results::Effect& row) const override { return row.id; }
};

/// From the interview to the report (Procurement.chain). Roles: recordId ("" where there is none yet), what
/// ("need" …), whatText, words.
class ChainModel : public FELTBOK_ROWS(results::ChainLink, int) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Procurement.chain")

public:
    enum Role { RecordId = Qt::UserRole + 1, What, WhatText, Words };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<results::ChainLink> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    int keyOf(const results::ChainLink& row) const override { return int(row.what); }
};

/// A procurement from plan to contract (page Anskaffelse): what is missing, the reason it must give, its
/// timeline with the advice given, and its effects, never added up across qualities.
class ProcurementPage : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_NAMED_ELEMENT(Procurement)
    Q_PROPERTY(QString procurementId READ procurementId WRITE setProcurementId NOTIFY changed)
    Q_PROPERTY(QString scopeId READ scopeId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed) ///< "Tokke · 4,2 mill. kr · planlagt"
    Q_PROPERTY(QStringList factNames READ factNames NOTIFY changed)
    Q_PROPERTY(QStringList factValues READ factValues NOTIFY changed)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)
    /// "yes", "no" or "" while nobody has said.
    Q_PROPERTY(QString requirementUsed READ requirementUsed WRITE setRequirementUsed NOTIFY changed)
    /// "weight", "topThree", "requirements", "exception" or "".
    Q_PROPERTY(QString requirementHow READ requirementHow WRITE setRequirementHow NOTIFY changed)
    /// § 7-9 asks for a written reason.
    Q_PROPERTY(bool asksReason READ asksReason NOTIFY changed)
    Q_PROPERTY(QString justification READ justification WRITE setJustification NOTIFY changed)
    /// Where it stands, and where it can go from there.
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QStringList nextStatuses READ nextStatuses NOTIFY changed)
    Q_PROPERTY(QStringList nextTexts READ nextTexts NOTIFY changed)
    Q_PROPERTY(feltbok::app::ChainModel* chain READ chain CONSTANT)
    Q_PROPERTY(feltbok::app::TimelineModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(feltbok::app::EffectListModel* effects READ effects CONSTANT)

public:
    explicit ProcurementPage(QObject* parent = nullptr);

    [[nodiscard]] static QString statusText(const std::string& status);
    [[nodiscard]] static QString valueText(double valueNok); ///< "4,2 mill. kr", "" for none

    [[nodiscard]] QString procurementId() const;
    void setProcurementId(const QString& procurementId);
    [[nodiscard]] QString scopeId() const;
    [[nodiscard]] QString title() const { return textOf("title"); }
    [[nodiscard]] QString line() const;
    [[nodiscard]] static QStringList factNames();
    [[nodiscard]] QStringList factValues() const;
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] QString requirementUsed() const { return textOf("requirementUsed"); }
    void setRequirementUsed(const QString& used);
    [[nodiscard]] QString requirementHow() const { return textOf("requirementHow"); }
    void setRequirementHow(const QString& how);
    [[nodiscard]] bool asksReason() const;
    [[nodiscard]] QString justification() const { return textOf("justification"); }
    void setJustification(const QString& text) { writeText("justification", text); }
    [[nodiscard]] QString status() const;
    [[nodiscard]] QStringList nextStatuses() const;
    [[nodiscard]] QStringList nextTexts() const;
    [[nodiscard]] ChainModel* chain() { return &m_chain; }
    [[nodiscard]] TimelineModel* timeline() { return &m_timeline; }
    [[nodiscard]] EffectListModel* effects() { return &m_effects; }

    /// One of `nextStatuses`; a procurement that is awarded is so today unless it has a day.
    Q_INVOKABLE void moveTo(const QString& status);
    /// Advice given today.
    Q_INVOKABLE void advise(const QString& words);

private:
    struct Content {
        results::ProcurementPage page;
        std::vector<results::ChainLink> chain;
        std::vector<results::Effect> effects;
    };
    void show(std::optional<Content> content);

    Id m_id;
    std::optional<Content> m_content;
    ChainModel m_chain;
    TimelineModel m_timeline;
    EffectListModel m_effects;
    LiveValue<std::optional<Content>> m_liveContent;
};

} // namespace feltbok::app
