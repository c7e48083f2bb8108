// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QQmlEngine>

namespace feltbok::app {

/// The way to a record from anywhere: a hit, a history, a link someone sent. `follow` is answered by `led`,
/// with the place in the properties, or by `missing`.
class RecordLink : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// "visit", "municipality", "tours", "library", "procurement", "event"; "editor": that of a record
    /// without a page.
    Q_PROPERTY(QString page READ page NOTIFY led)
    Q_PROPERTY(QString scopeId READ scopeId NOTIFY led)
    Q_PROPERTY(QString visitId READ visitId NOTIFY led)
    /// The tab of the visit's page.
    Q_PROPERTY(QString tab READ tab NOTIFY led)
    Q_PROPERTY(QString kind READ kind NOTIFY led)
    /// What to open there: a record's id, or the key of a question.
    Q_PROPERTY(QString item READ item NOTIFY led)

public:
    static constexpr const char* kScheme = "feltbok:";

    using QObject::QObject;

    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QString scopeId() const { return m_scope; }
    [[nodiscard]] QString visitId() const { return m_visit; }
    [[nodiscard]] QString tab() const { return m_tab; }
    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] QString item() const { return m_item; }

    /// A record's id, or a link with one ("feltbok:ID").
    Q_INVOKABLE void follow(const QString& record);
    /// The link that leads to a record.
    Q_INVOKABLE [[nodiscard]] QString linkTo(const QString& recordId) const;

signals:
    void led();
    /// The record is not on this device, or has no page.
    void missing();

private:
    QString m_page;
    QString m_scope;
    QString m_visit;
    QString m_tab;
    QString m_kind;
    QString m_item;
};

} // namespace feltbok::app
