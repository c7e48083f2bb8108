// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/row_model.h"

namespace feltbok::app {

ListModel::ListModel(QObject* parent) : QAbstractListModel(parent) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        if (const int rows = rowCount(); rows > 0) emit dataChanged(index(0), index(rows - 1));
    });
}

void ListModel::setLoaded(bool loaded) {
    if (m_loaded == loaded) return;
    m_loaded = loaded;
    emit loadedChanged();
}

} // namespace feltbok::app
