// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTcpServer>

namespace feltbok::demo {

/// The network between one tablet and the hub: passes bytes on, counts them, and can go away.
class Relay final : public QObject {
    Q_OBJECT
public:
    Relay(quint16 hubPort, QObject* parent = nullptr);
    /// Where the tablet finds the hub; stays the same while the network comes and goes.
    [[nodiscard]] QString address() const;
    void cut(); ///< closes every connection; new ones are refused
    void mend();
    void resetCounts();
    /// True once a request has passed since the counts were reset.
    [[nodiscard]] bool waitForRequest(int ms) const;
    [[nodiscard]] qint64 bytesUp() const { return m_bytesUp; }
    [[nodiscard]] qint64 bytesDown() const { return m_bytesDown; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void connectThrough();

    QTcpServer m_server;
    quint16 m_hubPort;
    quint16 m_port = 0;
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
    int m_requests = 0;
};

} // namespace feltbok::demo
