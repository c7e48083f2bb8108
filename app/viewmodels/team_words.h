// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/live_value.h"
#include "app/viewmodels/wording_lists.h"

#include <optional>

namespace feltbok::app {

/// Keeps what the team calls its areas and themes known to `wording` while a book is open. Made before the
/// pages, so that they are asked for first.
class TeamWords : public QObject {
    Q_OBJECT

public:
    explicit TeamWords(QObject* parent = nullptr);

private:
    LiveValue<std::optional<wording::ListNames>> m_live;
};

} // namespace feltbok::app
