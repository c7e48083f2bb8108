// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/live_value.h"

#include <QQmlEngine>

namespace feltbok::app {

/// How much this device holds, and all of it as a file a person can read (page Innstillinger).
class OwnData : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed) ///< "1 204 opptegnelser og 38 vedlegg, 214 MB"

public:
    explicit OwnData(QObject* parent = nullptr);
    [[nodiscard]] QString heldText() const;

    /// Writes everything this user has access to on this device as JSON among the documents; `exported(path)`
    /// follows. The file is not encrypted.
    Q_INVOKABLE void exportAll();

signals:
    void changed();
    void exported(const QString& path);
    void failed(const QString& text);

private:
    struct Held {
        std::size_t records = 0;
        std::size_t attachments = 0;
        std::uint64_t bytes = 0;
    };

    Held m_held;
    LiveValue<Held> m_live;
};

} // namespace feltbok::app
