// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/results/effect.h"

#include <QStringList>

namespace feltbok::app {

/// A side of an effect as it is being written.
struct TermLine {
    int place = 0;
    bool before = true;
    QString activity; ///< as typed
    QString wrong;
    QString code;   ///< of the factor, "" for one that is chosen later
    QString factor; ///< "2,66 kg CO2e/l"
    bool operator==(const TermLine&) const = default;
};

/// What an effect is reckoned from (EffectEditor.terms). Roles: before, activity, wrong, code, factorText.
class TermModel : public FELTBOK_ROWS(TermLine, int) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("EffectEditor.terms")

public:
    enum Role { Before = Qt::UserRole + 1, Activity, Wrong, Code, FactorText };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<TermLine> rows) { show(std::move(rows)); }

protected:
    int keyOf(const TermLine& row) const override { return row.place; }
};

/// An effect: baseline activity × factor − new activity × factor, with the factors of the library in the
/// revision of its year. `save` writes it; what is typed before that stands on the page only.
class EffectEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    /// "measured", "calculated" or "estimated".
    Q_PROPERTY(QString quality READ quality WRITE setQuality NOTIFY changed)
    Q_PROPERTY(QString year READ year WRITE setYear NOTIFY changed) ///< as typed
    Q_PROPERTY(QString yearWrong READ yearWrong NOTIFY changed)
    Q_PROPERTY(bool everyYear READ everyYear WRITE setEveryYear NOTIFY changed)
    Q_PROPERTY(QString assumptions READ assumptions WRITE setAssumptions NOTIFY changed)
    Q_PROPERTY(feltbok::app::TermModel* terms READ terms CONSTANT)
    /// Factors of the library that give an effect: what finds hotspots only is not among them.
    Q_PROPERTY(QStringList factorCodes READ factorCodes NOTIFY changed)
    Q_PROPERTY(QStringList factorTexts READ factorTexts NOTIFY changed)
    Q_PROPERTY(QString tonnesText READ tonnesText NOTIFY changed) ///< "27,4 tonn CO₂e"
    Q_PROPERTY(QString kwhText READ kwhText NOTIFY changed)       ///< "−33 000 kWh", or ""
    Q_PROPERTY(bool savable READ isSavable NOTIFY changed)

public:
    explicit EffectEditor(QObject* parent = nullptr);

    [[nodiscard]] bool exists() const { return !m_effect.id.isNull(); }
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString& title);
    [[nodiscard]] QString quality() const;
    void setQuality(const QString& quality);
    [[nodiscard]] QString year() const { return m_year; }
    void setYear(const QString& year);
    [[nodiscard]] QString yearWrong() const;
    [[nodiscard]] bool everyYear() const { return m_effect.everyYear; }
    void setEveryYear(bool everyYear);
    [[nodiscard]] QString assumptions() const { return m_assumptions; }
    void setAssumptions(const QString& assumptions);
    [[nodiscard]] TermModel* terms() { return &m_terms; }
    [[nodiscard]] QStringList factorCodes() const;
    [[nodiscard]] QStringList factorTexts() const;
    [[nodiscard]] QString tonnesText() const;
    [[nodiscard]] QString kwhText() const;
    [[nodiscard]] bool isSavable() const;

    /// A new one of a procurement, or one that is there.
    Q_INVOKABLE void begin(const QString& procurementId, const QString& scopeId);
    Q_INVOKABLE void edit(const QString& effectId);
    Q_INVOKABLE void addTerm(bool before);
    Q_INVOKABLE void takeTerm(int place);
    Q_INVOKABLE void writeActivity(int place, const QString& typed);
    Q_INVOKABLE void chooseFactor(int place, const QString& code);
    /// `saved` or `failed(text)` follows.
    Q_INVOKABLE void save();

signals:
    void changed();
    void saved();
    void failed(const QString& text);

private:
    struct Factor {
        std::string code;
        std::string title;
    };
    struct Held {
        results::Effect effect;
        std::vector<std::string> codes; // of its terms' factors
    };
    struct Reckoned {
        std::vector<results::EffectTerm> terms; // with the factors in force
        std::vector<Factor> factors;
    };
    void show(Held held);
    void reckon();
    [[nodiscard]] std::optional<int> yearNumber() const;

    results::Effect m_effect; // with what its terms give by now
    Held m_held;              // as it was saved
    QString m_title;
    QString m_year;
    QString m_assumptions;
    std::vector<TermLine> m_lines;
    std::vector<Factor> m_factors;
    quint64 m_asked = 0;
    TermModel m_terms;
};

} // namespace feltbok::app
