// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/when_wanted.h"

#include <QQmlInfo>

namespace feltbok {

WhenWanted::WhenWanted(QQuickItem* parent) : QQuickItem(parent) {
    setVisible(false); // positioners and layouts pass it by
}

void WhenWanted::setWanted(bool wanted) {
    if (m_wanted == wanted) return;
    m_wanted = wanted;
    if (!wanted)
        takeAway();
    else if (isComponentComplete())
        make();
    emit wantedChanged();
}

void WhenWanted::componentComplete() {
    QQuickItem::componentComplete();
    if (m_wanted) make();
}

void WhenWanted::make() {
    if (m_component == nullptr || m_item != nullptr) return;
    QObject* made = m_component->beginCreate(m_component->creationContext());
    m_item = qobject_cast<QQuickItem*>(made);
    if (m_item != nullptr) {
        m_item->setParent(this);
        m_item->setParentItem(parentItem());
        m_item->stackAfter(this); // the order of Tab and of a screen reader is that of the siblings
        m_component->completeCreate();
        emit itemChanged();
        return;
    }
    if (made != nullptr) m_component->completeCreate();
    delete made;
    qmlWarning(this) << "what is wanted is no item " << m_component->errorString();
}

// Later, for it may be its own handler that no longer wants it.
void WhenWanted::takeAway() {
    if (m_item == nullptr) return;
    m_item->setVisible(false);
    m_item->setParentItem(nullptr);
    m_item->deleteLater();
    m_item = nullptr;
    emit itemChanged();
}

} // namespace feltbok
