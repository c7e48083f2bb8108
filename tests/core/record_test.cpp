// SPDX-License-Identifier: Apache-2.0
#include "core/record/beginnings.h"
#include "core/record/edit_codec.h"
#include "core/record/named_by.h"
#include "core/record/record_state.h"
#include "core/record/scope_checksum.h"
#include "tests/catch.h"
#include "tests/seeded_random.h"

#include <algorithm>

using namespace feltbok;

namespace {

const Id kRecord = Id::derived(Id{}, "record");

EditId id(char replica, std::uint64_t number) {
    return {Id::derived(Id{}, std::string(1, replica)), number};
}

/// An edit of the field `title`, unless other fields are given.
Edit write(EditId edit, const std::string& text, std::vector<EditId> replaced, std::int64_t at) {
    Edit result;
    result.id = edit;
    result.txn = edit.number;
    result.record = kRecord;
    result.kind = "action";
    result.scope = Id::derived(Id{}, "scope");
    result.fields = {{"title", text}};
    result.replaces = {{"title", std::move(replaced)}};
    result.at = {at};
    result.author = edit.replica;
    return result;
}

Edit deletion(EditId edit, std::vector<EditId> seen, std::int64_t at) {
    Edit result = write(edit, "", {}, at);
    result.fields = {{"deleted", true}};
    result.replaces = {{"title", std::move(seen)}, {"deleted", {}}};
    return result;
}

RecordState joined(const std::vector<Edit>& edits) {
    return RecordState::rebuilt(edits, {});
}

std::vector<std::string> inbox(const RecordState& state) {
    std::vector<std::string> texts;
    const Register* title = state.find("title");
    if (title == nullptr || !title->inConflict()) return texts;
    for (const Head& head : title->heads())
        if (head.value != title->shown()->value) texts.push_back(head.value.get<std::string>());
    return texts;
}

} // namespace

TEST_CASE("P3 two people write in one field: both texts stay until a person chooses") {
    struct Row {
        const char* what;
        std::string a;
        std::string b;
        std::string shown;
        std::vector<std::string> inbox;
    };
    //                   A writes   B writes (later)  shown    inbox
    const Row rows[] = {{"both change", "mål 1", "mål 2", "mål 2", {"mål 1"}},
                        {"the same", "mål 1", "mål 1", "mål 1", {}}};
    for (const Row& row : rows) {
        INFO(row.what);
        const Edit base = write(id('A', 1), "mål", {}, 10);
        const Edit a = write(id('A', 2), row.a, {base.id}, 20);
        const Edit b = write(id('B', 1), row.b, {base.id}, 30);
        const RecordState state = joined({base, a, b});
        CHECK(state.shown()["title"] == row.shown);
        CHECK(inbox(state) == row.inbox);
        const Edit chosen = write(id('A', 3), "mål 3", {a.id, b.id}, 40);
        const RecordState settled = joined({base, a, b, chosen});
        CHECK(settled.shown()["title"] == "mål 3");
        CHECK(settled.conflicts().empty());
    }
}

TEST_CASE("P3 an edit that had seen the other replaces it, whatever the clocks say") {
    const Edit base = write(id('A', 1), "mål", {}, 1'900'000'000'000); // a clock set to 2030
    const Edit next = write(id('B', 1), "mål 2", {base.id}, 10);
    CHECK(joined({next, base}).shown()["title"] == "mål 2");
}

