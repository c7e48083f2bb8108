// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"
#include "app/viewmodels/row_model.h"
#include "core/library/basket.h"

#include <QStringList>
#include <QUrl>

namespace feltbok::app {

/// A line of a basket with what should be looked at.
struct BasketRow {
    library::BasketLine line;
    std::vector<library::BasketRemark> remarks;
    bool operator==(const BasketRow&) const = default;
};

/// A basket's lines in their order (Basket.lines). Roles: lineId, itemId ("" for one's own), code, title,
/// wording, typeText, weightText ("30 %" or ""), remarkText (what to look at), canUpdate, edited (says
/// something else than the criterion).
class BasketLineModel : public FELTBOK_ROWS(BasketRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Basket.lines")

public:
    enum Role {
        LineId = Qt::UserRole + 1,
        ItemId,
        Code,
        Title,
        WordingText,
        TypeText,
        WeightText,
        RemarkText,
        CanUpdate,
        Edited
    };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<BasketRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    Id keyOf(const BasketRow& row) const override { return row.line.id; }
};

/// The basket one fills (Kurv): criteria in the wording of a case, weights, and what the rule on climate
/// asks. The device remembers which it was.
class Basket : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString basketId READ basketId WRITE setBasketId NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed) ///< "3 krav"
    /// All baskets, the latest made first, and the place of this one among them.
    Q_PROPERTY(QStringList choiceIds READ choiceIds NOTIFY changed)
    Q_PROPERTY(QStringList choiceTexts READ choiceTexts NOTIFY changed) ///< "Varebiler, Tokke"
    Q_PROPERTY(int choice READ choice NOTIFY changed)
    /// Where a new one may belong.
    Q_PROPERTY(QStringList scopeIds READ scopeIds NOTIFY changed)
    Q_PROPERTY(QStringList scopeTexts READ scopeTexts NOTIFY changed)
    /// "weight", "topThree" or "requirements"; "" as long as nobody has chosen.
    Q_PROPERTY(QString method READ method WRITE setMethod NOTIFY changed)
    Q_PROPERTY(
        QString shareText READ shareText NOTIFY changed) ///< "Klima og miljø teller 30 av 100 %, minst 30 %."
    /// What the whole should be looked at for, one a line; "" when all is well.
    Q_PROPERTY(QString remarks READ remarks NOTIFY changed)
    Q_PROPERTY(feltbok::app::BasketLineModel* lines READ lines CONSTANT)
    /// An item of the library, and whether the basket holds it.
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY itemIdChanged)
    Q_PROPERTY(bool holdsItem READ holdsItem NOTIFY itemIdChanged)

public:
    explicit Basket(QObject* parent = nullptr);

    [[nodiscard]] QString basketId() const;
    void setBasketId(const QString& basketId);
    [[nodiscard]] bool isLoaded() const { return m_content.has_value(); }
    [[nodiscard]] bool exists() const { return m_content && !m_content->page.id.isNull(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString municipality() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QStringList choiceIds() const;
    [[nodiscard]] QStringList choiceTexts() const;
    [[nodiscard]] int choice() const { return int(choiceIds().indexOf(basketId())); }
    [[nodiscard]] QStringList scopeIds() const;
    [[nodiscard]] QStringList scopeTexts() const;
    [[nodiscard]] QString method() const;
    void setMethod(const QString& method);
    [[nodiscard]] QString shareText() const;
    [[nodiscard]] QString remarks() const;
    [[nodiscard]] BasketLineModel* lines() { return &m_lines; }
    [[nodiscard]] QString itemId() const { return m_item; }
    void setItemId(const QString& itemId);
    [[nodiscard]] bool holdsItem() const;

    /// A new basket becomes the one that is filled; `made` or `failed` follows.
    Q_INVOKABLE void make(const QString& title, const QString& scopeId);
    Q_INVOKABLE void add(const QString& itemId);
    /// An award criterion of one's own ("Pris").
    Q_INVOKABLE void addOwn(const QString& wording);
    /// One place up (-1) or down (1).
    Q_INVOKABLE void move(const QString& lineId, int by);
    /// Takes the newest revision over.
    Q_INVOKABLE void update(const QString& lineId);
    Q_INVOKABLE void removeLine(const QString& lineId);
    /// "text", "odt" or "xlsx", to a folder or file ("file:///…"; empty: the device's documents).
    /// `exported(path)` or `failed(text)` follows.
    Q_INVOKABLE void exportAs(const QString& format, const QUrl& to);

signals:
    void changed();
    void itemIdChanged();
    void made();
    void exported(const QString& path);
    void failed(const QString& text);

private:
    struct Choice {
        Id id;
        std::string title;
        std::string municipality;
    };
    struct Content {
        library::BasketPage page;
        std::vector<Choice> choices;
        std::vector<ScopeEntry> scopes;
    };
    [[nodiscard]] static Content contentOf(OpenBook& book, const Id& wanted);
    void ask(const Id& basket);
    void show(std::optional<Content> content);

    Id m_wanted;
    QString m_item;
    std::optional<Content> m_content;
    BasketLineModel m_lines;
    LiveValue<std::optional<Content>> m_live;
};

/// The editor of a basket's own texts. Assigning a field saves it.
class BasketEditor : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString basketId READ basketId WRITE setBasketId NOTIFY changed)
    Q_PROPERTY(QString justification READ justification WRITE setJustification NOTIFY changed)

public:
    explicit BasketEditor(QObject* parent = nullptr) : RecordEditor("basket", parent) {}
    [[nodiscard]] QString basketId() const;
    void setBasketId(const QString& basketId);
    [[nodiscard]] QString justification() const { return textOf("justification"); }
    void setJustification(const QString& text) { writeText("justification", text); }
};

/// The editor of one line for the case at hand. Assigning a field saves it.
class BasketLineEditor : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString lineId READ lineId WRITE setLineId NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString wording READ wording WRITE setWording NOTIFY changed)
    Q_PROPERTY(QString verification READ verification WRITE setVerification NOTIFY changed)
    /// Per cent as typed, with comma or point; what is no number from 0 to 100 is not kept, and `weightError`
    /// says so.
    Q_PROPERTY(QString weight READ weight WRITE setWeight NOTIFY changed)
    Q_PROPERTY(QString weightError READ weightError NOTIFY changed)
    Q_PROPERTY(bool climate READ climate WRITE setClimate NOTIFY changed)
    /// Labels that stand alone; "eller tilsvarende" is added after them when it is exported.
    Q_PROPERTY(QString labelNote READ labelNote NOTIFY changed)

public:
    explicit BasketLineEditor(QObject* parent = nullptr) : RecordEditor("basketItem", parent) {}
    [[nodiscard]] QString lineId() const;
    void setLineId(const QString& lineId);
    [[nodiscard]] QString code() const { return textOf("code"); }
    [[nodiscard]] QString wording() const { return textOf("wording"); }
    void setWording(const QString& text) { writeText("wording", text); }
    [[nodiscard]] QString verification() const { return textOf("verification"); }
    void setVerification(const QString& text) { writeText("verification", text); }
    [[nodiscard]] QString weight() const;
    void setWeight(const QString& typed);
    [[nodiscard]] QString weightError() const { return m_weightError; }
    [[nodiscard]] bool climate() const { return isTrue("climate"); }
    void setClimate(bool climate) { write("climate", climate); }
    [[nodiscard]] QString labelNote() const;

private:
    std::optional<QString> m_typedWeight; // while it is no number, or as it was typed
    QString m_weightError;
};

} // namespace feltbok::app
