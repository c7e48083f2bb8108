// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/library_model.h"

namespace feltbok::app {

/// A name and what is said there.
struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact&) const = default;
};

/// What a thing of the library says beside its text (LibraryItem.facts). Roles: name ("Bevis"), value.
class FactListModel : public FELTBOK_ROWS(Fact, QString) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("LibraryItem.facts")

public:
    enum Role { Name = Qt::UserRole + 1, ValueText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showFacts(std::vector<Fact> facts) { show(std::move(facts)); }

protected:
    QString keyOf(const Fact& fact) const override { return fact.name; }
};

/// One revision of a thing of the library, whole.
class LibraryItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY itemIdChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(QString levelText READ levelText NOTIFY changed)
    Q_PROPERTY(QString typeText READ typeText NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed) ///< "Utkast, revisjon 1"
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Only criteria go into a basket.
    Q_PROPERTY(bool isCriterion READ isCriterion NOTIFY changed)
    Q_PROPERTY(bool mustVerify READ mustVerify NOTIFY changed)
    Q_PROPERTY(bool isRetired READ isRetired NOTIFY changed)
    /// A later revision, or "".
    Q_PROPERTY(QString newerId READ newerId NOTIFY changed)
    Q_PROPERTY(feltbok::app::FactListModel* facts READ facts CONSTANT)
    /// Examples of a criterion; the criteria that an example, template or guidance names.
    Q_PROPERTY(feltbok::app::LibraryListModel* related READ related CONSTANT)

public:
    explicit LibraryItem(QObject* parent = nullptr);

    [[nodiscard]] QString itemId() const;
    void setItemId(const QString& itemId);
    [[nodiscard]] bool exists() const { return m_page.has_value(); }
    [[nodiscard]] QString code() const { return textOf("code"); }
    [[nodiscard]] QString title() const { return textOf("title"); }
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString levelText() const;
    [[nodiscard]] QString typeText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString text() const { return textOf("text"); }
    [[nodiscard]] bool isCriterion() const { return m_page && m_page->record.kind == "criterion"; }
    [[nodiscard]] bool mustVerify() const { return m_page && m_page->record.isTrue("toBeVerified"); }
    [[nodiscard]] bool isRetired() const { return m_page && m_page->record.text("status") == "retired"; }
    [[nodiscard]] QString newerId() const;
    [[nodiscard]] FactListModel* facts() { return &m_facts; }
    [[nodiscard]] LibraryListModel* related() { return &m_related; }

signals:
    void itemIdChanged();
    void changed();

private:
    struct Page {
        Record record;
        std::string areaName;
        std::vector<std::string> themeNames;
        std::vector<LibraryRow> related;
        Id newer{};
    };
    [[nodiscard]] static std::optional<Page> pageOf(OpenBook& book, const Id& item);
    [[nodiscard]] QString textOf(const char* field) const;
    [[nodiscard]] std::vector<Fact> factsOf(const Page& page) const;
    void show();

    Id m_item;
    std::optional<Page> m_page;
    FactListModel m_facts;
    LibraryListModel m_related;
    LiveValue<std::optional<Page>> m_live;
};

} // namespace feltbok::app
