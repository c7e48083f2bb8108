// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/question_types.h"

#include <algorithm>
#include <array>
#include <map>

namespace feltbok::xlsform {
namespace {

constexpr QuestionType input(std::string_view name, std::string_view bindType) {
    return {name, Control::Input, bindType};
}
constexpr QuestionType note(std::string_view name) {
    return {.name = name, .control = Control::Input, .bindType = "string", .readOnly = true};
}
constexpr QuestionType upload(std::string_view name, std::string_view mediaType) {
    return {.name = name, .control = Control::Upload, .bindType = "binary", .mediaType = mediaType};
}
constexpr QuestionType property(std::string_view name, std::string_view params) {
    return {.name = name, .bindType = "string", .preload = "property", .preloadParams = params};
}
constexpr QuestionType timestamp(std::string_view name, std::string_view params) {
    return {.name = name, .bindType = "dateTime", .preload = "timestamp", .preloadParams = params};
}
constexpr QuestionType today(std::string_view name) {
    return {.name = name, .bindType = "date", .preload = "date", .preloadParams = "today"};
}
constexpr QuestionType number(std::string_view name, std::string_view constraint,
                              std::string_view hint = {}) {
    return {
        .name = name, .control = Control::Input, .bindType = "int", .constraint = constraint, .hint = hint};
}

constexpr std::array kTypes{
    input("text", "string"),
    input("string", "string"),
    input("integer", "int"),
    input("int", "int"),
    input("decimal", "decimal"),
    input("date", "date"),
    input("time", "time"),
    input("dateTime", "dateTime"),
    input("datetime", "dateTime"),
    input("date time", "dateTime"),
    input("geopoint", "geopoint"),
    input("geotrace", "geotrace"),
    input("geoshape", "geoshape"),
    input("gps", "geopoint"),
    input("location", "geopoint"),
    input("barcode", "barcode"),
    note("note"),
    QuestionType{"select one", Control::SelectOne, "string"},
    QuestionType{"select all that apply", Control::Select, "string"},
    QuestionType{"select one external", Control::Input, "string"},
    QuestionType{"rank", Control::Rank, "odk:rank"},
    QuestionType{"range", Control::Range, "int"},
    QuestionType{"acknowledge", Control::Trigger, "string"},
    QuestionType{"trigger", Control::Trigger, ""},
    QuestionType{"calculate", Control::None, "string"},
    QuestionType{"hidden", Control::None, "string"},
    upload("photo", "image/*"),
    upload("audio", "audio/*"),
    upload("video", "video/*"),
    upload("file", "application/*"),
    upload("osm", "osm/*"),
    QuestionType{"audit", Control::None, "binary"},
    QuestionType{"start-geopoint", Control::Action, "geopoint"},
    QuestionType{"background-geopoint", Control::Trigger, "geopoint"},
    QuestionType{"background-audio", Control::Action, "binary"},
    QuestionType{"xml-external", Control::None, ""},
    QuestionType{"csv-external", Control::None, ""},
    timestamp("start", "start"),
    timestamp("end", "end"),
    today("today"),
    property("deviceid", "deviceid"),
    property("phonenumber", "phonenumber"),
    property("simserial", "simserial"),
    property("subscriberid", "subscriberid"),
    property("username", "username"),
    property("email", "email"),
    property("uri:deviceid", "uri:deviceid"),
    property("uri:phonenumber", "uri:phonenumber"),
    property("uri:simserial", "uri:simserial"),
    property("uri:subscriberid", "uri:subscriberid"),
    property("uri:username", "uri:username"),
    property("uri:email", "uri:email"),
    number("percentage", "0 <= . and . <= 100"),
    number("number of days in last month", "0 <= . and . <= 31", "Enter a number 0-31."),
    number("number of days in last six months", "0 <= . and . <= 183", "Enter a number 0-183."),
    number("number of days in last year", "0 <= . and . <= 365", "Enter a number 0-365."),
    QuestionType{.name = "phone number",
                 .control = Control::Input,
                 .bindType = "string",
                 .constraint = "regex(., '^\\d*$')",
                 .hint = "Enter numbers only."},
    // The names of the first workbooks of the field, still found in old ones.
    timestamp("start time", "start"),
    timestamp("end time", "end"),
    timestamp("get start time", "start"),
    timestamp("get end time", "end"),
    today("get today"),
    property("device id", "deviceid"),
    property("get device id", "deviceid"),
    property("get phone number", "phonenumber"),
    property("sim id", "simserial"),
    property("get sim id", "simserial"),
    property("subscriber id", "subscriberid"),
    property("get subscriber id", "subscriberid"),
    input("add text prompt", "string"),
    input("add integer prompt", "int"),
    input("add decimal prompt", "decimal"),
    input("add date prompt", "date"),
    input("add date time prompt", "dateTime"),
    input("add dateTime prompt", "dateTime"),
    input("add location prompt", "geopoint"),
    input("add barcode prompt", "barcode"),
    note("add note prompt"),
    QuestionType{"add acknowledge prompt", Control::Trigger, "string"},
    QuestionType{"add calculate prompt", Control::None, "string"},
    input("q string", "string"),
    input("q int", "int"),
    input("q decimal", "decimal"),
    input("q date", "date"),
    input("q date time", "dateTime"),
    input("q dateTime", "dateTime"),
    input("q geopoint", "geopoint"),
    input("q geoshape", "geoshape"),
    input("q geotrace", "geotrace"),
    input("q location", "geopoint"),
    input("q barcode", "barcode"),
    note("q note"),
    QuestionType{"q acknowledge", Control::Trigger, "string"},
    QuestionType{"q calculate", Control::None, "string"},
    upload("q picture", "image/*"),
    upload("q image", "image/*"),
    upload("q audio", "audio/*"),
    upload("q video", "video/*"),
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kAliases{
    {{"imei", "deviceid"},
     {"image", "photo"},
     {"add image prompt", "photo"},
     {"add photo prompt", "photo"},
     {"add audio prompt", "audio"},
     {"add video prompt", "video"},
     {"add file prompt", "file"}}};

} // namespace

const QuestionType* findQuestionType(std::string_view name) {
    static const auto kIndex = [] {
        std::map<std::string_view, const QuestionType*> index;
        for (const QuestionType& type : kTypes)
            index.emplace(type.name, &type);
        return index;
    }();
    const auto found = kIndex.find(name);
    return found == kIndex.end() ? nullptr : found->second;
}

std::string_view canonicalType(std::string_view name) {
    const auto alias =
        std::ranges::find(kAliases, name, &std::pair<std::string_view, std::string_view>::first);
    return alias == kAliases.end() ? name : alias->second;
}

std::vector<std::string> typeNames() {
    std::vector<std::string> names{
        "begin_group", "end_group",          "begin_repeat",         "end_repeat",
        "select_one",  "select_multiple",    "select_one_from_file", "select_multiple_from_file",
        "image",       "select_one_external"};
    for (const QuestionType& type : kTypes)
        if (type.name.find(' ') == std::string_view::npos) names.emplace_back(type.name);
    return names;
}

bool isTypeKnown(std::string_view written) {
    const std::string_view first = written.substr(0, written.find(' '));
    constexpr std::array<std::string_view, 9> kFirst{"select", "select1", "add", "begin", "end",
                                                     "osm",    "q",       "get", "rank"};
    const std::vector<std::string> names = typeNames();
    return findQuestionType(written) || std::ranges::find(names, first) != names.end() ||
           std::ranges::find(kFirst, first) != kFirst.end();
}

std::string_view elementName(Control control) {
    switch (control) {
    case Control::Input:
        return "input";
    case Control::Select:
        return "select";
    case Control::SelectOne:
        return "select1";
    case Control::Rank:
        return "odk:rank";
    case Control::Range:
        return "range";
    case Control::Trigger:
        return "trigger";
    case Control::Upload:
        return "upload";
    case Control::None:
    case Control::Action:
        break;
    }
    return "";
}

} // namespace feltbok::xlsform
