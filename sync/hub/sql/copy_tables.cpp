// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sql/copy_tables.h"

#include "sync/hub/sql/rows.h"

#include <map>
#include <ranges>
#include <vector>

namespace feltbok {
namespace {

constexpr std::uint64_t kPageRows = 200; // of up to 64 KB each

constexpr HubTable kTables[] = {
    {"meta", "name"},
    {"\"user\"", "id"},
    {"scope", "id"},
    {"member", "\"user\",scope"},
    {"invitation", "hash"},
    {"device", "id"},
    {"challenge", "hash"},
    {"session", "hash"},
    {"replica", "id"},
    {"edit", "taken"},
    {"record", "scope,id"},
    {"quarantine", "device,replica,number,digest"},
    {"device_order", "device"},
    {"audit", "seq"},
    {"erasure", "seq"},
};

/// A column's value that outlives its row.
struct Cell {
    enum class Type { Integer, Text, Blob };
    Type type;
    bool isNull = true;
    std::int64_t number = 0;
    std::string bytes{};

    void take(const SqlRow& row, int column) {
        isNull = row.isNull(column);
        if (type == Type::Integer)
            number = row.integer(column);
        else
            bytes = type == Type::Text ? row.text(column) : asText(row.blob(column));
    }
    [[nodiscard]] SqlValue value() const {
        if (isNull) return nullptr;
        if (type == Type::Integer) return number;
        return type == Type::Text ? SqlValue(std::string_view(bytes)) : SqlValue(asBytes(bytes));
    }
};

Cell::Type typeNamed(std::string_view name) {
    if (name == "INTEGER") return Cell::Type::Integer;
    return name == "TEXT" ? Cell::Type::Text : Cell::Type::Blob;
}

std::string marks(std::size_t count) {
    std::string text = "(";
    for (std::size_t i = 0; i < count; ++i)
        text += i == 0 ? "?" : ",?";
    return text + ")";
}

/// Pages by the key, so that neither side holds a whole table.
class TableCopy {
public:
    TableCopy(SqlConnection& from, SqlConnection& to, const HubTable& table)
        : m_from(from), m_to(to), m_name(table.name), m_key(table.key) {}

    Result<void> run(SqlConnection& sqlite) {
        std::string bare = m_name;
        std::erase(bare, '"');
        auto known = eachRow(
            sqlite, "SELECT name,type FROM pragma_table_info(?) ORDER BY cid",
            [&](const SqlRow& row) {
                m_columns.emplace(row.text(0), m_cells.size());
                m_cells.push_back({typeNamed(row.text(1))});
            },
            std::string_view(bare));
        if (!known) return known;
        if (auto gone = runWith(m_to, "DELETE FROM " + m_name); !gone) return gone;
        for (std::uint64_t copied = kPageRows; copied == kPageRows;) {
            auto page = copyPage();
            if (!page) return fail(page);
            copied = *page;
        }
        return {};
    }

private:
    Result<std::uint64_t> copyPage() {
        const std::vector<SqlValue> last = m_begun ? keyOfLast() : std::vector<SqlValue>{};
        const std::string after = m_begun ? " WHERE (" + m_key + ")>" + marks(last.size()) : "";
        std::uint64_t count = 0;
        Result<void> put;
        auto read = m_from.run("SELECT * FROM " + m_name + after + " ORDER BY " + m_key + " LIMIT " +
                                   std::to_string(kPageRows),
                               last, [&](const SqlRow& row) {
                                   ++count;
                                   put = copyRow(row);
                                   return put.has_value();
                               });
        if (!read) return read;
        if (!put) return fail(put);
        m_begun = true;
        return count;
    }

    Result<void> copyRow(const SqlRow& row) {
        std::vector<SqlValue> values;
        int column = 0;
        for (Cell& cell : m_cells) {
            cell.take(row, column++);
            values.push_back(cell.value());
        }
        auto put = m_to.run("INSERT INTO " + m_name + " VALUES" + marks(values.size()), values,
                            [](const SqlRow&) { return true; });
        if (!put) return fail(put);
        return {};
    }

    [[nodiscard]] std::vector<SqlValue> keyOfLast() const {
        std::vector<SqlValue> values;
        std::string bare = m_key;
        std::erase(bare, '"');
        for (const auto part : std::views::split(std::string_view(bare), ','))
            values.push_back(
                m_cells[m_columns.find(std::string_view(part.begin(), part.end()))->second].value());
        return values;
    }

    SqlConnection& m_from;
    SqlConnection& m_to;
    const std::string m_name;
    const std::string m_key;
    std::vector<Cell> m_cells;                                 ///< the last row copied
    std::map<std::string, std::size_t, std::less<>> m_columns; ///< where each stands
    bool m_begun = false;
};

} // namespace

std::span<const HubTable> hubTables() {
    return kTables;
}

Result<void> copyTables(SqlConnection& from, SqlConnection& to, SqlConnection& sqlite) {
    for (const HubTable& table : kTables)
        if (auto copied = TableCopy(from, to, table).run(sqlite); !copied) return copied;
    return {};
}

} // namespace feltbok
