// SPDX-License-Identifier: Apache-2.0
#include "app/platform/assets.h"

#include <QFile>

// In a static library the linker would drop the resources nobody names.
static void keepResources() {
    Q_INIT_RESOURCE(feltbok_assets);
}

namespace feltbok::platform {

Result<Bytes> readAsset(const std::string& path) {
    keepResources();
    QFile file(QStringLiteral(":/feltbok/") + QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "the program has no such asset", path);
    const QByteArray bytes = file.readAll();
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace feltbok::platform
