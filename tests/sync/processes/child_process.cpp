// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/processes/child_process.h"

#include "tests/catch.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace feltbok {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kSignalled = 128;

using Pipe = std::array<int, 2>;

Pipe makePipe() {
    Pipe pipe{};
    REQUIRE(::pipe2(pipe.data(), O_CLOEXEC) == 0);
    return pipe;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& arguments) {
    std::signal(SIGPIPE, SIG_IGN);
    const Pipe in = makePipe();
    const Pipe out = makePipe();
    const Pipe err = makePipe();
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, err[1], STDERR_FILENO);
    std::vector<char*> argv;
    argv.reserve(arguments.size() + 1);
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const int failed = posix_spawnp(&m_process, argv[0], &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    for (const int end : {in[0], out[1], err[1]})
        ::close(end);
    m_in = in[1];
    m_out = out[0];
    m_err = err[0];
    REQUIRE(failed == 0);
}

ChildProcess::~ChildProcess() {
    if (m_process > 0) {
        kill();
        ::waitpid(m_process, nullptr, 0);
    }
    for (const int end : {m_in, m_out, m_err})
        if (end >= 0) ::close(end);
}

void ChildProcess::writeLine(const std::string& line) {
    const std::string text = line + "\n";
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t done = ::write(m_in, text.data() + written, text.size() - written);
        if (done <= 0) return; // it has gone: the answer that does not come says so
        written += static_cast<std::size_t>(done);
    }
}

bool ChildProcess::readSome(int timeoutMs) {
    std::array<pollfd, 2> ends{{{m_out, POLLIN, 0}, {m_err, POLLIN, 0}}};
    if (::poll(ends.data(), ends.size(), timeoutMs) <= 0) return false;
    std::array<char, 4096> piece{};
    for (const pollfd& end : ends) {
        if (end.revents == 0) continue;
        const ssize_t got = ::read(end.fd, piece.data(), piece.size());
        int& descriptor = end.fd == m_out ? m_out : m_err;
        std::string& text = end.fd == m_out ? m_unread : m_errors;
        if (got > 0) {
            text.append(piece.data(), static_cast<std::size_t>(got));
        } else {
            ::close(descriptor);
            descriptor = -1; // poll() passes over it
        }
    }
    return m_out >= 0 || m_err >= 0;
}

std::string ChildProcess::readLine() {
    while (m_unread.find('\n') == std::string::npos && m_out >= 0)
        if (!readSome(kPatienceMs)) break;
    const std::size_t end = m_unread.find('\n');
    if (end == std::string::npos) return {};
    std::string line = m_unread.substr(0, end);
    m_unread.erase(0, end + 1);
    return line;
}

void ChildProcess::terminate() {
    ::kill(m_process, SIGTERM);
}

void ChildProcess::kill() {
    ::kill(m_process, SIGKILL);
}

int ChildProcess::wait() {
    ::close(m_in);
    m_in = -1;
    while ((m_out >= 0 || m_err >= 0) && readSome(kPatienceMs)) {
    }
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : kSignalled + WTERMSIG(status);
}

Ended runToEnd(const std::vector<std::string>& arguments) {
    ChildProcess process(arguments);
    Ended ended;
    ended.status = process.wait();
    ended.out = process.unread();
    ended.err = process.errors();
    return ended;
}

} // namespace feltbok
