// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summary.h"

#include "app/viewmodels/code_pictures.h"
#include "app/viewmodels/page_pictures.h"
#include "app/viewmodels/saved_file.h"
#include "app/viewmodels/summary_code.h"
#include "app/viewmodels/summary_paper.h"
#include "app/viewmodels/wording.h"
#include "core/advisory/progress.h"

#include <QTimer>

#include <algorithm>

namespace feltbok::app {

QVariant SummaryItemModel::data(const QModelIndex& index, int role) const {
    const SummaryItem* item = row(index);
    if (item == nullptr) return {};
    switch (role) {
    case KindRole:
        return item->kind;
    case Title:
    case Qt::DisplayRole:
        return item->title;
    case Line:
        return item->line;
    case Ready:
        return item->ready;
    case ButtonText:
        return item->button;
    case Target:
        return item->target;
    default:
        return {};
    }
}

QHash<int, QByteArray> SummaryItemModel::roleNames() const {
    return {{KindRole, "kind"}, {Title, "title"},           {Line, "line"},
            {Ready, "ready"},   {ButtonText, "buttonText"}, {Target, "target"}};
}

Summary::Summary(QObject* parent)
    : QObject(parent)
    , m_items(this)
    , m_missing(this)
    , m_live(
          this, [this](const Record& record) { return record.scope == m_shown.now.visit.scope; },
          [this](std::optional<SummaryShown> shown) { show(std::move(shown)); }) {
    FieldBook& book = FieldBook::instance();
    connect(&book, &FieldBook::interviewChanged, this, [this] { m_live.refresh(); });
    connect(&book, &FieldBook::languageChanged, this, [this] { show(m_shown); });
    connect(&book, &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        if (report.phase == SyncReport::Phase::Idle) m_live.refresh();
    });
}

QString Summary::unsentText() const {
    return unsent() == 0 ? QString() : tr("%n saved here, not sent", nullptr, unsent());
}

QString Summary::visitId() const {
    return wording::idText(m_visit);
}

void Summary::setVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_visit) return;
    m_visit = visit;
    emit visitIdChanged();
    if (visit.isNull()) return m_live.ask({});
    m_live.ask([visit](OpenBook& book) -> std::optional<SummaryShown> {
        auto now = book.summary(visit);
        if (!now) return std::nullopt;
        auto handedOver =
            now->visit.status == "closed" ? advisory::handedOver(book.store(), visit) : std::nullopt;
        return SummaryShown{std::move(*now), std::move(handedOver),
                            advisory::unsentOfVisit(book.store(), visit)};
    });
}

void Summary::show(std::optional<SummaryShown> shown) {
    m_loaded = shown.has_value() && !shown->now.visit.id.isNull();
    m_shown = shown ? std::move(*shown) : SummaryShown{};
    m_items.showRows(m_loaded ? itemsOf(m_shown.now) : std::vector<SummaryItem>{});
    std::vector<QuestionHit> missing;
    for (const advisory::MissingAnswer& answer : m_shown.now.missing)
        missing.push_back({answer.key, answer.number, answer.label, {}, true, 0});
    m_missing.showRows(std::move(missing));
    emit changed();
    if (m_loaded)
        PagePictures::publish(wording::idText(m_visit), summaryPaper(m_shown.now, m_shown.handedOver), this,
                              [this, visit = m_visit](const QStringList& pages) {
                                  if (visit == m_visit) showPages(pages);
                              });
    else
        showPages({});
}

void Summary::showPages(const QStringList& pages) {
    if (pages == m_pages) return;
    m_pages = pages;
    emit pagesChanged();
}

