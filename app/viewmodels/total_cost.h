// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/results/comparison.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace feltbok::app {

/// An alternative as it is being written, and what comes of it.
struct AlternativeLine {
    int place = 0;
    QMap<QString, QString> typed; ///< by field, "name" among them
    QMap<QString, QString> wrong; ///< what is no number there, by field
    double presentValue = 0;
    double bought = 0;
    bool cheapest = false;
    double share = 0; ///< of the dearest
    bool operator==(const AlternativeLine&) const = default;
};

/// The alternatives (TotalCost.alternatives). Roles: letter, name, texts and wrongs (by field in the order of
/// TotalCost.fields), value ("203 553"), buyText, runText, buyShare (of its own value), share (of the
/// dearest), cheapest.
class AlternativeModel : public FELTBOK_ROWS(AlternativeLine, int) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TotalCost.alternatives")

public:
    enum Role {
        Letter = Qt::UserRole + 1,
        Name,
        Texts,
        Wrong,
        ValueText,
        BuyText,
        RunText,
        BuyShare,
        Share,
        Cheapest
    };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<AlternativeLine> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    int keyOf(const AlternativeLine& row) const override { return row.place; }
};

/// The total cost of two to five alternatives (page Totalkostnad). What is typed is kept on this device with
/// each keystroke, however wrong; `save` makes the next version of the comparison for all.
class TotalCost : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The fields of an alternative, and their labels.
    Q_PROPERTY(QStringList fields READ fields CONSTANT)
    Q_PROPERTY(QStringList fieldTexts READ fieldTexts NOTIFY languageChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QStringList municipalities READ municipalities NOTIFY changed)
    Q_PROPERTY(int municipality READ municipality WRITE setMunicipality NOTIFY changed)
    /// Comparisons that are saved, "Oppvaskmaskin · Tokke", and the one that is open (-1: a new one).
    Q_PROPERTY(QStringList savedTexts READ savedTexts NOTIFY changed)
    Q_PROPERTY(int savedIndex READ savedIndex NOTIFY changed)
    Q_PROPERTY(QStringList versions READ versions NOTIFY changed) ///< the newest first
    Q_PROPERTY(int version READ version NOTIFY changed)
    /// What was saved last is what stands here.
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)
    Q_PROPERTY(QString versionText READ versionText NOTIFY changed) ///< "Tokke · versjon 2", "Tokke · utkast"
    Q_PROPERTY(bool savable READ isSavable NOTIFY changed)
    Q_PROPERTY(feltbok::app::AlternativeModel* alternatives READ alternatives CONSTANT)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed)
    /// What is written for "years", "discountRate", "energyPrice", "energyGrowth", "carbonPrice", and what is
    /// wrong with it.
    Q_PROPERTY(QVariantMap assumptions READ assumptions NOTIFY changed)
    Q_PROPERTY(QVariantMap wrong READ wrong NOTIFY changed)
    /// Nothing is wrong: there is an answer.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(
        QString answer READ answer NOTIFY changed) ///< "B koster mer å kjøpe, men er 18 666 kr billigere …"
    Q_PROPERTY(
        QStringList flips READ flips NOTIFY changed) ///< which assumption turns the answer, the nearest first
    /// Cost piled up year by year, a list for each alternative.
    Q_PROPERTY(QVariantList paths READ paths NOTIFY changed)
    Q_PROPERTY(QStringList lineNames READ lineNames NOTIFY changed) ///< "B 184 887"
    Q_PROPERTY(int cheapest READ cheapest NOTIFY changed)
    Q_PROPERTY(QString crossingText READ crossingText NOTIFY changed) ///< "B blir billigst i år 6", or ""
    Q_PROPERTY(int crossingYear READ crossingYear NOTIFY changed)

