// SPDX-License-Identifier: Apache-2.0
#include "app/platform/connectivity.h"

#include <QNetworkInformation>

namespace feltbok::platform {

Connectivity::Connectivity(QObject* parent) : QObject(parent) {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    QNetworkInformation* network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected) emit cameBack();
            });
}

} // namespace feltbok::platform