std::vector<SummaryItem> Summary::itemsOf(const advisory::SummaryContent& content) const {
    const auto titles = [](const auto& rows) {
        QStringList names;
        for (const auto& row : rows)
            names += wording::text(row.title);
        return names.join(QStringLiteral(", "));
    };
    std::vector<SummaryItem> items;
    const int needs = int(content.needs.size());
    items.push_back({SummaryItemModel::Needs,
                     needs == 0 ? tr("No needs yet") : tr("%n needs", nullptr, needs),
                     needs == 0 ? tr("Turn an answer into a need, or write one") : titles(content.needs),
                     needs > 0,
                     tr("Change"),
                     {}});
    SummaryItem actions{SummaryItemModel::Actions,
                        tr("%n actions", nullptr, int(content.actions.size())),
                        titles(content.actions),
                        true,
                        tr("Change"),
                        {}};
    if (content.actions.empty())
        actions = {SummaryItemModel::Actions,
                   tr("No actions yet"),
                   tr("Agree on who does what, and when"),
                   false,
                   tr("New action"),
                   {}};
    if (content.actionsWithoutDue > 0) {
        const auto first = std::ranges::find_if(content.actions, [](const advisory::ActionRow& action) {
            return action.due.empty() && !advisory::isSettled(action.status);
        });
        actions.title = tr("%n actions lack a due date", nullptr, int(content.actionsWithoutDue));
        actions.line = wording::text(first->title);
        actions.ready = false;
        actions.button = tr("Set due date");
        actions.target = wording::idText(first->id);
    }
    items.push_back(std::move(actions));
    const int missing = int(content.missing.size());
    if (content.total > 0)
        items.push_back({SummaryItemModel::MissingAnswers,
                         missing == 0 ? tr("All required answers are there")
                                      : tr("%n required answers missing", nullptr, missing),
                         missing == 0 ? tr("%1 of %2 answered").arg(content.answered).arg(content.total)
                                      : tr("Ask now, or let them stand unanswered"),
                         missing == 0,
                         QString(),
                         {}});
    items.push_back(
        {SummaryItemModel::NextContact,
         content.nextContact.empty() ? tr("Next contact is not agreed")
                                     : tr("Next contact: %1").arg(wording::weekdayDay(content.nextContact)),
         content.nextContact.empty() ? tr("Answer it in the interview's last section") : QString(),
         !content.nextContact.empty(),
         QString(),
         {}});
    return items;
}

int Summary::readyCount() const {
    return int(std::ranges::count_if(m_items.rows(), &SummaryItem::ready));
}

QString Summary::readyText() const {
    return itemCount() == 0 ? QString()
                            : tr("%1 of %2 points are ready.")
                                  .arg(wording::sentence(wording::countWord(readyCount())),
                                       wording::countWord(itemCount()));
}

QString Summary::pagesText() const {
    if (!m_shown.handedOver) return tr("Follows what you write");
    const QString when = wording::moment(m_shown.handedOver->closedAt.ms, FieldBook::instance().today());
    const int corrections = int(advisory::correctionsOf(m_shown.handedOver->content, m_shown.now).size());
    return corrections == 0 ? tr("Handed over %1").arg(when)
                            : tr("Handed over %1, %n corrections since", nullptr, corrections).arg(when);
}

QString Summary::codeText() const {
    return m_loaded ? summaryCode(m_shown.handedOver ? m_shown.handedOver->content : m_shown.now) : QString();
}

QString Summary::code() const {
    return CodePictures::sourceOf(codeText());
}

void Summary::makePdf(const QUrl& to) {
    make(to, QStringLiteral("pdf"));
}

void Summary::makeOdt(const QUrl& to) {
    make(to, QStringLiteral("odt"));
}

void Summary::make(const QUrl& to, const QString& ending) {
    if (!m_loaded || m_making) return;
    m_making = true;
    emit makingChanged();
    const advisory::VisitPage& visit = m_shown.now.visit;
    const QString name =
        tr("Summary %1 %2").arg(wording::text(visit.municipality), wording::text(visit.date));
    const QString path = savedPath(to, name, ending);
    PagePictures::write(summaryPaper(m_shown.now, m_shown.handedOver), path, this,
                        [this, path](const Result<void>& done) {
                            m_making = false;
                            emit makingChanged();
                            if (done)
                                emit made(path, QUrl::fromLocalFile(path));
                            else
                                emit failed(wording::failure(done.error()));
                        });
}

} // namespace feltbok::app
