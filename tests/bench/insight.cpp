// SPDX-License-Identifier: Apache-2.0
// Charts and search over what a county gathers in twenty years: a change and the chart after it at 10,000,
// 100,000 and 1,000,000 records, beside a recount by SQL over the same records; the whole year's figures; the
// library's search over 20,000 criteria (95th percentile).
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/library/index.h"
#include "core/results/report.h"
#include "tests/bench/benches.h"

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <random>

namespace feltbok::bench {
namespace {

constexpr int kMunicipalities = 400;
constexpr int kDays = 20 * 365;
constexpr std::int64_t kFirstDay = 13'000; // in 2005
constexpr std::size_t kSizes[] = {10'000, 100'000, 1'000'000};
constexpr std::size_t kCriteria = 20'000;
constexpr int kSearches = 400;
constexpr int kChanges = 1000;
constexpr double kSearchLimitMs = 10;
constexpr double kChartLimitMs = 100;
constexpr double kYearLimitMs = 2000;
constexpr const char* kAreas[] = {"felles", "transport",     "bygg_anlegg",     "drift_vedlikehold", "mat",
                                  "ikt",    "mobler_kontor", "tekstil_renhold", "avfall_plast"};

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

// A share with an area for its code: of all records that hang on nothing the plainest.
Record shareOn(const Id& id, const Id& scope, std::int64_t day, const char* area) {
    return {.id = id,
            .kind = "share",
            .scope = scope,
            .fields = {{"date", Date::fromDaysSinceEpoch(day).toString()}, {"code", area}}};
}

Result<Database> plainTable() {
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open(":memory:", &handle);
    Database database(handle);
    const char* schema = "CREATE TABLE share(id INTEGER PRIMARY KEY, scope INTEGER, day INTEGER, code TEXT);"
                         "CREATE INDEX share_day ON share(day);";
    if (opened != SQLITE_OK || sqlite3_exec(handle, schema, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Io, "the table to recount could not be made");
    return database;
}

void recount(sqlite3* database) {
    const char* sql =
        "SELECT scope, code, count(*) FROM share WHERE day BETWEEN 13010 AND 20290 GROUP BY scope, code";
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW)
        (void)sqlite3_column_int64(rows, 2);
    sqlite3_finalize(rows);
}

struct County {
    explicit County(const Store& store) : insight(store) {}
    results::Insight insight;
    Database table;
    std::vector<Id> scopes;
    std::vector<Record> records;
    std::mt19937_64 dice{20};
};

Result<void> fill(County& county, std::size_t size) {
    auto table = plainTable();
    if (!table) return fail(table);
    county.table = std::move(*table);
    for (int i = 0; i < kMunicipalities; ++i)
        county.scopes.push_back(Id::derived(Id{}, std::to_string(i)));
    sqlite3_exec(county.table.get(), "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(county.table.get(), "INSERT INTO share VALUES(?,?,?,?)", -1, &insert, nullptr);
    for (std::size_t i = 0; i < size; ++i) {
        std::array<std::uint8_t, Id::kBytes> bytes{};
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(county.dice());
        const std::size_t scope = county.dice() % kMunicipalities;
        const std::int64_t day = kFirstDay + static_cast<std::int64_t>(county.dice() % kDays);
        const char* area = kAreas[county.dice() % std::size(kAreas)];
        Record record = shareOn(Id(bytes), county.scopes[scope], day, area);
        county.insight.put(record);
        if (county.records.size() < 1000) county.records.push_back(std::move(record));
        sqlite3_bind_int64(insert, 1, static_cast<std::int64_t>(i));
        sqlite3_bind_int64(insert, 2, static_cast<std::int64_t>(scope));
        sqlite3_bind_int64(insert, 3, day);
        sqlite3_bind_text(insert, 4, area, -1, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(county.table.get(), "COMMIT", nullptr, nullptr, nullptr);
    return {};
}

Result<void> charts(const Store& store, std::size_t size, const Tell& tell) {
    County county(store);
    if (auto filled = fill(county, size); !filled) return filled;
    const results::InsightFilter period{.from = Date::fromDaysSinceEpoch(13'010),
                                        .to = Date::fromDaysSinceEpoch(20'290)};
    std::size_t next = 0;
    std::size_t seen = 0;
    const auto change = [&] {
        Record& record = county.records[next++ % county.records.size()];
        record.fields["code"] = kAreas[next % std::size(kAreas)];
        county.insight.put(record);
    };
    const auto medians = mediansInTurnMs({
        [&] {
            change();
            seen += county.insight.figures("shares", period).size();
        },
        [&] { recount(county.table.get()); },
        [&] {
            for (int i = 0; i < kChanges; ++i)
                change();
        },
    });
    const std::string work = std::to_string(size) + " records: ";
    tell({.work = work + "a change, then the chart of 400 × 9",
          .ours = medians[0],
          .peer = medians[1],
          .floor = {},
          .unit = "ms",
          .limit = kChartLimitMs});
    tell({.work = work + "a change alone",
          .ours = medians[2] * 1000 / kChanges,
          .peer = {},
          .floor = {},
          .unit = "µs"});
    const auto year = mediansInTurnMs({[&] {
        seen += results::reportFigures(county.insight, {.from = {2020, 1, 1}, .to = {2020, 12, 31}}).size();
    }});
    tell({.work = work + "all figures of a year with their records",
          .ours = year[0],
          .peer = {},
          .floor = {},
          .unit = "ms",
          .limit = kYearLimitMs});
    return seen == 0 ? fail(ErrorCode::Damaged, "a chart was empty") : Result<void>();
}

Row search() {
    library::LibraryIndex index;
    std::mt19937_64 dice(7);
    const char* heads[] = {"varebil", "buss",     "asfalt", "betong", "møbel",
                           "renhold", "matsvinn", "plast",  "skjerm", "tekstil"};
    const char* tails[] = {"er",    "ene",   "avtale", "krav",    "levering",
                           "drift", "merke", "park",   "service", "mottak"};
    const auto word = [&] {
        return std::string(heads[dice() % std::size(heads)]) + tails[dice() % std::size(tails)] +
               (dice() % 3 == 0 ? std::to_string(dice() % 200) : "");
    };
    for (std::size_t i = 0; i < kCriteria; ++i) {
        std::string text;
        for (int j = 0; j < 25; ++j)
            text += word() + " ";
        index.put({.id = Id::derived(Id{}, std::to_string(i)),
                   .kind = "criterion",
                   .scope = Id{},
                   .fields = {{"code", "K-" + std::to_string(i)},
                              {"revision", 1},
                              {"title", word()},
                              {"text", text},
                              {"status", "current"}}});
    }
    std::vector<double> times;
    for (int i = 0; i < kSearches; ++i) {
        const std::string whole = word();
        const std::string typed = whole.substr(0, 3 + dice() % whole.size());
        // Processor time: a slow minute of the machine is no slow search.
        const std::clock_t start = std::clock();
        (void)index.search(typed, {.kind = "criterion"}, 50);
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return {.work = "20,000 criteria: a search as one types (95th percentile, processor time)",
            .ours = times[static_cast<std::size_t>(kSearches * 0.95)],
            .peer = {},
            .floor = {},
            .unit = "ms",
            .limit = kSearchLimitMs};
}

} // namespace

Result<void> insight(const Setting& setting, const Tell& tell) {
    // Who frees pays for it at once: what the recount leaves behind else falls on the next chart, 170 ms of
    // it.
    mallopt(M_MXFAST, 0);
    const SystemClock clock;
    SystemRandom random;
    PosixFileSystem files;
    auto store = Store::open({}, clock, random, files);
    if (!store) return fail(store);
    for (const std::size_t size : kSizes)
        if (setting.only.empty() || setting.only == std::to_string(size))
            if (auto done = charts(**store, size, tell); !done) return done;
    if (setting.only.empty() || setting.only == "search") tell(search());
    return {};
}

} // namespace feltbok::bench
