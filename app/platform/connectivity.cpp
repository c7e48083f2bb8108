// SPDX-License-Identifier: Apache-2.0
#include "app/platform/connectivity.h"

#include <QNetworkInformation>
#include <QTimer>

#include <chrono>

namespace feltbok::platform {

// What asks the system for it takes milliseconds of the start to load, and nobody has typed a PIN before
// that.
constexpr std::chrono::seconds kFirstAskedAfter{1};

Connectivity::Connectivity(QObject* parent) : QObject(parent) {
    QTimer::singleShot(kFirstAskedAfter, this, [this] { listen(); });
}

void Connectivity::listen() {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    QNetworkInformation* network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected) emit cameBack();
            });
}

} // namespace feltbok::platform
