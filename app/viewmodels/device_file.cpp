// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/device_file.h"

namespace feltbok::app {
namespace {

constexpr const char* kFileName = "device.json";

} // namespace

DeviceFile DeviceFile::read(const DeviceWorld& world) {
    DeviceFile device;
    if (world.folder.empty() || !world.files.exists(world.folder / kFileName)) return device;
    const auto bytes = world.files.read(world.folder / kFileName);
    const auto value = bytes ? fromJson(asText(*bytes)) : Result<Value>(fail(bytes));
    if (!value || !value->is_object()) return device;
    const auto text = [&](const char* name, std::string& into) {
        if (const auto it = value->find(name); it != value->end() && it->is_string())
            into = it->get<std::string>();
    };
    const auto number = [&](const char* name, auto& into) {
        using Number = std::remove_reference_t<decltype(into)>;
        if (const auto it = value->find(name); it != value->end() && it->is_number())
            into = it->template get<Number>();
    };
    text("name", device.name);
    text("language", device.language);
    number("colorScheme", device.colorScheme);
    number("textScale", device.textScale);
    number("lockAfterMinutes", device.lockAfterMinutes);
    number("pinDigits", device.pinDigits);
    return device;
}

void DeviceFile::write(const DeviceWorld& world) const {
    if (world.folder.empty()) return;
    const Value value{{"name", name},
                      {"language", language},
                      {"colorScheme", colorScheme},
                      {"textScale", textScale},
                      {"lockAfterMinutes", lockAfterMinutes},
                      {"pinDigits", pinDigits}};
    // A look that is not remembered costs nobody a word: no error to a person.
    if (world.files.makeFolder(world.folder))
        (void)world.files.writeDurably(world.folder / kFileName, asBytes(value.dump(2)));
}

} // namespace feltbok::app
