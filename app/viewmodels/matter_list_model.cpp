// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/matter_list_model.h"

#include "app/viewmodels/wording.h"

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

} // namespace

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

void MatterListModel::showMatters(std::vector<advisory::Matter> matters) {
    show(std::move(matters));
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {Number}); // others may have come before
}

std::string MatterListModel::keyOf(const Matter& matter) const {
    return matter.record.isNull() ? matter.title : matter.record.toString();
}

} // namespace feltbok::app
