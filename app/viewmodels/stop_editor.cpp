// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/stop_editor.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
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
    writeFor(
        this,
        [visit = record()](OpenBook& book) -> Result<bool> {
            if (advisory::isWrittenAt(book.store(), visit)) return true;
            const auto taken = removeFrom(book.store(), visit);
            if (!taken) return fail(taken);
            return false;
        },
        [this, visit = record()](bool written) {
            if (!written) {
                emit FieldBook::instance().recordRemoved(visit, {});
                return emit removed();
            }
            emit failed(tr("Something is written at this stop, so it cannot be taken out. Give it another "
                           "day, or close the visit."));
        });
}

} // namespace feltbok::app
