// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/regex.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace feltbok::xpath {

namespace {

constexpr std::size_t kPatternsKeptMax = 256;
constexpr std::uint32_t kMatchStepsMax = 1'000'000;

struct FreeCode {
    void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};
struct FreeMatch {
    void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};
struct FreeContext {
    void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};
using Code = std::unique_ptr<pcre2_code, FreeCode>;

std::string describe(int code) {
    std::array<PCRE2_UCHAR, 256> buffer{};
    pcre2_get_error_message(code, buffer.data(), buffer.size());
    return reinterpret_cast<const char*>(buffer.data());
}

Result<const pcre2_code*> compiled(std::string_view pattern) {
    thread_local std::unordered_map<std::string, Code> kept;
    std::string key(pattern);
    if (const auto found = kept.find(key); found != kept.end()) return found->second.get();
    int error = 0;
    PCRE2_SIZE at = 0;
    Code code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                            PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ANCHORED | PCRE2_ENDANCHORED, &error,
                            &at, nullptr));
    if (!code)
        return fail(ErrorCode::Syntax,
                    "The pattern \"" + key + "\" is no regular expression: " + describe(error) + ".",
                    "byte " + std::to_string(at));
    pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE); // where there is none, matching interprets
    if (kept.size() >= kPatternsKeptMax) kept.clear();
    return kept.emplace(std::move(key), std::move(code)).first->second.get();
}

} // namespace

Result<bool> regexMatches(std::string_view pattern, std::string_view text) {
    const auto code = compiled(pattern);
    if (!code) return fail(code);
    const std::unique_ptr<pcre2_match_data, FreeMatch> data(pcre2_match_data_create(1, nullptr));
    const std::unique_ptr<pcre2_match_context, FreeContext> context(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(context.get(), kMatchStepsMax);
    const int found = pcre2_match(*code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                                  data.get(), context.get());
    if (found >= 0) return true;
    if (found == PCRE2_ERROR_NOMATCH) return false;
    return fail(ErrorCode::TooLarge, "The pattern \"" + std::string(pattern) +
                                         "\" could not be matched: " + describe(found) + ".");
}

} // namespace feltbok::xpath
