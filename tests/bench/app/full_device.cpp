// SPDX-License-Identifier: Apache-2.0
// feltbok-full-device fill DIR: makes a device with twenty years on it; its PIN is 123456, at a cheap
// Argon2id. feltbok-full-device derive: prints the milliseconds of Argon2id as devices do it.
#include "app/platform/assets.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/field_book.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "core/store/key_file.h"
#include "tests/bench/app/twenty_years.h"
#include "tests/bench/bench.h"
#include "tests/scratch_folder.h"

#include <QGuiApplication>

#include <cstdio>
#include <string_view>

namespace feltbok::bench {
namespace {

constexpr const char* kPin = "123456";

/// Made as a person makes it, so that the app finds all it looks for.
Result<std::size_t> fill(const std::filesystem::path& folder) {
    const SystemClock clock;
    SystemRandom random;
    PosixFileSystem files;
    FileKeychain keychain(folder / "keychain", files);
    app::FieldBook book({.folder = folder,
                         .clock = clock,
                         .random = random,
                         .files = files,
                         .keychain = keychain,
                         .keyCost = KeyCost::forTests(),
                         .demo = true,
                         .asset = platform::readAsset});
    app::AppState state;
    book.settle();
    state.createLocal(QString::fromLatin1(kPin), QStringLiteral("Nettbrett"));
    book.settle();
    Result<std::size_t> written = 0;
    book.post([&written](app::OpenBook& open) { written = writeTwentyYears(open); });
    book.settle();
    return written;
}

Result<double> derive() {
    const testing::ScratchFolder folder;
    PosixFileSystem files;
    FileKeychain keychain(folder.path() / "keychain", files);
    const SystemClock clock;
    SystemRandom random;
    KeyFile file(folder.path() / "key", files, keychain, clock, random);
    if (auto made = file.create(kPin); !made) return fail(made);
    bool opened = true;
    const auto medians = mediansInTurnMs({[&] { opened &= file.open(kPin).has_value(); }});
    if (!opened) return fail(ErrorCode::WrongKey, "the key file did not open with its own PIN");
    return medians[0];
}

int end(const Error& error) {
    std::fprintf(stderr, "feltbok-full-device: %s\n", error.message.c_str());
    return 1;
}

} // namespace
} // namespace feltbok::bench

int main(int argc, char** argv) {
    using namespace feltbok::bench;
    const QGuiApplication application(argc, argv);
    const std::string_view verb = argc > 1 ? argv[1] : "";
    if (verb == "fill" && argc == 3) {
        const auto filled = fill(argv[2]);
        if (!filled) return end(filled.error());
        std::printf("%zu\n", *filled);
        return 0;
    }
    if (verb == "derive" && argc == 2) {
        const auto milliseconds = derive();
        if (!milliseconds) return end(milliseconds.error());
        std::printf("%.3f\n", *milliseconds);
        return 0;
    }
    std::fputs("feltbok-full-device fill DIR | derive\n", stderr);
    return 2;
}