TEST_CASE("P4 the same edits give the same state in any order") {
    auto random = testing::SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    for (int round = 0; round < 200; ++round) {
        // Three replicas write one after another, each replacing any edits made before.
        std::vector<Edit> edits;
        std::map<char, std::uint64_t> numbers;
        for (int i = 0; i < 8; ++i) {
            const char replica = static_cast<char>('A' + random.below(3));
            std::vector<EditId> replaced;
            for (const Edit& earlier : edits)
                if (random.below(3) == 0) replaced.push_back(earlier.id);
            const EditId edit = id(replica, ++numbers[replica]);
            const auto at = static_cast<std::int64_t>(random.below(5));
            edits.push_back(random.below(5) == 0
                                ? deletion(edit, replaced, at)
                                : write(edit, "t" + std::to_string(random.below(4)), replaced, at));
        }
        std::set<EditId> voided;
        if (random.below(2) == 0) voided.insert(edits[random.below(edits.size())].id);
        const RecordState expected = RecordState::rebuilt(edits, voided);
        ScopeChecksum sum;
        sum.add(kRecord, expected);
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            for (std::size_t i = edits.size(); i > 1; --i)
                std::swap(edits[i - 1], edits[random.below(i)]);
            std::vector<Edit> twice = edits;
            twice.push_back(edits.front()); // and one comes again
            const RecordState state = RecordState::rebuilt(twice, voided);
            REQUIRE(state.shown() == expected.shown());
            REQUIRE(state.conflicts() == expected.conflicts());
            REQUIRE(state.presence() == expected.presence());
            ScopeChecksum other;
            other.add(kRecord, state);
            REQUIRE(other == sum);
        }
    }
}

TEST_CASE("a deletion that had not seen an edit leaves the record visible and flagged") {
    const Edit base = write(id('A', 1), "mål", {}, 10);
    const Edit gone = deletion(id('A', 2), {base.id}, 30);
    const Edit unseen = write(id('B', 1), "mål 2", {base.id}, 20);
    CHECK(joined({base, gone}).presence() == Presence::Deleted);
    const RecordState state = joined({base, gone, unseen});
    CHECK(state.presence() == Presence::DeletedUnseen);
    CHECK(state.conflicts() == std::vector<std::string>{"deleted"});
    REQUIRE(state.unseenByDeletion().size() == 1);
    CHECK(state.unseenByDeletion().front().value == "mål 2");
}

TEST_CASE("a refused edit replaces nothing, but what replaces it replaces what it named") {
    const Edit base = write(id('A', 1), "mål", {}, 10);
    const Edit refused = write(id('B', 1), "avvist", {base.id}, 20);
    const Edit after = write(id('B', 2), "godtatt", {refused.id}, 30);
    CHECK(RecordState::rebuilt(std::vector{base, refused}, {refused.id}).shown()["title"] == "mål");
    const RecordState state = RecordState::rebuilt(std::vector{base, refused, after}, {refused.id});
    CHECK(state.shown()["title"] == "godtatt");
    CHECK(state.conflicts().empty());
}

