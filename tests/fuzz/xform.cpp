// SPDX-License-Identifier: Apache-2.0
// A form from anywhere: it is refused with words, or filled in by somebody who answers everything, adds to
// every repeat, changes the language and goes on elsewhere. What is submitted is well-formed XML, and answers
// saved and restored are the same answers.
#include "core/forms/session/audit.h"
#include "core/forms/session/entities.h"
#include "core/forms/session/session.h"
#include "core/forms/xform/versions.h"
#include "tests/counting_random.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cstdlib>

namespace {

using namespace feltbok;
using namespace feltbok::forms;

constexpr std::uint64_t kVisits = 50'000; ///< few, so that what is merely slow is no finding
constexpr std::size_t kAnswersMax = 60;

class StillClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {1'795'165'200'000}; }
};

std::optional<std::string> attachment(std::string_view name) {
    if (name == "itemsets.csv") return "list_name,name,label::nb\nk,1,En\nother,2,To\n";
    if (name.ends_with(".csv")) return "name,label,height\na,Ask,12\nb,Bjørk,7\n\"c\",\"Gran, rød\",30\n";
    if (name.ends_with(".geojson"))
        return R"({"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"title":"X"},)"
               R"("geometry":{"type":"Point","coordinates":[10.5,59.5]}},{"type":"Feature","properties":{"id":2,"n":null},)"
               R"("geometry":{"type":"Polygon","coordinates":[[[10,59],[11,59,3],[11,60],[10,59]]]}},7,)"
               R"({"geometry":{"type":"LineString","coordinates":[[10,59],[11,"x"]]}},{"geometry":{"type":"Cube"}}]})";
    if (name.ends_with(".xml")) return "<root><item><name>a</name><label>A</label></item></root>";
    return {};
}

void fill(Session& session) {
    std::size_t count = 0;
    for (const NodeRef node : session.nodes()) {
        if (++count > kAnswersMax) return;
        if (!session.has(node)) continue;
        if (session.kind(node) == NodeKind::RepeatRange && !session.isControlled(node))
            (void)session.addRepeat(node);
        if (session.kind(node) != NodeKind::Question) continue;
        for (const char* const value : {"1", "a b", "2026-11-20", "59.1 10.2 0 0", "x"})
            (void)session.answer(node, value);
        if (!session.has(node)) continue;
        if (const auto choices = session.choices(node); !choices.empty())
            (void)session.answer(node, choices.back().value);
    }
}

void look(const Session& session) {
    const auto& warnings = session.form().warnings();
    const bool ambiguous = std::any_of(warnings.begin(), warnings.end(), [](const Error& warning) {
        return warning.code == ErrorCode::BadInput;
    });
    for (const NodeRef node : session.nodes()) {
        (void)session.label(node);
        (void)session.hint(node);
        if (!ambiguous && session.kind(node) == NodeKind::RepeatInstance &&
            session.find(session.answerPath(node)) != node)
            std::abort();
    }
    (void)session.left();
    (void)session.validate();
    pugi::xml_document submission;
    if (!submission.load_string(session.submissionXml().c_str())) std::abort();
}

// A person goes from the first question to the last and back, with the log running.
void goThrough(Session& session, const Clock& clock) {
    Audit audit(session.form(), clock);
    audit.setUser("kari");
    audit.setLocation("59.1 10.2 0 0");
    audit.started();
    NodeRef last;
    std::size_t count = 0;
    for (NodeRef at = session.here(); at && ++count < kAnswersMax; at = session.next(at)) {
        if (!session.goTo(at)) std::abort();
        audit.entered(session, at);
        (void)session.answer(at, "7");
        audit.left(session, at);
        (void)session.constraintMessage(at);
        (void)session.requiredMessage(at);
        (void)session.choiceLabel(at, "a");
        (void)session.section(at);
        last = at;
    }
    for (; last && session.has(last); last = session.previous(last))
        (void)session.answeredBy(last);
    audit.reasonGiven("x");
    audit.finished();
    (void)audit.csv();
    (void)withEntities("name,label,__version\nt1,Ask,1\n", "trees", entitiesOf(session));
    (void)session.sections();
    (void)session.shown();
    (void)session.changedSinceLast();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view xml(reinterpret_cast<const char*>(data), size);
    const auto form = Form::load(xml, attachment);
    if (!form) {
        if (form.error().message.empty()) std::abort();
        return 0;
    }
    StillClock clock;
    test::CountingRandom random;
    SessionContext context{clock, random, "Europe/Oslo", {{"username", "kari"}}, {}};
    context.visitsMax = kVisits;
    auto session = Session::start(*form, context);
    if (!session) return 0;
    fill(*session);
    look(*session);
    for (const std::string& language : (*form)->languages())
        (void)session->setLanguage(language);
    (void)session->refreshTime();
    const auto answers = session->answers();
    const auto repeats = session->repeats();
    auto other = Session::start(*form, context);
    if (!other) std::abort();
    (void)other->restore(answers, repeats);
    look(*other);
    while (session->undo()) {
    }
    while (session->redo()) {
    }
    look(*session);
    for (const NodeRef node : session->nodes())
        if (session->has(node) && session->kind(node) == NodeKind::RepeatRange &&
            !session->children(node).empty())
            (void)session->removeRepeat(session->children(node).front());
    look(*session);
    (void)session->undo();
    (void)session->search("q a");
    other->setLast(answers, repeats);
    (void)other->prefill();
    (void)other->merge(session->save(), session->save());
    const auto resumed = Session::resume(*form, context, other->save());
    if (!resumed) std::abort();
    look(*resumed);
    goThrough(*session, clock);
    (void)session->givePosition("59.1 10.2 0 0");
    if (!compareForms(**form, **form).empty()) std::abort();
    (void)session->moved(*form);
    if (!session->finish()) (void)session->close();
    (void)session->reopen("x");
    return 0;
}
