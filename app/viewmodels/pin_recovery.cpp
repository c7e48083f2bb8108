// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pin_recovery.h"

#include "app/viewmodels/code_pictures.h"

#include <QClipboard>
#include <QGuiApplication>

namespace feltbok::app {
namespace {

constexpr qsizetype kGroupLetters = 4;

} // namespace

QString PinRecovery::code() const {
    QString groups;
    for (qsizetype i = 0; i < m_code.size(); i += kGroupLetters)
        groups += (i == 0 ? QString() : QStringLiteral(" ")) + m_code.mid(i, kGroupLetters);
    return groups;
}

QString PinRecovery::codePicture() const {
    return CodePictures::sourceOf(m_code);
}

void PinRecovery::begin() {
    FieldBook::instance().post([this, guard = QPointer<PinRecovery>(this)](OpenBook& book) {
        const auto code = book.requestRecovery();
        QMetaObject::invokeMethod(
            qApp,
            [this, guard, code] {
                if (!guard) return;
                m_state = code ? Ready : NoKey;
                m_code = code ? QString::fromStdString(*code) : QString();
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void PinRecovery::copyCode() const {
    if (!m_code.isEmpty()) QGuiApplication::clipboard()->setText(m_code);
}

} // namespace feltbok::app
