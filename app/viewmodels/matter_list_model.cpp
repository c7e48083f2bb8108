// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/matter_list_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

#include <algorithm>
#include <array>

namespace feltbok::app {
namespace {

using advisory::Matter;
using advisory::MatterSource;

QString lineOf(const Matter& matter) {
    switch (matter.source) {
    case MatterSource::Overdue:
        return wording::joined({MatterListModel::tr("Overdue since %1").arg(wording::shortDay(matter.date)),
                                wording::text(matter.detail)});
    case MatterSource::Procurement: {
        const auto planned = Date::parse(matter.date);
        if (!planned) return {};
        const auto days = planned->daysSinceEpoch() - FieldBook::instance().today().daysSinceEpoch();
        return MatterListModel::tr("To be announced %1, in %n days", nullptr, int(days))
            .arg(wording::day(matter.date));
    }
    case MatterSource::Need:
        return wording::text(matter.detail).section(QLatin1Char('\n'), 0, 0);
    case MatterSource::Own:
        break;
    }
    return {};
}

QString sourceText(MatterSource source) {
    switch (source) {
    case MatterSource::Overdue:
        return MatterListModel::tr("Agreed earlier, not completed");
    case MatterSource::Procurement:
        return MatterListModel::tr("Upcoming procurement");
    case MatterSource::Need:
        return MatterListModel::tr("Need without an action");
    case MatterSource::Own:
        break;
    }
    return MatterListModel::tr("Added by you");
}

QString sourceIcon(MatterSource source) {
    switch (source) {
    case MatterSource::Overdue:
        return QStringLiteral("circle-alert");
    case MatterSource::Procurement:
        return QStringLiteral("calendar");
    case MatterSource::Need:
        return QStringLiteral("flag");
    case MatterSource::Own:
        break;
    }
    return QStringLiteral("pencil");
}

constexpr std::array kConcerning{"visit", "action", "need", "procurement"};

} // namespace

MatterListModel::MatterListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](advisory::MattersPage page) { showPage(std::move(page)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
}

QVariant MatterListModel::data(const QModelIndex& index, int role) const {
    const Matter* matter = row(index);
    if (matter == nullptr) return {};
    switch (role) {
    case Number:
        return QString::number(index.row() + 1);
    case Title:
    case Qt::DisplayRole:
        return wording::text(matter->title);
    case Line:
        return lineOf(*matter);
    case SourceText:
        return sourceText(matter->source);
    case SourceIcon:
        return sourceIcon(matter->source);
    case RecordId:
        return wording::idText(matter->record);
    default:
        return {};
    }
}

QHash<int, QByteArray> MatterListModel::roleNames() const {
    return {{Number, "number"},         {Title, "title"},           {Line, "line"},
            {SourceText, "sourceText"}, {SourceIcon, "sourceIcon"}, {RecordId, "recordId"}};
}

std::string MatterListModel::keyOf(const Matter& matter) const {
    return matter.record.isNull() ? matter.title : matter.record.toString();
}

QString MatterListModel::visitId() const {
    return wording::idText(m_visit);
}

void MatterListModel::setVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_visit) return;
    m_visit = visit;
    setDraft({});
    emit visitIdChanged();
    if (visit.isNull()) return m_live.ask({});
    m_live.ask([visit](OpenBook& book) { return advisory::mattersPage(book.store(), visit, book.today()); });
}

QString MatterListModel::draft() const {
    return wording::text(m_draft);
}

void MatterListModel::showPage(advisory::MattersPage page) {
    show(std::move(page.matters));
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {Number}); // others may have come before
    setDraft(std::move(page.draft));
}

void MatterListModel::setDraft(std::string draft) {
    if (draft == m_draft) return;
    m_draft = std::move(draft);
    emit draftChanged();
}

void MatterListModel::keepDraft(const QString& text) {
    if (m_visit.isNull()) return;
    setDraft(text.toStdString());
    FieldBook::instance().keep(
        "matter " + m_visit.toString(),
        [visit = m_visit, draft = m_draft](OpenBook& book) {
            return advisory::keepMatterDraft(book.store(), visit, draft);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) emit failed(wording::failure(done.error()));
        });
}

void MatterListModel::add(const QString& text) {
    const std::string line = text.simplified().toStdString();
    if (line.empty() || m_visit.isNull()) return;
    writeFor(
        this,
        [visit = m_visit, line](OpenBook& book) { return advisory::addMatter(book.store(), visit, line); },
        [this] {
            setDraft({});
            emit added();
        });
}

} // namespace feltbok::app
