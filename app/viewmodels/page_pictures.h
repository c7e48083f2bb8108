// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/paper.h"
#include "core/base/error.h"

#include <QObject>
#include <QQuickAsyncImageProvider>
#include <QStringList>

#include <functional>

namespace feltbok::app {

/// Draws the pages of documents off the interface's thread: "image://feltbok-pages/NAME/REVISION/PAGE".
/// Register as "feltbok-pages".
class PagePictures : public QQuickAsyncImageProvider {
public:
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

    /// Makes a paper the one of that name, then calls `done` on the receiver's thread with the image sources
    /// of its pages. A paper that says the same keeps its sources.
    static void publish(const QString& name, const documents::Paper& paper, QObject* receiver,
                        std::function<void(QStringList)> done);
    /// Writes the paper as PDF/A where the path ends in ".pdf", else as OpenDocument text, then calls `done`
    /// on the receiver's thread, which is the interface's.
    static void write(const documents::Paper& paper, const QString& path, QObject* receiver,
                      std::function<void(Result<void>)> done);
};

} // namespace feltbok::app