public:
    explicit TotalCost(QObject* parent = nullptr);

    [[nodiscard]] static QString letterOf(std::size_t place) { return QString(QChar('A' + int(place))); }
    [[nodiscard]] static QStringList fields();
    [[nodiscard]] static QStringList fieldTexts();
    [[nodiscard]] bool isLoaded() const { return m_content.has_value(); }
    [[nodiscard]] QString title() const { return m_typed.title; }
    void setTitle(const QString& title);
    [[nodiscard]] QStringList municipalities() const;
    [[nodiscard]] int municipality() const;
    void setMunicipality(int municipality);
    [[nodiscard]] QStringList savedTexts() const;
    [[nodiscard]] int savedIndex() const;
    [[nodiscard]] QStringList versions() const;
    [[nodiscard]] int version() const;
    [[nodiscard]] bool isSaved() const { return m_saved; }
    [[nodiscard]] QString versionText() const;
    [[nodiscard]] bool isSavable() const;
    [[nodiscard]] AlternativeModel* alternatives() { return &m_alternatives; }
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] bool canTake() const;
    [[nodiscard]] QVariantMap assumptions() const;
    [[nodiscard]] QVariantMap wrong() const;
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QStringList flips() const;
    [[nodiscard]] QVariantList paths() const;
    [[nodiscard]] QStringList lineNames() const;
    [[nodiscard]] int cheapest() const { return m_answer ? int(m_answer->cheapest) : -1; }
    [[nodiscard]] QString crossingText() const;
    [[nodiscard]] int crossingYear() const;

    Q_INVOKABLE void assume(const QString& name, const QString& typed);
    /// `field` is "name" or one of `fields`.
    Q_INVOKABLE void write(int place, const QString& field, const QString& typed);
    Q_INVOKABLE void add();
    Q_INVOKABLE void take(int place);
    Q_INVOKABLE void begin();
    Q_INVOKABLE void open(int savedIndex);
    Q_INVOKABLE void openVersion(int version);
    /// The next version. `failed(text)` may follow.
    Q_INVOKABLE void save();
    /// "pdf", "odt" or "xlsx", to a folder or file ("file:///…"; empty: the device's documents).
    /// `exported(path)` or `failed(text)` follows.
    Q_INVOKABLE void exportAs(const QString& format, const QUrl& to);

signals:
    void changed();
    void languageChanged();
    void exported(const QString& path);
    void failed(const QString& text);

private:
    struct Typed {
        QString title;
        Id scope;
        Id id; // the version it began from
        QMap<QString, QString> assumptions;
        QList<QMap<QString, QString>> alternatives;
        bool operator==(const Typed&) const = default;
    };
    struct Saved {
        results::Comparison latest;
        std::string municipality;
    };
    struct Content {
        std::vector<ScopeEntry> municipalities;
        std::vector<Saved> saved;
        std::vector<results::Comparison> versions; // of the one that is open
        std::string kept;                          // what was being typed
    };
    [[nodiscard]] static Content contentOf(OpenBook& book);
    [[nodiscard]] static Typed fresh();
    [[nodiscard]] static Typed typedOf(const results::Comparison& comparison);
    [[nodiscard]] static std::string packed(const Typed& typed, bool saved);
    void unpack(const std::string& kept);
    void show(std::optional<Content> content);
    void changeTo(Typed typed, bool saved);
    void edited();
    /// Reads what is typed; what is wrong is noted in its place.
    [[nodiscard]] std::optional<results::Comparison> read();
    void reckon();
    void showRows();

    Typed m_typed;
    bool m_saved = true;
    bool m_saving = false; // a version is on its way to the disk
    quint64 m_opened = 0;  // how often another comparison was begun or opened
    bool m_unpacked = false;
    std::optional<Content> m_content;
    QMap<QString, QString> m_wrong;                // of the assumptions
    QList<QMap<QString, QString>> m_wrongOf;       // of each alternative
    std::optional<results::Comparison> m_reckoned; // what the answer is about
    std::optional<results::CostAnswer> m_answer;
    quint64 m_asked = 0;
    AlternativeModel m_alternatives;
    LiveValue<std::optional<Content>> m_live;
};

} // namespace feltbok::app
