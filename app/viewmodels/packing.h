// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/packing.h"

namespace feltbok::app {

/// What is on the device for a tour, line by line (Pakk for tur). Roles: title ("Skjema"), line
/// ("Behovskartlegging, versjon 2026112102"), ready. What is missing comes with the next sync; `Sync.start()`
/// asks for it.
class PackListModel : public FELTBOK_ROWS(advisory::PackRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tourId READ tourId WRITE setTourId NOTIFY tourIdChanged)
    /// Every stop still to come has all it needs.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool missing READ isMissing NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed) ///< "Alt er her", "Ett stopp gjenstår"
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY
                   changed) ///< "Tokke og Vinje er klare til bruk uten nett."
    Q_PROPERTY(
        QString checkedText READ checkedText NOTIFY changed) ///< "Pakket i dag 15.12 · 214 MB"; "" never

public:
    enum Role { Title = Qt::UserRole + 1, Line, Ready };
    static constexpr int kNamesShownMax = 4;

    explicit PackListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString tourId() const;
    void setTourId(const QString& tourId);
    [[nodiscard]] bool isReady() const { return !m_page.ready.empty() && m_page.waiting.empty(); }
    [[nodiscard]] bool isMissing() const { return !m_page.waiting.empty(); }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString checkedText() const;

    /// Checks everything and marks as packed the stops that lack nothing.
    Q_INVOKABLE void pack();

signals:
    void tourIdChanged();
    void changed();
    void failed(const QString& text);

protected:
    std::string keyOf(const advisory::PackRow& row) const override;

private:
    Id m_tour;
    advisory::PackPage m_page;
    LiveValue<advisory::PackPage> m_live;
};

} // namespace feltbok::app
