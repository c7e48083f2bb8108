// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/http.h"

#include <algorithm>

namespace feltbok {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::uint64_t headerBytes(const Headers& headers) {
    std::uint64_t bytes = 2; // the empty line
    for (const auto& [name, value] : headers)
        bytes += name.size() + value.size() + 4; // ": " and the line's end
    return bytes;
}

} // namespace

bool HeaderLess::operator()(std::string_view a, std::string_view b) const {
    return std::ranges::lexicographical_compare(a, b, [](char x, char y) { return lower(x) < lower(y); });
}

std::string_view headerOf(const Headers& headers, std::string_view name) {
    const auto it = headers.find(name);
    return it == headers.end() ? std::string_view{} : std::string_view(it->second);
}

std::uint64_t wireBytes(const HttpRequest& request) {
    constexpr std::uint64_t kFirstLine = 12; // two spaces, "HTTP/1.1", line's end
    return request.method.size() + request.path.size() + kFirstLine + headerBytes(request.headers) +
           request.body.size();
}

std::uint64_t wireBytes(const HttpResponse& response) {
    constexpr std::uint64_t kFirstLine = 17; // "HTTP/1.1 200 OK", line's end
    return kFirstLine + headerBytes(response.headers) + response.body.size();
}

} // namespace feltbok
