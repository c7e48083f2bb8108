// SPDX-License-Identifier: Apache-2.0
#include "app/hub/opened_hub.h"
#include "app/hub/verbs.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace feltbok::hub {

namespace {

/// What is there already and is no plain file (a pipe, a device) is written to, never replaced.
bool isPlace(const std::string& path) {
    std::error_code none;
    const auto status = std::filesystem::status(path, none);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

/// Lines to a place, or into a new file that takes its name when it is whole and on the disk.
class LineOutput {
public:
    explicit LineOutput(const std::string& to)
        : m_path(to)
        , m_new(to == "-" || isPlace(to) ? std::string() : to + ".new")
        , m_file(to == "-" ? stdout : std::fopen((m_new.empty() ? m_path : m_new).c_str(), "we")) {}
    ~LineOutput() {
        if (!m_file) return;
        std::fclose(m_file);
        if (!m_new.empty()) std::remove(m_new.c_str()); // not there any more once it has its name
    }
    LineOutput(const LineOutput&) = delete;
    LineOutput& operator=(const LineOutput&) = delete;

    Result<void> write(const std::string& line) {
        if (!m_file) return failed();
        const bool written = std::fwrite(line.data(), 1, line.size(), m_file) == line.size() &&
                             std::fputc('\n', m_file) != EOF;
        if (!written) return failed();
        return {};
    }

    Result<void> finish() {
        if (!m_file || std::fflush(m_file) != 0) return failed();
        if (m_new.empty()) return {};
        const bool named = ::fsync(::fileno(m_file)) == 0 && std::rename(m_new.c_str(), m_path.c_str()) == 0;
        if (!named) return failed();
        return {};
    }

private:
    [[nodiscard]] Result<void> failed() const {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::Io,
                    full ? "no space left: nothing was written over" : "the export cannot be written",
                    m_path);
    }

    const std::string m_path;
    const std::string m_new;
    std::FILE* m_file;
};

} // namespace

Result<void> runExport(const HubPlace& place, const std::string& to) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    if (to != "-" && !isPlace(to))
        if (auto clear = (*opened)->keepsClearOf(to); !clear) return clear;
    LineOutput output(to);
    auto exported = (*opened)->hub().exportAll([&](const std::string& line) { return output.write(line); });
    if (!exported) return exported;
    return output.finish();
}

} // namespace feltbok::hub
