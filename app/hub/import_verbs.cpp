// SPDX-License-Identifier: Apache-2.0
#include "app/hub/hub_tablet.h"
#include "app/hub/json_output.h"
#include "app/hub/verbs.h"
#include "core/advisory/team_forms.h"
#include "core/library/shelf.h"

#include <iostream>

namespace feltbok::hub {

namespace {

Result<Bytes> readAtMost(FileSystem& files, const std::filesystem::path& path, std::uint64_t most) {
    auto size = files.sizeBytes(path);
    if (!size) return fail(size);
    if (*size > most)
        return fail(ErrorCode::TooLarge, "the file is over " + std::to_string(most / 1024 / 1024) + " MB",
                    path.string());
    return files.read(path);
}

Result<advisory::FormFile> formFile(FileSystem& files, const std::filesystem::path& path) {
    auto bytes = readAtMost(files, path, kBlobBytesMax);
    if (!bytes) return fail(bytes);
    return advisory::FormFile{.name = path.filename().string(), .bytes = std::move(*bytes)};
}

} // namespace

Result<void> runImportForm(const HubPlace& place, const std::string& scope, const std::string& from,
                           const std::vector<std::string>& media) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    FileSystem& files = (*opened)->files();
    const auto form = formFile(files, from);
    if (!form) return fail(form);
    std::vector<advisory::FormFile> others;
    for (const std::string& path : media) {
        auto file = formFile(files, path);
        if (!file) return fail(file);
        others.push_back(std::move(*file));
    }
    // Before anybody joins: a form that is not in order leaves no trace.
    if (const auto compiled = advisory::rehearsedForm(*form, others); !compiled) return fail(compiled);
    auto tablet = HubTablet::join(**opened, scope);
    if (!tablet) return fail(tablet);
    const auto brought = advisory::bringForm((*tablet)->store(), (*tablet)->scope(), *form, others);
    if (!brought) return fail(brought);
    if (auto sent = (*tablet)->sync(); !sent) return sent;
    if (auto noted = (*opened)->hub().writeDown("import-form", brought->record.toString()); !noted)
        return noted;
    print({{"form", brought->record.toString()},
           {"formId", brought->formId},
           {"version", brought->version},
           {"new", brought->isNew}});
    return {};
}

Result<void> runImportLibrary(const HubPlace& place, const std::string& scope, const std::string& from) {
    auto opened = OpenedHub::open(place);
    if (!opened) return fail(opened);
    const auto bytes = readAtMost((*opened)->files(), from, library::kPackBytesMax);
    if (!bytes) return fail(bytes);
    const auto pack = library::readPack(asText(*bytes));
    if (!pack) return fail(pack);
    auto tablet = HubTablet::join(**opened, scope);
    if (!tablet) return fail(tablet);
    const auto taken = library::takeIn((*tablet)->store(), (*tablet)->scope(), *pack);
    if (!taken) return fail(taken);
    if (auto sent = (*tablet)->sync(); !sent) return sent;
    if (auto noted = (*opened)->hub().writeDown("import-library", (*tablet)->scope().toString()); !noted)
        return noted;
    for (const library::PackRemark& remark : library::remarksOn((*tablet)->store(), *pack))
        std::cerr << "feltbok-hub: note: " << remark.text << " (" << remark.place << ")\n";
    print({{"added", taken->added}, {"changed", taken->changed}, {"same", taken->same}});
    return {};
}

} // namespace feltbok::hub
