// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/page_pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QQuickTextureFactory>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace feltbok::app {
namespace {

constexpr int kPreviewWidthPx = 800;

constexpr int kPapersMax = 4; ///< laid out at a time; a page shows one

struct Published {
    QString name;
    std::unique_ptr<documents::PaperLayout> layout;
    documents::Paper paper;
    int revision = 0;
};

/// Where papers are laid out, drawn and written: one thread, since neither a text document nor what it holds
/// of fonts can be shared with the interface's.
class Desk {
public:
    static Desk& instance() {
        static Desk* const desk = [] {
            qAddPostRoutine([] { delete &instance(); }); // threads end before the program's statics do
            return new Desk;
        }();
        return *desk;
    }

    template <class Work>
    void start(Work work) {
        m_thread.start(std::move(work));
    }

    // The rest on the desk's thread only.
    Published& place(const QString& name) {
        const auto held = std::ranges::find(m_papers, name, &Published::name);
        Published paper = held == m_papers.end() ? Published{.name = name, .layout = nullptr, .paper = {}}
                                                 : std::move(*held);
        if (held != m_papers.end()) m_papers.erase(held);
        m_papers.push_back(std::move(paper));
        if (m_papers.size() > kPapersMax) m_papers.erase(m_papers.begin()); // not shown for the longest time
        return m_papers.back();
    }
    [[nodiscard]] const documents::PaperLayout* find(const QString& name) const {
        const auto held = std::ranges::find(m_papers, name, &Published::name);
        return held == m_papers.end() ? nullptr : held->layout.get();
    }

private:
    Desk() {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1);
    }

    std::vector<Published> m_papers;
    QThreadPool m_thread; // ends before the papers go
};

/// Tells the receiver on the interface's thread, if it is still there then.
void answer(const QPointer<QObject>& receiver, std::function<void()> tell) {
    QMetaObject::invokeMethod(
        qApp,
        [receiver, tell = std::move(tell)] {
            if (receiver) tell();
        },
        Qt::QueuedConnection);
}

class PageResponse : public QQuickImageResponse {
public:
    PageResponse(const QString& id, const QSize& wanted) {
        const QString name = id.section(QLatin1Char('/'), 0, 0);
        const int page = id.section(QLatin1Char('/'), 2, 2).toInt();
        const int width = wanted.width() > 0 ? wanted.width() : kPreviewWidthPx;
        Desk::instance().start([this, name, page, width] {
            if (const documents::PaperLayout* layout = Desk::instance().find(name))
                m_image = layout->page(page, width);
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

void PagePictures::publish(const QString& name, const documents::Paper& paper, QObject* receiver,
                           std::function<void(QStringList)> done) {
    Desk::instance().start([name, paper, guard = QPointer<QObject>(receiver), done = std::move(done)] {
        Published& published = Desk::instance().place(name);
        if (!published.layout || published.paper != paper) {
            published.layout = std::make_unique<documents::PaperLayout>(paper);
            published.paper = paper;
            ++published.revision;
        }
        QStringList sources;
        for (int page = 0; page < published.layout->pageCount(); ++page)
            sources +=
                QStringLiteral("image://feltbok-pages/%1/%2/%3").arg(name).arg(published.revision).arg(page);
        answer(guard, [done, sources] { done(sources); });
    });
}

void PagePictures::write(const documents::Paper& paper, const QString& path, QObject* receiver,
                         std::function<void(Result<void>)> done) {
    Desk::instance().start([paper, path, guard = QPointer<QObject>(receiver), done = std::move(done)] {
        QDir().mkpath(QFileInfo(path).path());
        const bool pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
        const Result<void> written =
            pdf ? documents::PaperLayout(paper).writePdf(path) : documents::writeOdt(paper, path);
        answer(guard, [done, written] { done(written); });
    });
}

} // namespace feltbok::app
