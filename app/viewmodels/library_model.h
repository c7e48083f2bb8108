// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/library/index.h"

#include <QStringList>

#include <array>

namespace feltbok::app {

/// A line of the library's list, with what its area is called.
struct LibraryRow {
    library::Hit hit;
    std::string areaName;
    bool operator==(const LibraryRow&) const = default;
};

/// Things of the library as a list. Roles: itemId, code, title, kind, kindText ("kriterium"), levelText,
/// typeText, areaText.
class LibraryListModel : public FELTBOK_ROWS(LibraryRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("LibraryItem.related")

public:
    enum Role { ItemId = Qt::UserRole + 1, Code, Title, Kind, KindText, LevelText, TypeText, AreaText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<LibraryRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const LibraryRow& row) const override { return row.hit.id; }
};

/// One way to narrow the library down (Library.areas, themes, divisions …): its values with their numbers of
/// hits. The first, with an empty key, is all.
class LibraryFacet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Library.areas")
    Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed) ///< "Transport og kjøretøy (7)"
    /// The place of the chosen one in `keys`.
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed)

public:
    using QObject::QObject;
    [[nodiscard]] QStringList keys() const { return m_keys; }
    [[nodiscard]] QStringList texts() const { return m_texts; }
    [[nodiscard]] int current() const { return int(std::max<qsizetype>(0, m_keys.indexOf(m_value))); }
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString& value);
    void showValues(const QStringList& keys, const QStringList& texts);

signals:
    void changed();
    void chosen();

private:
    QStringList m_keys{QString()};
    QStringList m_texts{QString()};
    QString m_value;
};

/// The library, searched as one types (page Bibliotek). The search runs on the database's thread.
class Library : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Nothing is in the library yet.
    Q_PROPERTY(bool bare READ isBare NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed) ///< "4 treff"
    /// What the same words find with no filter on.
    Q_PROPERTY(int totalEverywhere READ totalEverywhere NOTIFY changed)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed)
    Q_PROPERTY(feltbok::app::LibraryListModel* hits READ hits CONSTANT)
    Q_PROPERTY(feltbok::app::LibraryFacet* areas READ areas CONSTANT)
    Q_PROPERTY(feltbok::app::LibraryFacet* levels READ levels CONSTANT)
    Q_PROPERTY(feltbok::app::LibraryFacet* types READ types CONSTANT)
    Q_PROPERTY(feltbok::app::LibraryFacet* kinds READ kinds CONSTANT)
    Q_PROPERTY(feltbok::app::LibraryFacet* themes READ themes CONSTANT)
    /// Of the CPV, by their first two digits.
    Q_PROPERTY(feltbok::app::LibraryFacet* divisions READ divisions CONSTANT)

public:
    static constexpr std::size_t kHitsMax = 200;

    explicit Library(QObject* parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] bool isLoaded() const { return m_page.has_value(); }
    [[nodiscard]] bool isBare() const { return m_page && m_page->size == 0; }
    [[nodiscard]] int total() const { return m_page ? int(m_page->found.total) : 0; }
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] int totalEverywhere() const { return m_page ? int(m_page->everywhere) : 0; }
    [[nodiscard]] bool isFiltered() const { return facets() != library::Facets{}; }
    [[nodiscard]] LibraryListModel* hits() { return &m_hits; }
    [[nodiscard]] LibraryFacet* areas() { return &m_areas; }
    [[nodiscard]] LibraryFacet* levels() { return &m_levels; }
    [[nodiscard]] LibraryFacet* types() { return &m_types; }
    [[nodiscard]] LibraryFacet* kinds() { return &m_kinds; }
    [[nodiscard]] LibraryFacet* themes() { return &m_themes; }
    [[nodiscard]] LibraryFacet* divisions() { return &m_divisions; }

    Q_INVOKABLE void clearFilters();
    /// Tells the coordinator what was looked for and not found (Fant du det?); `noted` or `failed` follows.
    Q_INVOKABLE void noteEmpty(const QString& wanted);

signals:
    void wordsChanged();
    void changed();
    void noted();
    void failed(const QString& text);

private:
    struct Page {
        library::Found found;
        std::map<std::string, std::string> areaNames; // by code, as the two below
        std::map<std::string, std::string> themeNames;
        std::map<std::string, std::string> divisionNames;
        std::size_t everywhere = 0;
        std::size_t size = 0;
    };
    [[nodiscard]] library::Facets facets() const;
    [[nodiscard]] std::array<LibraryFacet*, 6> allFacets();
    void ask();
    void show();
    void showFacet(LibraryFacet& facet, const char* name, const QString& all,
                   const std::function<QString(const std::string&)>& word) const;

    QString m_words;
    std::optional<Page> m_page;
    LibraryListModel m_hits;
    LibraryFacet m_areas;
    LibraryFacet m_levels;
    LibraryFacet m_types;
    LibraryFacet m_kinds;
    LibraryFacet m_themes;
    LibraryFacet m_divisions;
    LiveValue<std::optional<Page>> m_live;
};

} // namespace feltbok::app
