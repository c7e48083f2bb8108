// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace feltbok::app {

/// Keeps a value of the store current in a view model: asks for it when the book opens or the question
/// changes, and again when a record that concerns it has changed. Several changes in a row are one asking.
/// What nobody waits for any more, since another question was asked or the owner is gone, is not looked up.
template <class Value>
class LiveValue {
public:
    using Query = std::function<Value(OpenBook&)>;
    using Concerns = std::function<bool(const Record&)>;
    using Show = std::function<void(Value)>;

    /// `show` is called on the owner's thread, with an empty value when the book closes.
    LiveValue(QObject* owner, Concerns concerns, Show show)
        : m_owner(owner), m_concerns(std::move(concerns)), m_show(std::move(show)) {
        FieldBook& book = FieldBook::instance();
        QObject::connect(&book, &FieldBook::opened, owner, [this] {
            m_waiting = false; // what was asked of a closed book is not answered
            refresh();
        });
        QObject::connect(&book, &FieldBook::closed, owner, [this] {
            ++m_generation;
            m_waiting = false;
            m_show(Value{});
        });
        QObject::connect(&book, &FieldBook::recordsChanged, owner, [this](const ChangedRecords& changed) {
            for (const Record& record : *changed)
                if (m_concerns(record)) return refresh();
        });
    }

    /// Asks a new question; an empty one shows nothing.
    void ask(Query query) {
        m_query = query ? std::make_shared<const Query>(std::move(query)) : nullptr;
        ++m_generation;
        m_waiting = false;
        if (m_query)
            refresh();
        else
            m_show(Value{});
    }

    void refresh() {
        if (!m_query || m_waiting) return;
        m_waiting = true;
        FieldBook::instance().ask(
            m_owner,
            [waiting = std::weak_ptr(m_query)](OpenBook& book) {
                const auto query = waiting.lock();
                return query ? (*query)(book) : Value{};
            },
            [this, generation = m_generation](Value value) {
                if (generation != m_generation) return;
                m_waiting = false;
                m_show(std::move(value));
            });
    }

private:
    QObject* m_owner;
    Concerns m_concerns;
    Show m_show;
    std::shared_ptr<const Query> m_query;
    quint64 m_generation = 0;
    bool m_waiting = false;
};

} // namespace feltbok::app
