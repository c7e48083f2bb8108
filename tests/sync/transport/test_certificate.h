// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/tls.h"

#include <filesystem>
#include <string>

namespace feltbok {

/// A self-signed certificate for 127.0.0.1 and localhost with a key of its own, made anew in a folder of its
/// own that goes with it. For tests only.
class TestCertificate {
public:
    TestCertificate();
    ~TestCertificate();
    TestCertificate(const TestCertificate&) = delete;
    TestCertificate& operator=(const TestCertificate&) = delete;

    [[nodiscard]] TlsFiles files() const { return {m_folder / "hub.pem", m_folder / "hub.key"}; }
    [[nodiscard]] std::string key() const;

private:
    std::filesystem::path m_folder;
};

} // namespace feltbok
