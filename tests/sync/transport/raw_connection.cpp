// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/transport/raw_connection.h"

#include "tests/catch.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace feltbok {

namespace {

constexpr int kReadTimeoutSeconds = 10;

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

RawConnection::RawConnection(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval timeout{kReadTimeoutSeconds, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    const sockaddr_in address = loopback(port);
    REQUIRE(::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
}

RawConnection::~RawConnection() {
    ::close(m_socket);
}

void RawConnection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return; // the server may well have closed: what it said is read later
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void RawConnection::endSending() {
    ::shutdown(m_socket, SHUT_WR);
}

std::string RawConnection::readUntil(std::string_view end) {
    std::string read;
    std::array<char, 4096> piece{};
    while (end.empty() || read.find(end) == std::string::npos) {
        const ssize_t got = ::recv(m_socket, piece.data(), piece.size(), 0);
        m_ended = got == 0;
        if (got <= 0) break;
        read.append(piece.data(), static_cast<std::size_t>(got));
    }
    return read;
}

SilentPort::SilentPort() : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    REQUIRE(::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size) == 0);
    REQUIRE(::listen(m_socket, 8) == 0);
    getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
}

SilentPort::~SilentPort() {
    ::close(m_socket);
}

} // namespace feltbok
