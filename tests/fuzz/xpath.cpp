// SPDX-License-Identifier: Apache-2.0
// An expression from anywhere: it is refused with words or evaluated, the same each time, on a small
// document.
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/xml_tree.h"
#include "tests/counting_random.h"

#include <cmath>
#include <cstdlib>

namespace {

using namespace feltbok;
using namespace feltbok::xpath;

constexpr std::string_view kDocument =
    R"(<data id="d" xmlns:jr="http://openrosa.org/javarosa" jr:a="1"><!--c--><?p i?><a>1</a><b>to tre</b>
<r><n>3</n><d>2026-11-20</d></r><r><n>4.5</n><d>2026-03-29T02:30:00.000+02:00</d></r><r><n/><d>x</d></r>
<g>59.1 10.2 0 0; 59.2 10.3 0 0; 59.3 10.1 0 0; 59.1 10.2 0 0</g><t>blå <i>bær</i></t></data>)";

constexpr std::uint64_t kVisits = 20'000; ///< few, so that what is merely slow is no finding

struct Place {
    NameTable names;
    Tree tree;
    NodeId top = kNoNode;
    Dialect dialect{true, {{"jr", "http://openrosa.org/javarosa"}}, true};

    Place() { top = readXml(kDocument, names, tree).value_or(kNoNode); }
};

struct Answer {
    double number = 0;
    std::string text;
    bool truth = false;
    NodeSet nodes;
};

std::optional<Answer> evaluate(std::string_view expression, bool checkCalls) {
    Place place;
    place.dialect.checkCalls = checkCalls;
    Expressions expressions;
    const auto term = parse(expression, place.dialect, place.names, expressions);
    if (!term) {
        if (term.error().message.empty()) std::abort();
        return {};
    }
    settleNames(place.names, expressions);
    const Forest forest(place.names, place.tree);
    test::CountingRandom random;
    World world({1'795'165'200'000}, *TimeZone::named("Europe/Oslo"), random);
    Evaluator evaluator(expressions, forest, world, place.top, true);
    const NodeId context = forest.firstChild(place.top);
    const auto begin = [&] {
        evaluator.setCurrent(context);
        evaluator.allowVisits(kVisits);
    };
    Answer answer;
    std::string scratch;
    begin();
    answer.number = evaluator.number(*term, {context});
    begin();
    answer.text = evaluator.text(*term, {context}, scratch);
    begin();
    answer.truth = evaluator.boolean(*term, {context});
    begin();
    evaluator.nodes(*term, {context}, answer.nodes);
    begin();
    (void)evaluator.value(*term, {context});
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view expression(reinterpret_cast<const char*>(data), size);
    for (const bool checkCalls : {true, false}) {
        const auto once = evaluate(expression, checkCalls);
        const auto again = evaluate(expression, checkCalls);
        if (once.has_value() != again.has_value()) std::abort();
        if (!once) continue;
        const bool sameNumber =
            once->number == again->number || (std::isnan(once->number) && std::isnan(again->number));
        if (!sameNumber || once->text != again->text || once->truth != again->truth ||
            once->nodes != again->nodes)
            std::abort();
    }
    return 0;
}
