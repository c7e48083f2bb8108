// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace feltbok::platform {

/// Tells when the network may have come back. Where the system does not say, nothing is told and the sync's
/// own back-off finds out.
class Connectivity : public QObject {
    Q_OBJECT

public:
    explicit Connectivity(QObject* parent = nullptr);

signals:
    void cameBack();

private:
    void listen();
};

} // namespace feltbok::platform
