// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/stop_editor.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/tours.h"

namespace feltbok::app {

StopEditor::StopEditor(QObject* parent) : RecordEditor("visit", parent) {}

QString StopEditor::visitId() const {
    return wording::idText(record());
}

void StopEditor::setVisitId(const QString& visitId) {
    if (wording::idOf(visitId) == record()) return;
    open(wording::idOf(visitId));
    emit visitIdChanged();
}

void StopEditor::takeOut() {
    FieldBook::instance().ask(
        this, [visit = record()](OpenBook& book) { return advisory::isWrittenAt(book.store(), visit); },
        [this](bool written) {
            if (written)
                emit failed(
                    tr("Something is written at this stop, so it cannot be taken out. Give it another "
                       "day, or close the visit."));
            else
                remove();
        });
}

} // namespace feltbok::app