TEST_CASE("a record's state is written and read back") {
    const Edit base = write(id('A', 1), "mål", {}, 10);
    const RecordState state =
        joined({base, write(id('A', 2), "x", {base.id}, 20), deletion(id('B', 1), {base.id, id('C', 7)}, 5)});
    auto value = fromCbor(toCbor(state.encode()));
    REQUIRE(value);
    CHECK(RecordState::decode(*value) == state);
    CHECK(RecordState::fromBytes(toCbor(state.encode())) == state); // as earlier versions kept it
    const Bytes bytes = state.toBytes();
    CHECK(RecordState::fromBytes(bytes) == state);
    for (std::size_t length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(RecordState::fromBytes(ByteView(bytes).first(length)));
}

TEST_CASE("an edit's bytes are the deterministic CBOR of its shape, whatever it holds") {
    const Value values[] = {"",
                            "mål",
                            std::string(300, 'x'),
                            0,
                            23,
                            24,
                            255,
                            256,
                            65'535,
                            65'536,
                            INT64_MAX,
                            -1,
                            -24,
                            -25,
                            -256,
                            -257,
                            1.5,
                            true,
                            false,
                            nullptr,
                            {1, "to", nullptr},
                            {{"æ", 1}, {"b", {2}}}};
    for (const Value& value : values)
        for (const std::uint64_t number : {1UL, 23UL, 24UL, 4'294'967'296UL}) {
            Edit edit = write(id('A', number), "mål", {id('B', 7), id('C', 1'000'000)}, -5);
            edit.fields["value"] = value;
            edit.txn = number;
            for (const bool isNewer : {false, true}) {
                if (isNewer) edit.extra["witness"] = "hub 2";
                const Bytes bytes = bytesOf(edit);
                CHECK(bytes == toCbor(encodeEdit(edit)));
                CHECK(editFromBytes(bytes) == edit);
                CHECK_FALSE(editFromBytes(ByteView(bytes).first(bytes.size() - 1)));
            }
        }
}

TEST_CASE("P7 an edit keeps what this version does not know, and its digest covers it") {
    Edit edit = write(id('A', 1), "mål", {}, 10);
    edit.kind = "kindOfTomorrow";
    edit.fields["fieldOfTomorrow"] = {{"list", {1, 2.5, "æ"}}};
    edit.extra["witness"] = "hub 2";
    auto back = decodeEdit(*fromCbor(toCbor(encodeEdit(edit))));
    REQUIRE(back);
    CHECK(*back == edit);
    CHECK(digestOf(*back) == digestOf(edit));
    Edit without = edit;
    without.extra = Value::object();
    CHECK(digestOf(without) != digestOf(edit));
}

TEST_CASE("a value has one form") {
    CHECK(normalise("A\xCC\x8Arhus")->get<std::string>() == "Århus"); // a ring that was a mark of its own
    CHECK(normalise(3.0)->is_number_integer());
    CHECK(normalise(3.5)->get<double>() == 3.5);
    CHECK_FALSE(normalise(std::numeric_limits<double>::quiet_NaN()));
    CHECK(isNfc("Bø i Telemark, Ærø, ś, \xCA\xBF og mer enn åtte byte"));
    CHECK_FALSE(isNfc("Bø i Telemark og A\xCC\x8Arhus"));
    for (const std::string_view cut : {"\xC3", "på\xC3(", "\xC0\x80", "åtte byte\x80", "lenger enn det\xC3"})
        CHECK_FALSE(isNfc(cut)); // no UTF-8
    CHECK_FALSE(normalise("\xFF\xFE"));
    CHECK_FALSE(normalise(std::string(kValueBytesMax + 1, 'x')));
    Value deep = 1;
    for (int i = 0; i <= kNestingMax; ++i)
        deep = Value::array({deep});
    CHECK_FALSE(normalise(deep));
}

TEST_CASE("what is not an edit is refused") {
    const Value good = encodeEdit(write(id('A', 1), "mål", {}, 10));
    for (const char* member :
         {"id", "txn", "record", "kind", "scope", "fields", "replaces", "at", "author"}) {
        Value bad = good;
        bad.erase(member);
        INFO(member);
        CHECK_FALSE(decodeEdit(bad));
        bad[member] = Value::array({1});
        CHECK_FALSE(decodeEdit(bad));
    }
    CHECK_FALSE(fromCbor(Bytes(kNestingMax * 4, 0x81)));
    CHECK_FALSE(fromJson(std::string(kNestingMax * 4, '[')));
    CHECK_FALSE(fromCbor(Bytes{0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}));
}

TEST_CASE("fields are held against their kind's declaration") {
    const Kind& need = *findKind("need");
    CHECK(validate(need, {{"title", "Maler"}, {"severity", 4}}, true));
    CHECK(validate(need, {{"severity", nullptr}}, false)); // cleared
    CHECK(validate(need, {{"severity", 5}}, false).error().place == "need.severity");
    CHECK(validate(need, {{"title", ""}}, false).error().place == "need.title");
    CHECK(validate(need, {{"severity", 1}}, true).error().place == "need.title");
    CHECK(validate(need, {{"colour", "red"}}, false).error().code == ErrorCode::UnknownField);
    const Kind& action = *findKind("action");
    CHECK_FALSE(validate(action, {{"due", "20. januar"}}, false));
    CHECK_FALSE(validate(action, {{"status", "ferdig"}}, false));
    CHECK_FALSE(validate(action, {{"need", "not an id"}}, false));
    for (const double beyond : {1e300, -1e300, 9223372036854775808.0})
        CHECK_FALSE(validate(need, {{"severity", beyond}}, false));
    CHECK_FALSE(validate(*findKind("report"), {{"lockedAt", 1e300}}, false));
    const Kind& hours = *findKind("hours");
    CHECK(validate(hours, {{"hours", 7.5}}, false));
    CHECK(validate(hours, {{"hours", 0}}, false));
    for (const Value& wrong : {Value(-8), Value(-0.5), Value(1e9), Value(1e300)})
        CHECK(validate(hours, {{"hours", wrong}}, false).error().place == "hours.hours");
    CHECK_FALSE(validate(*findKind("procurement"), {{"weightPercent", 130}}, false));
    CHECK_FALSE(validate(*findKind("target"), {{"amount", -1}}, false));
    CHECK(validate(*findKind("comparison"), {{"energyGrowth", -0.02}}, false)); // without bounds
}

TEST_CASE("a new record begins with its day, its first status and who makes it, as its kind declares") {
    using Begun = std::map<std::string, Value>;
    const Date today{2026, 11, 18};
    CHECK(beginnings(*findKind("question"), today, "IK") ==
          Begun{{"asked", "2026-11-18"}, {"status", "open"}});
    CHECK(beginnings(*findKind("advice"), today, "IK") == Begun{{"date", "2026-11-18"}, {"givenBy", "IK"}});
    CHECK(beginnings(*findKind("hours"), today, "IK") == Begun{{"date", "2026-11-18"}, {"who", "IK"}});
    CHECK(beginnings(*findKind("hours"), today, "") == Begun{{"date", "2026-11-18"}});
    CHECK(beginnings(*findKind("network"), today, "IK").empty());
}

TEST_CASE("a status that is reached gets its day, where the kind has one and nobody wrote it") {
    const Date today{2026, 11, 18};
    const Kind& question = *findKind("question");
    CHECK(reachedOn(question, {}, "answered", today) == Fields{{"answered", "2026-11-18"}});
    CHECK(reachedOn(question, {{"answered", "2026-11-02"}}, "answered", today).empty());
    CHECK(reachedOn(question, {}, "inProgress", today).empty());
    CHECK(reachedOn(*findKind("procurement"), {}, "awarded", today) == Fields{{"awarded", "2026-11-18"}});
    CHECK(reachedOn(*findKind("procurement"), {}, "planned", today).empty()); // where it begins
}

TEST_CASE("the declaration of kinds is sound: names are unique and references name a kind") {
    std::set<std::string_view> names;
    for (const Kind& kind : kinds()) {
        INFO(kind.name);
        CHECK(names.insert(kind.name).second);
        std::set<std::string_view> fields{kDeletedField};
        for (const Field& field : kind.fields) {
            INFO(field.name);
            CHECK(fields.insert(field.name).second);
            const bool namesKind = field.type == FieldType::Reference || elementsOf(field) != kScopes;
            CHECK((field.refersTo.empty() || !listOf(field).empty() || !namesKind ||
                   findKind(field.refersTo) != nullptr));
            const bool isChosen = field.type == FieldType::Choice || field.type == FieldType::Status;
            CHECK(isChosen == !field.choices.empty());
            CHECK((field.type == FieldType::Status) == !field.transitions.empty());
            for (const auto& [from, to] : field.transitions)
                for (const std::string_view end : {from, to})
                    CHECK(std::ranges::find(field.choices, end) != field.choices.end());
        }
    }
}

TEST_CASE("P1 an edit with a name or a member that is no text is refused, not carried to the others") {
    const Value good = encodeEdit(write(id('a', 1), "mål", {}, 1));
    REQUIRE(decodeEdit(good));
    const std::string broken = "bad\xff";
    Value field = good;
    field["fields"][broken] = "x";
    Value replaced = good;
    replaced["replaces"][broken] = Value::array();
    Value kind = good;
    kind["kind"] = broken;
    Value member = good;
    member["later"] = {{"deep", broken}};
    Value name = good;
    name[broken] = 1;
    for (const Value& bad : {field, replaced, kind, member, name}) {
        const auto edit = decodeEdit(bad);
        REQUIRE_FALSE(edit);
        CHECK(edit.error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("JSON is nested as deep as its limit and no deeper; brackets within texts do not count") {
    CHECK(fromJson("[[[]]]", 3));
    CHECK_FALSE(fromJson("[[[[]]]]", 3));
    CHECK(fromJson(R"(["[[[[", "a\"[[[[", {"[{[{": 1}])", 2));
    CHECK(fromJson("[[1],[2],[3]]", 2)->size() == 3);
    CHECK_FALSE(fromJson("[", 3));
}
