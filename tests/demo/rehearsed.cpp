// SPDX-License-Identifier: Apache-2.0
// feltbok-rehearsed: the app as it is, with a stage (stage.h) that a director reaches on a local socket.
// `--stage SOCKET` comes first and is taken off before the app reads its own options.
#include "app/tablet/tablet.h"
#include "tests/demo/stage.h"

#include <QString>

#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

int main(int argc, char** argv) {
    if (argc < 3 || std::string_view(argv[1]) != "--stage") {
        std::fputs("usage: feltbok-rehearsed --stage SOCKET [options of feltbok]\n", stderr);
        return 2;
    }
    const QString socket = QString::fromLocal8Bit(argv[2]);
    std::vector<char*> rest{argv[0]};
    rest.insert(rest.end(), argv + 3, argv + argc);
    rest.push_back(nullptr);
    std::unique_ptr<feltbok::demo::Stage> stage;
    return feltbok::tablet::runTablet(
        static_cast<int>(rest.size()) - 1, rest.data(),
        [&](QQuickWindow& window) { stage = std::make_unique<feltbok::demo::Stage>(&window, socket); });
}
