// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/own_data.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

namespace feltbok::app {
namespace {

Value asJson(const Record& record, const std::map<Id, std::string>& scopes) {
    Value fields = Value::object();
    for (const auto& [name, value] : record.fields)
        fields[name] = value;
    const auto scope = scopes.find(record.scope);
    return {{"id", record.id.toString()},
            {"kind", record.kind},
            {"municipality", scope == scopes.end() ? record.scope.toString() : scope->second},
            {"fields", std::move(fields)}};
}

Value everything(OpenBook& book) {
    std::map<Id, std::string> scopes;
    for (const ScopeEntry& scope : book.store().scopes())
        scopes[scope.id] = scope.name;
    Value records = Value::array();
    for (const Kind& kind : kinds())
        for (const Record& record : book.store().list({.kind = std::string(kind.name)}))
            records.push_back(asJson(record, scopes));
    const Membership who = book.membership();
    return {{"device", who.deviceName},
            {"person", who.userName},
            {"exported", book.today().toString()},
            {"records", std::move(records)}};
}

} // namespace

OwnData::OwnData(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [](const Record&) { return true; },
          [this](Held held) {
              m_held = held;
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &OwnData::changed);
    m_live.ask([](OpenBook& book) {
        Held held;
        held.records = book.store().recordCount();
        for (const Record& attachment : book.store().list({.kind = "attachment"})) {
            ++held.attachments;
            held.bytes += static_cast<std::uint64_t>(attachment.integer("bytes"));
        }
        return held;
    });
}

QString OwnData::heldText() const {
    const QString attachments = tr("%n attachments", nullptr, int(m_held.attachments));
    return wording::joined({tr("%n records", nullptr, int(m_held.records)),
                            m_held.attachments == 0
                                ? attachments
                                : attachments + QStringLiteral(", ") + wording::size(m_held.bytes)});
}

void OwnData::exportAll() {
    writeFor(
        this,
        [](OpenBook& book) -> Result<std::filesystem::path> {
            if (const auto cut = book.store().cutAllDrafts(); !cut) return fail(cut);
            const auto& folder = book.world().documents;
            if (const auto ready = book.world().files.makeFolder(folder); !ready) return fail(ready);
            const std::filesystem::path path = folder / ("feltbok-" + book.today().toString() + ".json");
            const auto written = book.world().files.writeDurably(path, asBytes(everything(book).dump(2)));
            if (!written) return fail(written);
            return path;
        },
        [this](const std::filesystem::path& path) { emit exported(QString::fromStdString(path.string())); });
}

} // namespace feltbok::app
