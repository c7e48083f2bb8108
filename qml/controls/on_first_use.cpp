// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/on_first_use.h"

#include <QQmlInfo>

namespace feltbok {

QObject* OnFirstUse::get() {
    if (m_made != nullptr || m_component == nullptr) return m_made;
    m_made = m_component->beginCreate(m_component->creationContext());
    if (m_made == nullptr) {
        qmlWarning(this) << "what is asked for cannot be made " << m_component->errorString();
        return nullptr;
    }
    m_made->setParent(parent()); // the item that a popup finds its window by
    m_component->completeCreate();
    return m_made;
}

} // namespace feltbok
