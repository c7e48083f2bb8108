// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/set_field.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/inbox.h"
#include "core/library/shelf.h"
#include "core/library/words.h"
#include "core/record/named_by.h"

#include <algorithm>

namespace feltbok::app {
namespace {

ElementRow scopeRow(const Store& store, const Id& scope) {
    return {scope.toString(), store.scopeName(scope)};
}

std::string nameOf(const std::string& code, const std::string& title) {
    return code.empty() ? title : code + " · " + title;
}

ElementRow itemRow(const Store& store, const std::string& element) {
    const auto id = Id::parse(element);
    const auto item = id ? store.read(*id) : fail(id);
    if (!item || item->fields.empty()) return {element, {}};
    return {element, nameOf(item->text("code"), item->text("title")),
            library::newestOf(store, *item).id != item->id};
}

std::vector<ElementRow> heldRows(const Store& store, const std::string& of,
                                 const std::vector<std::string>& elements) {
    std::vector<ElementRow> rows;
    for (const std::string& element : elements)
        if (of == kScopes)
            rows.push_back(scopeRow(store, Id::parse(element).value_or(Id{})));
        else
            rows.push_back(itemRow(store, element));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].element = elements[i];
    std::ranges::sort(rows, advisory::sortsBefore, &ElementRow::name);
    return rows;
}

std::vector<ElementRow> municipalities(OpenBook& book, const std::string& words) {
    std::vector<ElementRow> rows;
    const std::string sought = library::folded(words);
    for (const ScopeEntry& scope : book.store().scopes())
        if (book.municipalities().named(scope.name) != nullptr &&
            library::folded(scope.name).find(sought) != std::string::npos)
            rows.push_back({scope.id.toString(), scope.name});
    std::ranges::sort(rows, advisory::sortsBefore, &ElementRow::name);
    return rows;
}

std::vector<ElementRow> foundRows(OpenBook& book, const std::string& of,
                                  const std::vector<std::string>& elements, const std::string& words) {
    std::vector<ElementRow> rows;
    if (of == kScopes)
        rows = municipalities(book, words);
    else if (library::isOfLibrary(of))
        for (const library::Hit& hit :
             book.library().search(words, {.kind = of}, SetField::kFoundMax + elements.size()).hits)
            rows.push_back({hit.id.toString(), nameOf(hit.code, hit.title)});
    std::erase_if(rows, [&](const ElementRow& row) {
        return std::ranges::find(elements, row.element) != elements.end();
    });
    rows.resize(std::min(rows.size(), SetField::kFoundMax));
    return rows;
}

} // namespace

QVariant ElementListModel::data(const QModelIndex& index, int role) const {
    const ElementRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case ElementRole:
        return wording::text(held->element);
    case NameRole:
    case Qt::DisplayRole:
        return held->name.empty() ? tr("Not on this device") : wording::text(held->name);
    case OutdatedRole:
        return held->outdated;
    default:
        return {};
    }
}

QHash<int, QByteArray> ElementListModel::roleNames() const {
    return {{ElementRole, "element"}, {NameRole, "name"}, {OutdatedRole, "outdated"}};
}

SetField::SetField(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [this](const Record& record) { return record.kind == m_of.toStdString(); },
          [this](Content content) {
              m_held.showRows(std::move(content.held));
              m_found.showRows(std::move(content.found));
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_held.translate();
        m_found.translate();
        emit undoChanged();
    });
}

void SetField::setOf(const QString& of) {
    if (of == m_of) return;
    m_of = of;
    ask();
}

void SetField::setElements(const QStringList& elements) {
    if (elements == m_elements) return;
    m_elements = elements;
    ask();
}

void SetField::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    ask();
}

void SetField::ask() {
    emit asked();
    std::vector<std::string> elements;
    for (const QString& element : m_elements)
        elements.push_back(element.toStdString());
    m_live.ask([of = m_of.toStdString(), elements = std::move(elements),
                words = m_words.trimmed().toStdString()](OpenBook& book) {
        return Content{heldRows(book.store(), of, elements), foundRows(book, of, elements, words)};
    });
}

QString SetField::undoText() const {
    if (!m_last) return {};
    return m_last->in ? tr("%1 is added").arg(m_last->name) : tr("%1 is taken out").arg(m_last->name);
}

void SetField::add(const QString& element) {
    put(m_found, element, true);
}

void SetField::remove(const QString& element) {
    put(m_held, element, false);
}

void SetField::put(const ElementListModel& from, const QString& element, bool in) {
    const auto row = std::ranges::find(from.rows(), element.toStdString(), &ElementRow::element);
    if (row == from.rows().end()) return;
    m_last = Touch{
        element, from.index(int(row - from.rows().begin())).data(ElementListModel::NameRole).toString(), in};
    emit undoChanged();
    emit putWanted(element, in);
}

void SetField::undo() {
    if (!m_last) return;
    const Touch last = *m_last;
    forget();
    emit putWanted(last.element, !last.in);
}

void SetField::forget() {
    if (!m_last) return;
    m_last.reset();
    emit undoChanged();
}

} // namespace feltbok::app
