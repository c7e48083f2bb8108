// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace feltbok {

/// A program (by path, or by name as a shell finds it) started by a test, talked to over its stdin and
/// stdout; killed when it goes. Waits ten times as long as any answer should take, then gives up.
class ChildProcess {
public:
    explicit ChildProcess(const std::vector<std::string>& arguments);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void writeLine(const std::string& line);
    /// The next line of stdout, without its end; "" when there is none any more.
    [[nodiscard]] std::string readLine();
    /// What came on stdout after the last line read; all of it after wait().
    [[nodiscard]] const std::string& unread() const { return m_unread; }
    void terminate();
    /// As a power cut would.
    void kill();
    /// The exit status; 128 and the signal's number if one ended it.
    int wait();
    /// All of stderr so far; read it after wait().
    [[nodiscard]] const std::string& errors() const { return m_errors; }

private:
    bool readSome(int timeoutMs);

    pid_t m_process = -1;
    int m_in = -1;
    int m_out = -1;
    int m_err = -1;
    std::string m_unread;
    std::string m_errors;
};

/// How a program ended and what it said.
struct Ended {
    int status = 0;
    std::string out;
    std::string err;
};
[[nodiscard]] Ended runToEnd(const std::vector<std::string>& arguments);

} // namespace feltbok
