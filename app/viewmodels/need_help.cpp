// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/need_help.h"

#include "app/viewmodels/library_words.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/inbox.h"
#include "core/library/index.h"
#include "core/results/given.h"

#include <algorithm>
#include <array>

namespace feltbok::app {
namespace {

constexpr std::array kConcerning{"need", "action", "criterion", "example", "share"};

std::vector<HelpRow> helpFor(OpenBook& book, const Id& needId) {
    std::vector<HelpRow> rows;
    const auto need = book.store().read(needId);
    if (!need) return rows;
    const auto passedOn = results::shareRows(book.store(), need->scope);
    for (const library::Hit& hit : library::suggestions(book.library(), *need, NeedHelpModel::kItemsMax)) {
        const bool shared = std::ranges::find(passedOn, hit.id, &results::ShareRow::item) != passedOn.end();
        rows.push_back({hit.id, hit.kind, hit.code, hit.title, {}, shared});
    }
    for (const library::Peer& peer : library::peers(book.store(), *need))
        rows.push_back({{}, "municipality", {}, peer.municipality, peer.action, false});
    return rows;
}

Result<Id> passOn(OpenBook& book, const Id& needId, const Id& item) {
    const auto need = book.store().read(needId);
    if (!need) return fail(need);
    return results::share(book.store(), need->scope, item, book.store().scopeName(need->scope),
                          need->reference("visit").value_or(Id{}), book.today());
}

} // namespace

NeedHelpModel::NeedHelpModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](std::vector<HelpRow> rows) { show(std::move(rows)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
}

QString NeedHelpModel::needId() const {
    return wording::idText(m_need);
}

void NeedHelpModel::setNeedId(const QString& needId) {
    const Id need = wording::idOf(needId);
    if (need == m_need) return;
    m_need = need;
    emit needIdChanged();
    if (need.isNull()) return m_live.ask({});
    m_live.ask([need](OpenBook& book) { return helpFor(book, need); });
}

void NeedHelpModel::share(const QString& itemId) {
    writeFor(this, [need = m_need, item = wording::idOf(itemId)](OpenBook& book) {
        return passOn(book, need, item);
    });
}

QVariant NeedHelpModel::data(const QModelIndex& index, int role) const {
    const HelpRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case ItemId:
        return wording::idText(held->item);
    case Code:
        return wording::text(held->code);
    case Title:
    case Qt::DisplayRole:
        return wording::text(held->title);
    case Line:
        return held->item.isNull() ? tr("Has done: %1").arg(wording::text(held->line))
                                   : wording::libraryKind(held->kind);
    case CanShare:
        return !held->item.isNull() && !held->shared;
    case Shared:
        return held->shared;
    default:
        return {};
    }
}

QHash<int, QByteArray> NeedHelpModel::roleNames() const {
    return {{ItemId, "itemId"}, {Code, "code"},         {Title, "title"},
            {Line, "line"},     {CanShare, "canShare"}, {Shared, "shared"}};
}

std::string NeedHelpModel::keyOf(const HelpRow& row) const {
    return row.item.isNull() ? row.title + "\n" + row.line : row.item.toString();
}

} // namespace feltbok::app
