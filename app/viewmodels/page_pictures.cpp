// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/page_pictures.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QQuickTextureFactory>
#include <QThreadPool>

#include <memory>

namespace feltbok::app {
namespace {

constexpr int kPreviewWidthPx = 800;

struct Published {
    std::shared_ptr<const documents::PaperLayout> layout;
    QString text; // to see whether it says the same
    int revision = 0;
};

// What the pages show, shared with the threads that draw them.
QMutex mutex;
QHash<QString, Published>& papers() {
    static QHash<QString, Published> all;
    return all;
}

QString textOf(const documents::Paper& paper) {
    QString text = paper.title + paper.subline + paper.footer + paper.mark;
    struct Reader {
        QString& text;
        void operator()(const documents::Heading& heading) { text += heading.text; }
        void operator()(const documents::Paragraph& paragraph) { text += paragraph.text; }
        void operator()(const documents::Point& point) { text += point.title + point.line + point.quote; }
        void operator()(const documents::Table& table) {
            for (const QStringList& row : table.rows)
                text += row.join(QLatin1Char('\t'));
        }
        void operator()(const documents::Bars& bars) {
            for (const documents::Bar& bar : bars.bars)
                text += bar.label + QString::number(bar.share) + bar.text;
        }
    } reader{text};
    for (const documents::Block& block : paper.blocks)
        std::visit(reader, block);
    return text;
}

class PageResponse : public QQuickImageResponse {
public:
    PageResponse(const QString& id, const QSize& wanted) {
        std::shared_ptr<const documents::PaperLayout> layout;
        {
            const QMutexLocker lock(&mutex);
            layout = papers().value(id.section(QLatin1Char('/'), 0, 0)).layout;
        }
        const int page = id.section(QLatin1Char('/'), 2, 2).toInt();
        const int width = wanted.width() > 0 ? wanted.width() : kPreviewWidthPx;
        QThreadPool::globalInstance()->start([this, layout, page, width] {
            // A text document lays out lazily: one thread at a time.
            if (layout) {
                const QMutexLocker lock(&mutex);
                m_image = layout->page(page, width);
            }
            QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
        });
    }
    QQuickTextureFactory* textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

private:
    QImage m_image;
};

} // namespace

QQuickImageResponse* PagePictures::requestImageResponse(const QString& id, const QSize& requestedSize) {
    return new PageResponse(id, requestedSize);
}

QStringList PagePictures::publish(const QString& name, const documents::Paper& paper) {
    const QString text = textOf(paper);
    const QMutexLocker lock(&mutex);
    Published& published = papers()[name];
    if (!published.layout || published.text != text) {
        published.layout = std::make_shared<const documents::PaperLayout>(paper);
        published.text = text;
        ++published.revision;
    }
    QStringList sources;
    for (int page = 0; page < published.layout->pageCount(); ++page)
        sources +=
            QStringLiteral("image://feltbok-pages/%1/%2/%3").arg(name).arg(published.revision).arg(page);
    return sources;
}

void PagePictures::write(const documents::Paper& paper, const QString& path, QObject* receiver,
                         std::function<void(Result<void>)> done) {
    QThreadPool::globalInstance()->start(
        [paper, path, guard = QPointer<QObject>(receiver), done = std::move(done)] {
            QDir().mkpath(QFileInfo(path).path());
            const Result<void> written = documents::PaperLayout(paper).writePdf(path);
            if (!guard) return;
            QMetaObject::invokeMethod(guard.data(), [done, written] { done(written); }, Qt::QueuedConnection);
        });
}

} // namespace feltbok::app
