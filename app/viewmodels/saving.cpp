// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/saving.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {

Saving::Saving(QObject* parent) : QObject(parent) {
    FieldBook& book = FieldBook::instance();
    connect(&book, &FieldBook::writeAsked, this, [this] {
        m_failure.reset();
        emit changed();
    });
    connect(&book, &FieldBook::writeFailed, this, [this](const Failure& failure) { m_failure = failure; });
    connect(&book, &FieldBook::durable, this, [this] {
        if (!m_failure) m_savedAtMs = FieldBook::instance().now().ms;
        emit changed();
    });
    connect(&book, &FieldBook::closed, this, [this] {
        m_failure.reset();
        m_savedAtMs = 0;
        emit changed();
    });
    connect(&book, &FieldBook::languageChanged, this, &Saving::changed);
}

Saving* Saving::create(QQmlEngine*, QJSEngine*) {
    return new Saving;
}

bool Saving::isSaved() const {
    return !m_failure && FieldBook::instance().writesUnderWay() == 0;
}

QString Saving::text() const {
    return isSaved() ? tr("Saved on the device") : QString();
}

QString Saving::shortText() const {
    return isSaved() ? tr("Saved") : QString();
}

QString Saving::atText() const {
    return m_savedAtMs == 0 ? QString() : tr("at %1").arg(wording::time(m_savedAtMs));
}

QString Saving::errorText() const {
    return m_failure ? wording::failure(*m_failure) : QString();
}

} // namespace feltbok::app
