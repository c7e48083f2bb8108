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
    auto written = std::make_shared<bool>(false);
    FieldBook::instance().write(
        [visit = record(), written](OpenBook& book) -> Result<void> {
            *written = advisory::isWrittenAt(book.store(), visit);
            return *written ? Result<void>() : removeFrom(book.store(), visit);
        },
        this,
        [this, visit = record(), written](const Result<void>& done) {
            if (!done) return emit failed(wording::failure(done.error()));
            if (!*written) {
                emit FieldBook::instance().recordRemoved(visit, {});
                return emit removed();
            }
            emit failed(tr("Something is written at this stop, so it cannot be taken out. Give it another "
                           "day, or close the visit."));
        });
}

} // namespace feltbok::app
