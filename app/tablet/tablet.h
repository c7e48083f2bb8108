// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/key_file.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

class QGuiApplication;
class QQuickWindow;

namespace feltbok::tablet {

/// How the app is started.
struct TabletOptions {
    std::filesystem::path folder; ///< of this device's data
    bool demo = false;            ///< marks what is seen as demo; the key is kept in a plain file
    bool quickKey = false;        ///< a cheap key, for rehearsals; only with demo
    QSize size;                   ///< of the window; empty: as the system likes
    QString theme;                ///< "light", "dark" or "": as set on the device
    QString language;             ///< a code of app/viewmodels/spoken_language.h, or ""
    QString pictureFile;          ///< rehearsals: what the camera gives
    std::filesystem::path caFile; ///< an authority to trust besides the system's, for a hub of one's own
    std::optional<std::int64_t> clockMs; ///< rehearsals: what time it is at the start

    /// Reads the command line; an error says what is wrong with it. `--version` and `--help` are answered
    /// with the text to print as Cancelled.
    [[nodiscard]] static Result<TabletOptions> parse(const QStringList& arguments);
};

/// The app: the field book, its view models' engine and the window. Needs a QGuiApplication; one per process.
class Tablet {
public:
    explicit Tablet(const TabletOptions& options);
    ~Tablet();
    Tablet(const Tablet&) = delete;
    Tablet& operator=(const Tablet&) = delete;

    /// Loads the interface and shows the window. Null if the interface cannot be loaded.
    [[nodiscard]] QQuickWindow* show();

private:
    class Inside;
    std::unique_ptr<Inside> m;
};

/// The program from its command line to its exit code; `shown` is called once the window is there.
int runTablet(int argc, char** argv, const std::function<void(QQuickWindow&)>& shown = {});

} // namespace feltbok::tablet
