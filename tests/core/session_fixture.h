// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session/session.h"
#include "tests/catch.h"
#include "tests/counting_random.h"

#include <string>
#include <string_view>

namespace feltbok::test {

/// A clock a test sets.
class SetClock final : public Clock {
public:
    std::int64_t ms = 1795165200000; // 2026-11-20T09:00Z
    [[nodiscard]] Instant now() const override { return {ms}; }
};

/// What a session needs; must outlive it.
struct SessionWorld {
    SetClock clock;
    CountingRandom random;

    forms::Session load(std::string_view xml, const std::string& timezone = "Europe/Oslo") {
        auto session = forms::Session::load(xml, {clock, random, timezone, {}, {}});
        if (!session) UNSCOPED_INFO(session.error().message << " " << session.error().place);
        REQUIRE(session.has_value());
        return std::move(*session);
    }
};

inline void answer(forms::Session& session, std::string_view ref, std::string_view value) {
    INFO(ref);
    REQUIRE(session.find(ref));
    REQUIRE(session.answer(session.find(ref), value).has_value());
}

inline std::string valueOf(const forms::Session& session, std::string_view ref) {
    return std::string(session.value(session.find(ref)));
}

inline std::shared_ptr<const forms::Form> formOf(const std::string& xml) {
    const auto form = forms::Form::load(xml);
    REQUIRE(form.has_value());
    return *form;
}

/// The session of the person `who` at the world's clock.
inline forms::SessionContext contextOf(SessionWorld& world, std::string who) {
    forms::SessionContext context{world.clock, world.random, "Europe/Oslo", {}, {}};
    context.who = std::move(who);
    return context;
}

/// An XForm around an instance, binds and a body.
inline std::string xform(const std::string& instance, const std::string& model, const std::string& body) {
    return R"(<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"
        xmlns:entities="http://www.opendatakit.org/xforms/entities">
<h:head><h:title>Test</h:title><model><instance><data id="test">)" +
           instance + "</data></instance>" + model + "</model></h:head><h:body>" + body +
           "</h:body></h:html>";
}

} // namespace feltbok::test
