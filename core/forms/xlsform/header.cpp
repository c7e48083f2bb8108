// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/header.h"

#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

bool isColumn(const Vocabulary& vocabulary, std::string_view name) {
    return vocabulary.columns.contains(name) && !vocabulary.aliases.contains(name);
}

/// `bind:jr:constraintMsg` is split at single colons, but `jr:` belongs to what follows it.
void rejoinPrefix(HeaderPath& path) {
    const auto prefix = std::ranges::find(path, "jr");
    if (prefix == path.end() || prefix + 1 == path.end()) return;
    *prefix = "jr:" + *(prefix + 1);
    path.erase(prefix + 1);
}

} // namespace

const Vocabulary& surveyVocabulary() {
    static const Vocabulary kVocabulary{{{"audio", {"media", "audio"}},
                                         {"autoplay", {"control", "autoplay"}},
                                         {"appearance", {"control", "appearance"}},
                                         {"big-image", {"media", "big-image"}},
                                         {"body", {"control"}},
                                         {"calculate", {"bind", "calculate"}},
                                         {"calculation", {"bind", "calculate"}},
                                         {"caption", {"label"}},
                                         {"command", {"type"}},
                                         {"compact_tag", {"instance", "odk:tag"}},
                                         {"constraining_message", {"bind", "jr:constraintMsg"}},
                                         {"constraint", {"bind", "constraint"}},
                                         {"constraint_message", {"bind", "jr:constraintMsg"}},
                                         {"count", {"control", "jr:count"}},
                                         {"image", {"media", "image"}},
                                         {"jr:count", {"control", "jr:count"}},
                                         {"no_app_error_string", {"bind", "jr:noAppErrorString"}},
                                         {"noapperrorstring", {"bind", "jr:noAppErrorString"}},
                                         {"read_only", {"bind", "readonly"}},
                                         {"readonly", {"bind", "readonly"}},
                                         {"relevance", {"bind", "relevant"}},
                                         {"relevant", {"bind", "relevant"}},
                                         {"repeat_count", {"control", "jr:count"}},
                                         {"required", {"bind", "required"}},
                                         {"required_message", {"bind", "jr:requiredMsg"}},
                                         {"requiredmsg", {"bind", "jr:requiredMsg"}},
                                         {"rows", {"control", "rows"}},
                                         {"save_to", {"bind", "entities:saveto"}},
                                         {"tag", {"name"}},
                                         {"value", {"name"}},
                                         {"video", {"media", "video"}}},
                                        {"bind", "choice_filter", "control", "default", "disabled",
                                         "guidance_hint", "hint", "instance", "intent", "label", "list_name",
                                         "media", "name", "parameters", "query", "sms_field", "trigger",
                                         "type"},
                                        {"type"}};
    return kVocabulary;
}

const Vocabulary& choicesVocabulary() {
    static const Vocabulary kVocabulary{{{"audio", {"media", "audio"}},
                                         {"big-image", {"media", "big-image"}},
                                         {"caption", {"label"}},
                                         {"image", {"media", "image"}},
                                         {"list_name", {"list_name"}},
                                         {"value", {"name"}},
                                         {"video", {"media", "video"}}},
                                        {"label", "media", "name", "sms_option"},
                                        {"name"}};
    return kVocabulary;
}

const Vocabulary& settingsVocabulary() {
    static const Vocabulary kVocabulary{{{"form_id", {"id_string"}},
                                         {"form_title", {"title"}},
                                         {"omit_instanceid", {"omit_instanceID"}},
                                         {"set_form_id", {"id_string"}},
                                         {"set_form_title", {"title"}}},
                                        {"add_none_option",
                                         "allow_choice_duplicates",
                                         "attribute",
                                         "auto_delete",
                                         "auto_send",
                                         "clean_text_values",
                                         "client_editable",
                                         "default_language",
                                         "delimiter",
                                         "flat",
                                         "id_string",
                                         "instance_id",
                                         "instance_name",
                                         "instance_xmlns",
                                         "name",
                                         "namespaces",
                                         "omit_instanceID",
                                         "prefix",
                                         "public_key",
                                         "style",
                                         "submission_url",
                                         "title",
                                         "version"},
                                        {}};
    return kVocabulary;
}

const Vocabulary& entitiesVocabulary() {
    static const Vocabulary kVocabulary{
        {{"list_name", {"dataset"}}}, {"create_if", "dataset", "entity_id", "label", "update_if"}, {}};
    return kVocabulary;
}

std::vector<std::string> knownHeadings(const Vocabulary& vocabulary) {
    std::vector<std::string> known(vocabulary.columns.begin(), vocabulary.columns.end());
    for (const auto& [alias, path] : vocabulary.aliases)
        known.push_back(alias);
    return known;
}

HeaderPath parseHeading(std::string_view heading, bool doubleColon, const Vocabulary& vocabulary) {
    if (isColumn(vocabulary, heading)) return {std::string(heading)};
    if (const std::string snake = snakeCase(heading); isColumn(vocabulary, snake)) return {snake};
    const bool atDouble = doubleColon || heading.find("::") != std::string_view::npos;
    HeaderPath path;
    for (const std::string& token : split(heading, atDouble ? "::" : ":"))
        path.emplace_back(trimmed(token));
    if (!atDouble) rejoinPrefix(path);
    const std::string first = snakeCase(path.front());
    if (const auto alias = vocabulary.aliases.find(first); alias != vocabulary.aliases.end()) {
        path.erase(path.begin());
        path.insert(path.begin(), alias->second.begin(), alias->second.end());
    } else if (vocabulary.columns.contains(first)) {
        path.front() = first;
    }
    // Another heading stays as written: choice filters refer to extra columns by their name.
    return path;
}

} // namespace feltbok::xlsform
