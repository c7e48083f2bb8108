// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/action_owners.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/inbox.h"

namespace feltbok::app {
namespace {

std::vector<OwnerRow> ownersOf(const Store& store, const Id& action) {
    std::vector<OwnerRow> owners;
    const auto held = store.read(action);
    if (!held) return owners;
    for (const std::string& body : held->elements("bodies"))
        if (const auto scope = Id::parse(body)) owners.push_back({*scope, store.scopeName(*scope)});
    std::ranges::sort(owners, advisory::sortsBefore, &OwnerRow::name);
    return owners;
}

} // namespace

ActionOwnerModel::ActionOwnerModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [this](const Record& record) { return record.id == m_action; },
          [this](std::vector<OwnerRow> rows) { show(std::move(rows)); }) {}

QString ActionOwnerModel::actionId() const {
    return wording::idText(m_action);
}

void ActionOwnerModel::setActionId(const QString& actionId) {
    const Id action = wording::idOf(actionId);
    if (action == m_action) return;
    m_action = action;
    emit actionIdChanged();
    if (action.isNull()) return m_live.ask({});
    m_live.ask([action](OpenBook& book) { return ownersOf(book.store(), action); });
}

void ActionOwnerModel::put(const QString& scopeId, bool owns) {
    const Id scope = wording::idOf(scopeId);
    if (scope.isNull()) return;
    writeFor(this, [action = m_action, scope, owns](OpenBook& book) {
        return book.store().commit(
            Change{.record = action, .fields = {{"bodies/" + scope.toString(), owns}}});
    });
}

void ActionOwnerModel::add(const QString& scopeId) {
    put(scopeId, true);
}

void ActionOwnerModel::remove(const QString& scopeId) {
    put(scopeId, false);
}

QVariant ActionOwnerModel::data(const QModelIndex& index, int role) const {
    const OwnerRow* held = row(index);
    if (held == nullptr) return {};
    if (role == ScopeId) return wording::idText(held->scope);
    return role == Name || role == Qt::DisplayRole ? QVariant(wording::text(held->name)) : QVariant();
}

QHash<int, QByteArray> ActionOwnerModel::roleNames() const {
    return {{ScopeId, "scopeId"}, {Name, "name"}};
}

} // namespace feltbok::app
