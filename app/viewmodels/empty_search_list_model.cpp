// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/empty_search_list_model.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {

EmptySearchListModel::EmptySearchListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "emptySearch"; },
          [this](std::vector<library::EmptySearch> rows) { show(std::move(rows)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { repaint(); });
    m_live.ask([](OpenBook& book) { return library::emptySearches(book.store()); });
}

QVariant EmptySearchListModel::data(const QModelIndex& index, int role) const {
    const library::EmptySearch* search = row(index);
    if (search == nullptr) return {};
    switch (role) {
    case Title:
    case Qt::DisplayRole:
        return tr("“%1”").arg(wording::text(search->words));
    case Line: {
        QStringList wanted;
        for (const std::string& said : search->wanted)
            wanted += wording::text(said);
        return wording::joined(
            {wanted.join(QLatin1String("; ")),
             search->last.empty() ? QString() : tr("last %1").arg(wording::dayWithYear(search->last))});
    }
    case Trailing:
        return QString::number(search->times);
    default:
        return {};
    }
}

QHash<int, QByteArray> EmptySearchListModel::roleNames() const {
    return {{Title, "title"}, {Line, "line"}, {Trailing, "trailing"}};
}

} // namespace feltbok::app
