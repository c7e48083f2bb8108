// SPDX-License-Identifier: Apache-2.0
// P8: what a store counts is what it lists, on random stores with records of every kind: own and others',
// changed, deleted, refused, sent, rewound, in scopes that were left and entered again.
#include "core/record/named_by.h"
#include "tests/core/store_fixture.h"

#include <algorithm>
#include <array>

using namespace feltbok;
using feltbok::testing::SeededRandom;
using feltbok::testing::World;

namespace {

constexpr int kSteps = 400;
constexpr int kStepsBetweenChecks = 40;

class RandomStores {
public:
    explicit RandomStores(SeededRandom& random) : m_random(random) {
        for (const char* author : {"Ada", "Bo"}) {
            m_stores.push_back(m_world.memoryStore(author));
            REQUIRE(m_stores.back()->enterScopes({{m_scopes[1], "Vinje"}}));
        }
        for (const Kind& kind : kinds())
            make(any(), kind);
    }

    Store& any() { return *m_stores[m_random.below(m_stores.size())]; }

    void step() {
        Store& store = any();
        m_world.clock.advance(1000);
        switch (m_random.below(10)) {
        case 0:
            return (void)store.remove(record());
        case 1:
            return (void)store.restore(record());
        case 2:
            return (void)store.acknowledge(upTo(store), 0, {});
        case 3:
            return refuse(store);
        case 4:
            return (void)store.rewind(upTo(store));
        case 5:
            return m_world.carry(*m_stores[0], *m_stores[1]);
        case 6:
            return leaveAndEnter(store);
        case 7:
        case 8:
            return change(store);
        default:
            return make(store, kinds()[m_random.below(kinds().size())]);
        }
    }

    void checkCounts() {
        for (const auto& store : m_stores)
            for (const Kind& kind : kinds()) {
                const std::string name(kind.name);
                check(*store, {.kind = name});
                for (const Id& scope : m_scopes)
                    check(*store, {.kind = name, .scope = scope});
                for (const Field& field : kind.fields)
                    if (field.type == FieldType::Reference)
                        checkReferring(
                            *store,
                            {.kind = name, .referenceField = std::string(field.name), .target = record()});
            }
    }

    /// Else a check of nothing would pass.
    void checkVariety() const {
        CHECK(m_unsent > 0);
        CHECK(m_sent > 0);
    }

private:
    void check(const Store& store, const Query& query) {
        const std::vector<Record> listed = store.list(query);
        const auto unsent = std::ranges::count_if(
            listed, [&store](const Record& record) { return store.unsentOf(record.id) > 0; });
        INFO(query.kind << (query.scope ? " in " + query.scope->toString() : ""));
        CHECK(store.countUnsent(query) == static_cast<std::size_t>(unsent));
        CHECK(store.count(query) == listed.size());
        std::size_t gone = 0;
        store.each(query, [&](const Record& record, const EditCounts& edits) {
            ++gone;
            CHECK(std::ranges::find(listed, record.id, &Record::id) != listed.end());
            CHECK(edits == store.editCounts(record.id));
        });
        CHECK(gone == listed.size());
        m_unsent += static_cast<std::size_t>(unsent);
        m_sent += listed.size() - static_cast<std::size_t>(unsent);
    }

    void checkReferring(const Store& store, const Query& query) {
        check(store, query);
        const std::vector<Record> all = store.list({.kind = query.kind});
        const auto referring = std::ranges::count_if(all, [&query](const Record& record) {
            return record.text(query.referenceField) == query.target->toString();
        });
        CHECK(store.count(query) == static_cast<std::size_t>(referring));
    }

    Value valueOf(const Field& field) {
        switch (field.type) {
        case FieldType::Integer:
            return std::max<std::int64_t>(field.least, 0);
        case FieldType::Decimal:
            return 1.5;
        case FieldType::Date:
            return "2026-05-01";
        case FieldType::Instant:
            return 1'000;
        case FieldType::Boolean:
            return true;
        case FieldType::Choice:
        case FieldType::Status:
            return std::string(field.choices.front());
        case FieldType::Set:
            if (!elementsOf(field).empty()) return Value::array({record().toString()});
            [[fallthrough]];
        case FieldType::List:
            return Value::array({"bygg", "mat"});
        case FieldType::Reference:
            return record().toString();
        default:
            return "ord " + std::to_string(m_random.below(9));
        }
    }

    Id record() { return m_records.empty() ? Id{} : m_records[m_random.below(m_records.size())]; }

    std::uint64_t upTo(const Store& store) { return m_random.below(store.lastNumber() + 1); }

    void make(Store& store, const Kind& kind) {
        Fields fields;
        for (const Field& field : kind.fields)
            if (field.required || m_random.below(2) == 0) fields.emplace(field.name, valueOf(field));
        const auto made = store.commit(Change{.kind = std::string(kind.name),
                                              .scope = m_scopes[m_random.below(m_scopes.size())],
                                              .fields = std::move(fields)});
        INFO(kind.name);
        REQUIRE(made);
        m_records.push_back(made->record);
    }

    void refuse(Store& store) {
        const std::uint64_t number = upTo(store);
        if (number == 0) return;
        REQUIRE(store.acknowledge(number, 0, {{.edit = {store.replica(), number}, .why = "scope"}}));
    }

    void change(Store& store) {
        const auto held = store.read(record());
        const Kind* kind = held ? findKind(held->kind) : nullptr;
        if (kind == nullptr || kind->fields.empty()) return;
        const Field& field = kind->fields[m_random.below(kind->fields.size())];
        (void)store.commit(Change{.record = held->id, .fields = {{std::string(field.name), valueOf(field)}}});
    }

    void leaveAndEnter(Store& store) {
        REQUIRE(store.leaveScope(m_scopes[1]));
        if (m_random.below(2) == 0) REQUIRE(store.relabel(store.acknowledged()));
        REQUIRE(store.enterScopes({{m_scopes[1], "Vinje"}}));
    }

    SeededRandom& m_random;
    World m_world;
    std::array<Id, 2> m_scopes{m_world.scope, Id::derived(Id{}, "Vinje")};
    std::vector<std::unique_ptr<Store>> m_stores;
    std::vector<Id> m_records;
    std::size_t m_unsent = 0;
    std::size_t m_sent = 0;
};

} // namespace

TEST_CASE("P8 what a store counts, as unsent too, is what it lists") {
    SeededRandom random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    RandomStores stores(random);
    for (int step = 1; step <= kSteps; ++step) {
        stores.step();
        if (step % kStepsBetweenChecks == 0) stores.checkCounts();
    }
    stores.checkVariety();
}
