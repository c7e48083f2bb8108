// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <fstream>
#include <utility>

extern char** environ;

namespace feltbok::bench {

namespace {

using Pipe = std::array<int, 2>;

std::unexpected<Error> broken(const std::string& what) {
    return fail(ErrorCode::Io, what);
}

Result<std::string> readLine(std::FILE* from) {
    std::string line;
    for (int c = std::fgetc(from); c != '\n'; c = std::fgetc(from)) {
        if (c == EOF) return broken("a program of the bench ended without an answer");
        line += static_cast<char>(c);
    }
    return line;
}

} // namespace

Result<ChildProcess> ChildProcess::start(const std::vector<std::string>& command) {
    std::signal(SIGPIPE, SIG_IGN); // a peer that is gone is an error of ask(), not our end
    Pipe in{};
    Pipe out{};
    if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0)
        return broken("no pipe could be made");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    std::vector<char*> words;
    for (const std::string& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ChildProcess child;
    const int failed = posix_spawnp(&child.m_pid, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(in[0]);
    close(out[1]);
    child.m_in = fdopen(in[1], "w");
    child.m_out = fdopen(out[0], "r");
    if (failed != 0) {
        child.m_pid = -1;
        return broken("\"" + command.front() + "\" could not be started");
    }
    return child;
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : m_in(std::exchange(other.m_in, nullptr))
    , m_out(std::exchange(other.m_out, nullptr))
    , m_pid(std::exchange(other.m_pid, -1)) {}

ChildProcess::~ChildProcess() {
    if (m_in != nullptr) (void)std::fclose(m_in);
    if (m_out != nullptr) (void)std::fclose(m_out);
    if (m_pid > 0) (void)waitpid(m_pid, nullptr, 0);
}

void ChildProcess::end() const {
    if (m_pid > 0) (void)kill(m_pid, SIGTERM);
}

double ChildProcess::peakMemoryMb() const {
    std::ifstream status("/proc/" + std::to_string(m_pid) + "/status");
    constexpr std::string_view kPeak = "VmHWM:";
    constexpr double kKbInMb = 1024;
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(kPeak)) return std::stod(line.substr(kPeak.size())) / kKbInMb;
    return 0;
}

Result<std::string> ChildProcess::ask(const std::string& line, int patienceMs) {
    if (!line.empty() && (std::fputs((line + '\n').c_str(), m_in) < 0 || std::fflush(m_in) != 0))
        return broken("a program of the bench has ended");
    pollfd answer{fileno(m_out), POLLIN, 0};
    if (poll(&answer, 1, patienceMs) == 0)
        return fail(ErrorCode::Cancelled,
                    "a program of the bench took longer than " + std::to_string(patienceMs) + " ms");
    return readLine(m_out);
}

Result<std::string> inFreshProcess(const std::function<std::string()>& work) {
    Pipe out{};
    if (pipe2(out.data(), O_CLOEXEC) != 0) return broken("no pipe could be made");
    (void)std::fflush(nullptr);
    const int pid = fork();
    if (pid < 0) return broken("no process could be made");
    if (pid == 0) {
        const std::string line = work() + '\n';
        const bool written = write(out[1], line.data(), line.size()) == static_cast<ssize_t>(line.size());
        _exit(written ? 0 : 1);
    }
    close(out[1]);
    std::FILE* from = fdopen(out[0], "r");
    auto line = readLine(from);
    (void)std::fclose(from);
    (void)waitpid(pid, nullptr, 0);
    return line;
}

} // namespace feltbok::bench
