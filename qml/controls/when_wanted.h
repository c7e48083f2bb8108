// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// Makes the one item inside it when that is wanted, as a sibling right after itself, and takes it away
/// again: what only some rows of a list have costs the others next to nothing. (A Repeater of none or one
/// brings a model and an adaptor with it; Qt 6.4's Loader cannot make a component that is bound to its
/// surroundings.) Takes no room in a positioner or layout.
class WhenWanted : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged FINAL)
    /// What was made; null while it is not wanted.
    Q_PROPERTY(QQuickItem* item READ item NOTIFY itemChanged FINAL)
    Q_PROPERTY(QQmlComponent* component MEMBER m_component FINAL)
    Q_CLASSINFO("DefaultProperty", "component")

public:
    explicit WhenWanted(QQuickItem* parent = nullptr);

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] QQuickItem* item() const { return m_item; }

Q_SIGNALS:
    void wantedChanged();
    void itemChanged();

protected:
    void componentComplete() override;

private:
    void make();
    void takeAway();

    bool m_wanted = false;
    QQmlComponent* m_component = nullptr;
    QPointer<QQuickItem> m_item;
};

} // namespace feltbok
