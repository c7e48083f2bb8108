// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/tour_editor.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {

TourEditor::TourEditor(QObject* parent) : RecordEditor("tour", parent) {}

QString TourEditor::tourId() const {
    return wording::idText(record());
}

void TourEditor::setTourId(const QString& tourId) {
    if (wording::idOf(tourId) == record()) return;
    open(wording::idOf(tourId));
    emit tourIdChanged();
}

Fields TourEditor::emptyFallback() const {
    return {{"title", tr("Tour without a name").toStdString()}};
}

} // namespace feltbok::app
