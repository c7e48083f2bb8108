// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace feltbok {

/// A TCP connection to loopback that sends what no honest client would. Gives up reading after ten seconds.
class RawConnection {
public:
    explicit RawConnection(std::uint16_t port);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    void send(std::string_view bytes);
    /// Tells the other side that nothing more comes.
    void endSending();
    /// Reads until `end` has come or the connection is closed.
    [[nodiscard]] std::string readUntil(std::string_view end);
    /// Reads until the other side closes.
    [[nodiscard]] std::string readAll() { return readUntil({}); }
    /// The other side has closed, after sending nothing more.
    [[nodiscard]] bool isClosed() { return readAll().empty() && m_ended; }

private:
    int m_socket = -1;
    bool m_ended = false;
};

/// A loopback port that takes connections and never answers.
class SilentPort {
public:
    SilentPort();
    ~SilentPort();
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    int m_socket = -1;
    std::uint16_t m_port = 0;
};

} // namespace feltbok
