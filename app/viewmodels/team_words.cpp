// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/team_words.h"

#include "core/library/shelf.h"

namespace feltbok::app {
namespace {

std::optional<wording::ListNames> namesIn(const Store& store) {
    wording::ListNames names;
    for (const char* list : {"area", "theme"})
        for (const library::ThemeRow& row : library::themeRows(store, list))
            names[list][row.code] = row.name;
    return names;
}

} // namespace

TeamWords::TeamWords(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "theme"; },
          [](const std::optional<wording::ListNames>& names) { // none: the book was closed, and no page shows
              if (wording::setListNames(names.value_or(wording::ListNames{})) && names)
                  emit FieldBook::instance().languageChanged();
          }) {
    wording::setListNames({});
    m_live.ask([](OpenBook& book) { return namesIn(book.store()); });
}

} // namespace feltbok::app
