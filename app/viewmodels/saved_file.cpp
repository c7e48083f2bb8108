// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/saved_file.h"

#include "app/viewmodels/field_book.h"

#include <QDir>
#include <QFileInfo>

namespace feltbok::app {

QString savedPath(const QUrl& to, QString name, const QString& ending) {
    QString path = to.isLocalFile() ? to.toLocalFile() : to.toString();
    if (path.isEmpty()) path = QString::fromStdString(FieldBook::instance().world().documents.string());
    const QString dotted = QLatin1Char('.') + ending;
    if (!QFileInfo(path).isDir() && path.endsWith(dotted, Qt::CaseInsensitive)) return path;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir(path).filePath(name.trimmed() + dotted);
}

} // namespace feltbok::app
