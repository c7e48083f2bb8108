// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace feltbok::app {

class OpenBook;

/// What a person wrote and the device could not keep, by name (one field of one record): the latest change of
/// each. What the disk refused is tried again before anything else is written; what is not possible (a text
/// that is too long) waits for the person. On the database's thread.
class Unkept {
public:
    using Change = std::function<Result<void>(OpenBook&)>;
    using Done = std::function<void(const Result<void>&)>;

    /// Makes the change. `done` hears a refusal, and comes again, with success, when this change or a later
    /// one of that name is on the disk.
    [[nodiscard]] Result<void> keep(OpenBook& book, const std::string& name, Change change, Done done);
    /// Tries again what the disk refused; an error if it does so still.
    [[nodiscard]] Result<void> retry(OpenBook& book);
    /// Success when everything written is kept, else why it is not.
    [[nodiscard]] Result<void> state() const;
    /// The book closes: nobody waits any more.
    void forget();

private:
    struct Waiting {
        Change change;
        std::vector<Done> told;
        Error why;
    };
    static void tellAll(const Waiting& waiting);

    std::map<std::string, Waiting> m_waiting;
};

} // namespace feltbok::app
