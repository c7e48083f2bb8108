// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlComponent>
#include <QtQml/qqmlregistration.h>

namespace feltbok {

/// Makes the one thing inside it when it is first asked for, and keeps it: what mostly is not opened, as the
/// sheets of a page, costs nothing until it is. (A Loader of Qt 6.4 cannot make a component that is bound to
/// its surroundings.)
class OnFirstUse : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlComponent* component MEMBER m_component FINAL)
    Q_CLASSINFO("DefaultProperty", "component")

public:
    using QObject::QObject;

    /// What is inside; null, with a warning, if it cannot be made.
    Q_INVOKABLE QObject* get();

private:
    QQmlComponent* m_component = nullptr;
    QPointer<QObject> m_made;
};

} // namespace feltbok
