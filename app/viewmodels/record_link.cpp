// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/record_link.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/record_place.h"

namespace feltbok::app {
namespace {

using advisory::RecordPage;
using advisory::VisitPart;

QString pageOf(RecordPage page) {
    switch (page) {
    case RecordPage::Municipality:
        return QStringLiteral("municipality");
    case RecordPage::Visit:
        return QStringLiteral("visit");
    case RecordPage::Tour:
        return QStringLiteral("tours");
    case RecordPage::Library:
        return QStringLiteral("library");
    case RecordPage::Procurement:
        return QStringLiteral("procurement");
    case RecordPage::Event:
        return QStringLiteral("event");
    case RecordPage::Editor:
        return QStringLiteral("editor");
    }
    return {};
}

QString tabOf(VisitPart part) {
    switch (part) {
    case VisitPart::Preparation:
        return QStringLiteral("preparation");
    case VisitPart::Interview:
        return QStringLiteral("interview");
    case VisitPart::Notes:
        return QStringLiteral("notes");
    case VisitPart::Needs:
        return QStringLiteral("needs");
    case VisitPart::Summary:
        return QStringLiteral("summary");
    }
    return {};
}

} // namespace

void RecordLink::follow(const QString& record) {
    QString id = record.trimmed();
    if (id.startsWith(QLatin1String(kScheme))) id = id.mid(int(qstrlen(kScheme)));
    FieldBook::instance().ask(
        this, [id = wording::idOf(id)](OpenBook& book) { return advisory::placeOf(book.store(), id); },
        [this](const std::optional<advisory::RecordPlace>& place) {
            if (!place) return emit missing();
            m_page = pageOf(place->page);
            m_scope = wording::idText(place->scope);
            m_visit = wording::idText(place->visit);
            m_tab = tabOf(place->part);
            m_kind = wording::text(place->kind);
            m_item = wording::text(place->item);
            emit led();
        });
}

QString RecordLink::linkTo(const QString& recordId) const {
    return QLatin1String(kScheme) + recordId;
}

} // namespace feltbok::app
