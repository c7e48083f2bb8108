// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/open_book.h"

#include <string>

namespace feltbok::app {

/// What the lock screen needs before the book is open, in device.json beside it: nothing about any person.
struct DeviceFile {
    std::string name; ///< "Nettbrett 3"
    std::string language = "nb";
    int colorScheme = 0;
    double textScale = 1;
    int lockAfterMinutes = 5;
    int pinDigits = 0; ///< how many dots the keypad shows; 0: a passphrase

    /// What cannot be read is as on a new device.
    [[nodiscard]] static DeviceFile read(const DeviceWorld& world);
    void write(const DeviceWorld& world) const;
};

} // namespace feltbok::app
