// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/team_forms.h"

#include "core/forms/session/session.h"
#include "core/forms/xlsform/xlsform.h"

#include <algorithm>
#include <filesystem>

namespace feltbok::advisory {
namespace {

bool isXml(ByteView bytes) {
    std::string_view text = asText(bytes);
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<';
}

Digest digestOfFile(const Record& attachment) {
    return digestFromHex(attachment.text("sha256")).value_or(Digest{});
}

std::vector<Record> filesOf(const Store& store, const Id& form) {
    return store.list({.kind = "attachment", .referenceField = "parent", .target = form});
}

/// The same files and no others.
bool holds(const Store& store, const Record& brought, const FormFile& form,
           const std::vector<FormFile>& media) {
    const std::vector<Record> files = filesOf(store, brought.id);
    const auto isThere = [&](const FormFile& file) {
        return std::ranges::any_of(files, [&](const Record& one) {
            return one.text("name") == file.name && digestOfFile(one) == sha256(file.bytes);
        });
    };
    return files.size() == media.size() + 1 && isThere(form) && std::ranges::all_of(media, isThere);
}

Result<Change> attached(Store& store, const Id& scope, const Id& form, const FormFile& file) {
    auto blob = store.blobs().add(scope, file.bytes);
    if (!blob) return fail(blob);
    return Change{.record = Id::derived(form, file.name),
                  .kind = "attachment",
                  .scope = scope,
                  .fields = {{"parent", form.toString()},
                             {"name", file.name},
                             {"sha256", toHex(blob->sha256)},
                             {"bytes", static_cast<std::int64_t>(file.bytes.size())}}};
}

} // namespace

Result<std::shared_ptr<const forms::Form>> compileForm(const FormFile& form,
                                                       const std::vector<FormFile>& media) {
    std::string xform(asText(form.bytes));
    std::string itemsets;
    if (!isXml(form.bytes)) {
        auto converted = xlsform::convert(form.bytes, std::filesystem::path(form.name).stem().string());
        if (!converted) {
            std::string wrong;
            for (const xlsform::Fault& fault : converted.error().faults)
                wrong += (wrong.empty() ? "" : "\n") + xlsform::describe(fault);
            return fail(ErrorCode::BadInput, wrong, form.name);
        }
        xform = std::move(converted->xform);
        itemsets = std::move(converted->itemsetsCsv);
    }
    return forms::Form::load(xform, [&](std::string_view name) -> std::optional<std::string> {
        if (name == "itemsets.csv" && !itemsets.empty()) return itemsets;
        const auto file = std::ranges::find(media, name, &FormFile::name);
        return file == media.end() ? std::nullopt : std::optional(std::string(asText(file->bytes)));
    });
}

Result<std::shared_ptr<const forms::Form>> rehearsedForm(const FormFile& form,
                                                         const std::vector<FormFile>& media) {
    auto compiled = compileForm(form, media);
    if (!compiled) return compiled;
    if (const auto begun = forms::Session::rehearse(*compiled); !begun) return fail(begun);
    return compiled;
}

Result<TeamForm> bringForm(Store& store, const Id& scope, const FormFile& form,
                           const std::vector<FormFile>& media) {
    const auto compiled = rehearsedForm(form, media);
    if (!compiled) return fail(compiled);
    TeamForm brought{.formId = std::string((*compiled)->id()),
                     .version = std::string((*compiled)->version())};
    if (brought.version.empty())
        return fail(ErrorCode::BadInput, "the form has no version: write one in the sheet settings",
                    form.name);
    brought.record = Id::derived(scope, "form/" + brought.formId + "/" + brought.version);
    if (const auto there = store.read(brought.record)) {
        brought.isNew = false;
        if (holds(store, *there, form, media)) return brought;
        return fail(ErrorCode::Fork, "this version is here with other files: give the form a new version",
                    brought.formId + " " + brought.version);
    }
    std::vector<Change> changes{{.record = brought.record,
                                 .kind = "form",
                                 .scope = scope,
                                 .fields = {{"title", std::string((*compiled)->title())},
                                            {"formId", brought.formId},
                                            {"version", brought.version},
                                            {"sha256", toHex(sha256(form.bytes))}}}};
    std::vector<const FormFile*> files{&form};
    for (const FormFile& file : media)
        files.push_back(&file);
    for (const FormFile* file : files) {
        auto change = attached(store, scope, brought.record, *file);
        if (!change) return fail(change);
        changes.push_back(std::move(*change));
    }
    if (auto done = store.commit(changes); !done) return fail(done);
    return brought;
}

std::optional<Record> teamForm(const Store& store, const std::string& formId, const std::string& version) {
    std::optional<Record> found;
    for (Record& form : store.list({.kind = "form"})) {
        if (form.text("formId") != formId || (!version.empty() && form.text("version") != version)) continue;
        if (!found || found->text("version") < form.text("version")) found = std::move(form);
    }
    return found;
}

Result<std::shared_ptr<const forms::Form>> openTeamForm(Store& store, const Record& form) {
    FormFile main;
    std::vector<FormFile> media;
    for (const Record& file : filesOf(store, form.id)) {
        auto bytes = store.blobs().read(file.scope, digestOfFile(file));
        if (!bytes) return fail(bytes);
        const bool isMain = file.text("sha256") == form.text("sha256");
        (isMain ? main : media.emplace_back()) = {.name = file.text("name"), .bytes = std::move(*bytes)};
    }
    if (main.bytes.empty())
        return fail(ErrorCode::NotFound, "the form's files have not come yet", form.text("formId"));
    return compileForm(main, media);
}

Result<Bytes> teamFormFile(Store& store, const Record& form, std::string_view name) {
    for (const Record& file : filesOf(store, form.id))
        if (file.text("name") == name) return store.blobs().read(file.scope, digestOfFile(file));
    return fail(ErrorCode::NotFound, "the form has no such file", std::string(name));
}

} // namespace feltbok::advisory
