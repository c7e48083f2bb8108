// SPDX-License-Identifier: Apache-2.0
// feltbok-full-device fill DIR: makes a device with a thousand visits there; its PIN is 123456, at a cheap
// Argon2id. feltbok-full-device derive: prints the milliseconds of Argon2id as devices do it.
#include "app/platform/assets.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/field_book.h"
#include "core/advisory/tours.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "core/store/key_file.h"
#include "tests/bench/bench.h"
#include "tests/scratch_folder.h"

#include <QGuiApplication>

#include <cstdio>
#include <string_view>

namespace feltbok::bench {
namespace {

constexpr const char* kPin = "123456";
constexpr int kTours = 20;
constexpr int kStopsEach = 50;

Result<void> planVisits(app::OpenBook& open) {
    Store& store = open.store();
    const auto& municipalities = open.municipalities();
    std::vector<ScopeEntry> scopes{{Id::derived({}, "team"), "Telemark"}};
    for (const auto& entry : municipalities.entries())
        scopes.push_back({Id::derived({}, entry.name), entry.name});
    if (auto entered = store.enterScopes(scopes); !entered) return entered;
    if (auto author = store.setAuthor(Id::derived({}, "me")); !author) return author;
    std::size_t visits = 0;
    for (int tour = 0; tour < kTours; ++tour) {
        const auto planned =
            advisory::planTour(store, municipalities, {.title = "Tur", .from = {}, .to = {}, .team = {}});
        if (!planned) return fail(planned);
        for (int stop = 0; stop < kStopsEach; ++stop) {
            const auto& name = municipalities.entries()[visits++ % municipalities.entries().size()].name;
            const auto added = advisory::addStop(store, municipalities, *planned,
                                                 {.municipality = name,
                                                  .date = open.today().toString(),
                                                  .startsAt = "10.00",
                                                  .endsAt = {},
                                                  .place = "Rådhuset"});
            if (!added) return fail(added);
        }
    }
    return {};
}

/// Made as a person makes it, so that the app finds all it looks for.
Result<void> fill(const std::filesystem::path& folder) {
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
    Result<void> planned;
    book.post([&planned](app::OpenBook& open) { planned = planVisits(open); });
    book.settle();
    return planned;
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
        std::puts("filled");
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
