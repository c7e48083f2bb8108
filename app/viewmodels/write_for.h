// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"
#include "app/viewmodels/wording.h"

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace feltbok::app {

/// A view model that tells its page in words what went wrong.
template <class Model>
concept TellsFailures =
    std::derived_from<Model, QObject> && requires(Model& model, const QString& text) { model.failed(text); };

/// Runs a change for a view model: `work` is `Result<T>(OpenBook&)` on the book's thread, as FieldBook::write
/// has it. Once the change is on the disk, `then` gets what was made (`then(const T&)`, or `then()` where T
/// is void) on the model's thread; what fails is told by the model's `failed`, in the words of `explain`.
template <TellsFailures Model, class Work, class Then, class Explain>
void writeFor(Model* model, Work work, Then then, Explain explain) {
    using Made = typename std::invoke_result_t<Work&, OpenBook&>::value_type;
    if constexpr (std::is_void_v<Made>) {
        FieldBook::instance().write(std::move(work), model, [=](const Result<void>& done) {
            if (!done) return model->failed(explain(done.error()));
            then();
        });
    } else {
        const auto made = std::make_shared<std::optional<Made>>();
        FieldBook::instance().write(
            [work = std::move(work), made](OpenBook& book) mutable -> Result<void> {
                auto result = work(book);
                if (!result) return fail(result);
                *made = *std::move(result);
                return {};
            },
            model,
            [=](const Result<void>& done) {
                if (!done) return model->failed(explain(done.error()));
                then(**made);
            });
    }
}

template <TellsFailures Model, class Work, class Then>
void writeFor(Model* model, Work work, Then then) {
    writeFor(model, std::move(work), std::move(then),
             [](const Error& error) { return wording::failure(error); });
}

template <TellsFailures Model, class Work>
void writeFor(Model* model, Work work) {
    writeFor(model, std::move(work), [](const auto&...) {});
}

} // namespace feltbok::app
