// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/gen_records.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace feltbok::bench {
namespace {

constexpr std::array<std::string_view, 25> kWords{
    "route",   "école",      "mairie", "eau",    "potable", "accès",   "marché",   "santé", "visite",
    "commune", "conseiller", "suivi",  "action", "projet",  "enquête", "réponse",  "toit",  "puits",
    "bilan",   "terrain",    "budget", "femmes", "jeunes",  "conseil", "formation"};
constexpr int kValueWords = 6;
constexpr int kCommentWords = 48;
constexpr int kIdDigits = 32;

std::string numbered(const char* format, int number) {
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

} // namespace

double GenRecords::random() {
    m_state += 0x6D2B79F5U;
    const std::uint32_t a = m_state;
    std::uint32_t t = (a ^ (a >> 15U)) * (1U | a);
    t = (t + (t ^ (t >> 7U)) * (61U | t)) ^ t;
    return static_cast<double>(t ^ (t >> 14U)) / 4294967296.0;
}

std::string GenRecords::words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        if (i > 0) text += ' ';
        text += kWords[static_cast<std::size_t>(random() * static_cast<double>(kWords.size()))];
    }
    return text;
}

std::string GenRecords::uuid() {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < kIdDigits; ++i)
        text += kDigits[static_cast<std::size_t>(random() * static_cast<double>(kDigits.size()))];
    return text;
}

std::string GenRecords::value() {
    return words(kValueWords);
}

GenRecords::Record GenRecords::next() {
    Record record;
    record.id = uuid();
    record.visit = uuid();
    record.municipality = numbered("M%04d", m_made % 350);
    record.question = numbered("q%d", m_made % 60);
    record.value = value();
    record.comment = words(kCommentWords);
    ++m_made;
    return record;
}

Change answerOf(const GenRecords::Record& record, const Id& scope) {
    const auto idOf = [](const std::string& hex) {
        const std::string text = hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
                                 hex.substr(16, 4) + "-" + hex.substr(20);
        return Id::parse(text).value_or(Id{});
    };
    return {.record = idOf(record.id),
            .kind = "answer",
            .scope = scope,
            .fields = {{"interview", idOf(record.visit).toString()},
                       {"path", record.question},
                       {"instances", record.municipality},
                       {"value", record.value},
                       {"comment", record.comment}}};
}

} // namespace feltbok::bench
