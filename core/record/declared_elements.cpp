// SPDX-License-Identifier: Apache-2.0
#include "core/record/declared_elements.h"

#include "core/record/elements.h"

#include <algorithm>
#include <set>
#include <vector>

namespace feltbok {
namespace {

std::unexpected<Error> wrong(const Kind& kind, const Field& field, std::string why) {
    return fail(ErrorCode::BadValue, std::move(why), std::string(kind.name) + "." + std::string(field.name));
}

Value shownOf(const RecordState& state, const Field& field) {
    const Fields shown = state.shown();
    const auto held = shown.find(std::string(field.name));
    return held == shown.end() ? Value::array() : held->second;
}

Result<void> setByElement(const Kind& kind, const Field& field, const Value& wanted, const Value& shown,
                          Fields& out) {
    std::set<std::string> texts;
    for (const Value& element : wanted) {
        if (!element.is_string() || element.get_ref<const std::string&>().empty())
            return wrong(kind, field, "must be a list of texts");
        auto text = toNfc(element.get_ref<const std::string&>());
        if (!text) return fail(text);
        // An element's name must not read as a list's place.
        if (text->ends_with('@')) return wrong(kind, field, "has no elements that end in @");
        if (std::ranges::find(shown, Value(*text)) == shown.end())
            out[elementField(field.name, *text)] = true;
        texts.insert(std::move(*text));
    }
    for (const Value& element : shown)
        if (!texts.contains(element.get_ref<const std::string&>()))
            out[elementField(field.name, element.get_ref<const std::string&>())] = false;
    return {};
}

struct Place {
    std::string element;
    std::string place;
};

std::vector<Place> placesIn(const RecordState& state, const Field& field, const Value& shown) {
    std::vector<Place> places;
    for (const Value& one : shown) {
        Place place{.element = one.at("element").get<std::string>(), .place = {}};
        const Register* reg = state.find(placeField(field.name, place.element));
        if (reg != nullptr && reg->shown() != nullptr && reg->shown()->value.is_string())
            place.place = reg->shown()->value.get<std::string>();
        places.push_back(std::move(place));
    }
    return places;
}

/// An element and its text as the person left them; a new one without a name.
struct Wanted {
    std::string element;
    Value value;
};

Result<std::vector<Wanted>> wantedOf(const Kind& kind, const Field& field, const Value& wanted) {
    std::vector<Wanted> list;
    for (const Value& one : wanted) {
        if (one.is_string()) {
            list.push_back({{}, one});
            continue;
        }
        const bool complete = one.is_object() && one.contains("element") && one.contains("value") &&
                              one.at("element").is_string() && one.at("value").is_string();
        if (!complete) return wrong(kind, field, "must be a list of texts or {\"element\",\"value\"}");
        list.push_back({one.at("element").get<std::string>(), one.at("value")});
    }
    return list;
}

/// Elements keep their places as long as they stay in order; others and new ones get one between.
Result<void> listByElement(const Kind& kind, const Field& field, const Value& wantedList,
                           const RecordState& state, const Value& shown, Random& random, Fields& out) {
    auto wanted = wantedOf(kind, field, wantedList);
    if (!wanted) return fail(wanted);
    const std::vector<Place> places = placesIn(state, field, shown);
    std::string last;
    std::size_t next = 0; // in `places`: those before are behind us
    for (Wanted& one : *wanted) {
        const auto held = std::ranges::find(places, one.element, &Place::element);
        const auto at = static_cast<std::size_t>(held - places.begin());
        if (one.element.empty()) one.element = Id::random(random).toString();
        if (held == places.end() || at < next) {
            last = placeBetween(last, next < places.size() ? places[next].place : "");
            out[placeField(field.name, one.element)] = last;
        } else {
            last = held->place;
            next = at + 1;
        }
        const Register* reg = state.find(elementField(field.name, one.element));
        if (reg == nullptr || reg->shown() == nullptr || reg->shown()->value != one.value)
            out[elementField(field.name, one.element)] = std::move(one.value);
    }
    for (const Place& place : places)
        if (std::ranges::find(*wanted, place.element, &Wanted::element) == wanted->end())
            out[elementField(field.name, place.element)] = nullptr;
    return {};
}

} // namespace

Result<Fields> byElement(const Kind& kind, const Fields& fields, const RecordState& state, Random& random) {
    Fields out;
    for (const auto& [name, value] : fields) {
        const Field* field = kind.field(name);
        const bool isSet = field != nullptr && field->type == FieldType::Set;
        const bool isList = field != nullptr && field->type == FieldType::List;
        if (!isSet && !isList) {
            out.emplace(name, value);
            continue;
        }
        if (!value.is_array() || value.size() > kElementsMax)
            return wrong(kind, *field, "must be a list of at most 200 elements");
        const Value shown = shownOf(state, *field);
        auto done = isSet ? setByElement(kind, *field, value, shown, out)
                          : listByElement(kind, *field, value, state, shown, random, out);
        if (!done) return fail(done);
    }
    return out;
}

} // namespace feltbok
