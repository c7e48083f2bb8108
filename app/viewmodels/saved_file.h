// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace feltbok::app {

/// Where a file goes that a person saves: `to` is a folder or a file ("file:///…"), or empty for the device's
/// documents. In a folder it is called `name` with its ending ("odt"); what no file name may hold is left
/// out.
[[nodiscard]] QString savedPath(const QUrl& to, QString name, const QString& ending);

} // namespace feltbok::app
