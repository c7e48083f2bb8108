// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/form_floor.h"

#include "tests/bench/bench.h"

#include <pugixml.hpp>

#include <charconv>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iterator>
#include <vector>

namespace feltbok::bench {

namespace {

constexpr int kRepeats = 20; // a floor is small: many in a round

double floorMs(const std::function<void()>& once) {
    return mediansInTurnMs({[&] {
               for (int i = 0; i < kRepeats; ++i)
                   once();
           }}).front() /
           kRepeats;
}

long numberOf(const std::string& text) {
    long value = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::size_t sizeIn(const std::string& file) {
    const std::size_t digits = file.find_first_of("0123456789");
    return digits == std::string::npos ? 0 : static_cast<std::size_t>(numberOf(file.substr(digits)));
}

// Each from the one before it, through texts, as answers are kept.
double sumsInARow(std::size_t count) {
    std::vector<std::string> texts(count + 1, "0");
    return floorMs([&] {
        for (std::size_t i = 1; i <= count; ++i)
            texts[i] = std::to_string(numberOf(texts[i - 1]) + 1);
    });
}

double marks(std::size_t count) {
    std::vector<std::uint8_t> marked(count, 0);
    std::vector<std::uint32_t> changed;
    return floorMs([&] {
        changed.clear();
        for (std::size_t i = 0; i < count; ++i) {
            marked[i] ^= 1U;
            changed.push_back(static_cast<std::uint32_t>(i));
        }
    });
}

// What one of `parts` lists of an index holds, taken out.
double copiedList(std::size_t count) {
    const std::vector<std::uint32_t> list(count, 7);
    std::vector<std::uint32_t> taken;
    return floorMs([&] { taken = list; });
}

double comparedTexts(std::size_t count) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back(std::to_string(i * 7919 % 10000));
    std::vector<std::uint32_t> taller;
    return floorMs([&] {
        taller.clear();
        for (std::size_t i = 0; i < count; ++i)
            if (numberOf(texts[i]) > 9000) taller.push_back(static_cast<std::uint32_t>(i));
    });
}

} // namespace

double floorOfLoad(const std::filesystem::path& form) {
    std::ifstream in(form, std::ios::binary);
    const std::string xml{std::istreambuf_iterator<char>(in), {}};
    return mediansInTurnMs({[&] {
               pugi::xml_document document;
               (void)document.load_buffer(xml.data(), xml.size());
           }})
        .front();
}

std::optional<double> floorOfWork(const std::string& kind, const std::string& file) {
    const std::size_t size = sizeIn(file);
    if (kind == "chain") return sumsInARow(size);
    if (kind == "everything") return sumsInARow(size / 20); // a total a group of twenty
    if (kind == "repeat") return sumsInARow(size);
    if (kind == "gate") return marks(size);
    if (kind == "filter") return copiedList(100);
    if (kind == "entities") return comparedTexts(size);
    return std::nullopt;
}

} // namespace feltbok::bench
