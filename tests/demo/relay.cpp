// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/relay.h"

#include "tests/demo/patience.h"

#include <QTcpSocket>

namespace feltbok::demo {

Relay::Relay(quint16 hubPort, QObject* parent) : QObject(parent), m_hubPort(hubPort) {
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::connectThrough);
    mend();
    m_port = m_server.serverPort();
}

QString Relay::address() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

void Relay::cut() {
    m_server.close();
    for (QTcpSocket* socket : findChildren<QTcpSocket*>())
        socket->abort();
}

void Relay::mend() {
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) qFatal("the relay cannot listen");
}

void Relay::resetCounts() {
    m_bytesUp = m_bytesDown = 0;
    m_requests = 0;
}

bool Relay::waitForRequest(int ms) const {
    return waitUntil([this] { return m_requests > 0; }, ms);
}

void Relay::connectThrough() {
    while (QTcpSocket* tablet = m_server.nextPendingConnection()) {
        tablet->setParent(this);
        auto* hub = new QTcpSocket(this);
        hub->connectToHost(QHostAddress::LocalHost, m_hubPort);
        connect(tablet, &QTcpSocket::readyRead, hub, [this, tablet, hub] {
            const QByteArray bytes = tablet->readAll();
            m_bytesUp += bytes.size();
            for (const char* verb : {"POST /", "GET /", "PATCH /", "HEAD /"})
                if (bytes.startsWith(verb)) ++m_requests;
            hub->write(bytes);
        });
        connect(hub, &QTcpSocket::readyRead, tablet, [this, tablet, hub] {
            const QByteArray bytes = hub->readAll();
            m_bytesDown += bytes.size();
            tablet->write(bytes);
        });
        connect(tablet, &QTcpSocket::disconnected, hub, &QTcpSocket::disconnectFromHost);
        connect(hub, &QTcpSocket::disconnected, tablet, &QTcpSocket::disconnectFromHost);
        connect(tablet, &QTcpSocket::disconnected, tablet, &QObject::deleteLater);
        connect(hub, &QTcpSocket::disconnected, hub, &QObject::deleteLater);
        connect(hub, &QTcpSocket::errorOccurred, tablet, [tablet] { tablet->abort(); });
    }
}

} // namespace feltbok::demo
