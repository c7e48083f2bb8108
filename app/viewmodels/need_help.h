// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

namespace feltbok::app {

/// Something that helps with a need: out of the library, or somebody who has solved the same.
struct HelpRow {
    Id item;          ///< of the library; null for a municipality
    std::string kind; ///< criterion, example … or municipality
    std::string code;
    std::string title;
    std::string line;    ///< what the municipality did
    bool shared = false; ///< passed on to this municipality already
    bool operator==(const HelpRow&) const = default;
};

/// What helps with a need, the nearest first: criteria and examples of its theme and area, and municipalities
/// that had the same need and have done something about it. Roles: itemId ("" for a municipality), code,
/// title, line ("Eksempel"), canShare, shared.
class NeedHelpModel : public FELTBOK_ROWS(HelpRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString needId READ needId WRITE setNeedId NOTIFY needIdChanged)

public:
    enum Role { ItemId = Qt::UserRole + 1, Code, Title, Line, CanShare, Shared };
    static constexpr std::size_t kItemsMax = 6;

    explicit NeedHelpModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString needId() const;
    void setNeedId(const QString& needId);

    /// Logs that an item was passed on to the need's municipality at its visit; it leaves with the next sync.
    Q_INVOKABLE void share(const QString& itemId);

signals:
    void needIdChanged();
    void failed(const QString& text);

protected:
    std::string keyOf(const HelpRow& row) const override;

private:
    Id m_need;
    LiveValue<std::vector<HelpRow>> m_live;
};

} // namespace feltbok::app
