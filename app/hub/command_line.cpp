// SPDX-License-Identifier: Apache-2.0
#include "app/hub/command_line.h"

#include "app/hub/verbs.h"
#include "core/base/version.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <memory>
#include <optional>

namespace feltbok::hub {

namespace {

constexpr const char* kFooter =
    "\nExit status: 0 done, 1 failed, 2 wrong usage, 3 unsupported.\n"
    "What went wrong is one line on stderr: feltbok-hub: CODE: what, and what to do.\n"
    "All verbs but restore may be used while the hub serves.";

/// "90s", "15m", "1h", "1d" in milliseconds; nothing if it is something else or not at least a second.
std::optional<std::int64_t> durationOf(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    constexpr std::int64_t kSecondMs = 1000;
    constexpr std::int64_t kLongest = 1'000'000;
    if (error != std::errc{} || number < 1 || number > kLongest) return std::nullopt;
    if (unit == "s") return number * kSecondMs;
    if (unit == "m") return number * 60 * kSecondMs;
    if (unit == "h") return number * 60 * 60 * kSecondMs;
    if (unit == "d") return number * 24 * 60 * 60 * kSecondMs;
    return std::nullopt;
}

/// What the options are read into.
struct Read {
    HubPlace place;
    bool json = false;
    ServeOptions serve{.listen = "127.0.0.1:8080"};
    std::string certificate;
    std::string key;
    InvitationWanted invitation;
    std::string role;
    std::string device;
    std::string scope;
    std::string owner;
    std::vector<std::string> media;
    std::string person;
    std::string find;
    std::string makeKey;
    std::string recoveryKey;
    std::string request;
    std::string to;
    std::string from;
    std::string backupTo;
    std::string backupEvery = "1h";
};

using Verb = std::function<Result<void>()>;

class CommandLine {
public:
    CommandLine() : m_app("The hub that Feltbok's tablets sync with.", "feltbok-hub") {
        m_app.set_version_flag("--version", "feltbok-hub " + std::string(version()));
        m_app.footer(kFooter);
        m_app.require_subcommand(1);
        addInit();
        addServe();
        addInvite();
        addLists();
        addRevoke();
        addErase();
        addRecover();
        addCopies();
    }

    Command read(int argc, char** argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& ended) {
            const bool asked = m_app.exit(ended) == 0; // prints the help, the version or what is wrong
            return asked ? Exit::Done : Exit::Usage;
        }
        return m_verb;
    }

private:
    CLI::App* add(const std::string& name, const std::string& help, Verb verb) {
        CLI::App* sub = m_app.add_subcommand(name, help);
        sub->add_option("--dir", m_read.place.folder,
                        "The hub's folder; beside --database only its security ledger lies there");
        sub->add_option(
            "--database", m_read.place.database,
            "postgresql://USER@HOST/NAME: the hub is in PostgreSQL, for any number of hubs at once. "
            "The password is better kept in PGPASSFILE");
        sub->callback([this, verb = std::move(verb)] {
            if (m_read.place.folder.empty() && m_read.place.database.empty())
                throw CLI::RequiredError("--dir or --database");
            m_verb = verb;
        });
        return sub;
    }

    void addInit() {
        add("init", "Make a new hub; on one that is there already nothing changes",
            [this] { return runInit(m_read.place); });
    }

    void addServe() {
        CLI::App* serve = add("serve", "Serve until SIGTERM; prints {\"listening\":URL} when ready", [this] {
            const auto every = durationOf(m_read.backupEvery);
            if (!every)
                return Result<void>(
                    fail(ErrorCode::BadInput, "--backup-every takes a number and s, m, h or d, as in 1h"));
            m_read.serve.backupTo = m_read.backupTo;
            m_read.serve.backupEveryMs = *every;
            if (!m_read.certificate.empty()) m_read.serve.tls = TlsFiles{m_read.certificate, m_read.key};
            return runServe(m_read.place, m_read.serve);
        });
        serve
            ->add_option("--listen", m_read.serve.listen,
                         "ADDRESS:PORT; port 0 is any free one. Without TLS "
                         "127.0.0.1 or [::1] only")
            ->capture_default_str();
        auto* certificate =
            serve->add_option("--tls-cert", m_read.certificate, "PEM file: certificate and chain");
        auto* key = serve->add_option("--tls-key", m_read.key, "PEM file: private key");
        certificate->needs(key);
        key->needs(certificate);
        auto* backups =
            serve->add_option("--backup-to", m_read.backupTo, "A folder: a verified backup every so often");
        serve->add_option("--backup-every", m_read.backupEvery, "How often: 30m, 1h, 1d")
            ->capture_default_str()
            ->needs(backups);
        serve->add_option("--clock-offset-ms", m_read.serve.clockOffsetMs,
                          "Rehearse a wrong clock: move the hub's by so much");
    }

    void addInvite() {
        CLI::App* invite = add("invite", "Make a one-time code that lets one device join", [this] {
            const auto role = roleOf(m_read.role);
            if (!role) return Result<void>(fail(role));
            m_read.invitation.role = *role;
            return runInvite(m_read.place, m_read.invitation, m_read.json);
        });
        invite->add_option("--role", m_read.role, "advisor, coordinator or reader")
            ->required()
            ->check(CLI::IsMember({"advisor", "coordinator", "reader"}));
        invite->add_option("--scope", m_read.invitation.scopes, "Names or ids; an unknown name makes a scope")
            ->required();
        invite->add_option("--user", m_read.invitation.user, "Whose device it is; a new person without");
        invite->add_flag("--json", m_read.json, "Print {\"code\",\"expires\"}");
    }

    void addLists() {
        CLI::App* scopes = add("scopes", "List the scopes: municipalities and teams",
                               [this] { return runScopes(m_read.place, m_read.json); });
        scopes->add_flag("--json", m_read.json, "Print {\"scopes\":[{\"scope\",\"name\"}…]}");
        add("users", "List the persons, with role and scopes", [this] {
            return runUsers(m_read.place, m_read.json);
        })->add_flag("--json", m_read.json, "Print {\"users\":[{\"user\",\"name\",\"role\",\"scopes\"}…]}");
        add("quarantine", "List what devices had not sent when they were shut out",
            [this] { return runQuarantine(m_read.place, m_read.json); })
            ->add_flag("--json", m_read.json,
                       "Print {\"quarantine\":[{\"device\",\"edit\",\"taken\",\"content\"}…]}");
        add("audit", "List what was administered, and check that nobody has changed the list",
            [this] { return runAudit(m_read.place, m_read.json); })
            ->add_flag("--json", m_read.json,
                       "Print {\"audit\":[{\"seq\",\"at\",\"what\",\"subject\",\"chain\"}…],\"head\"}");
        CLI::App* devices = add("devices", "List the devices that have joined",
                                [this] { return runDevices(m_read.place, m_read.json); });
        devices->add_flag(
            "--json", m_read.json,
            "Print {\"devices\":[{\"device\",\"user\",\"name\",\"enrolled\",\"seen\",\"revoked\"}…]}");
    }

    void addRevoke() {
        CLI::App* revoke = add("revoke", "Shut a device out from its next request on",
                               [this] { return runRevoke(m_read.place, m_read.device); });
        revoke->add_option("--device", m_read.device, "Its id, as `devices` lists it")->required();
        add("retire", "Have a device send everything, then clear itself; after that it is shut out",
            [this] { return runOrder(m_read.place, m_read.device, DeviceOrder::Retire); })
            ->add_option("--device", m_read.device, "Its id, as `devices` lists it")
            ->required();
        add("wipe", "Have a device clear itself at once, with all it has not sent; after that it is shut out",
            [this] { return runOrder(m_read.place, m_read.device, DeviceOrder::Wipe); })
            ->add_option("--device", m_read.device, "Its id, as `devices` lists it")
            ->required();
    }

    void addErase() {
        CLI::App* erase = add(
            "erase",
            "Forget a person for good, here and on every device at its next sync; prints where else they are "
            "named, which people edit by hand. Without options: who was erased, and which devices have not "
            "said yet that it is done",
            [this] {
                if (!m_read.person.empty()) return runErase(m_read.place, m_read.person, m_read.json);
                if (!m_read.find.empty()) return runFind(m_read.place, m_read.find, m_read.json);
                return runErasures(m_read.place, m_read.json);
            });
        CLI::Option* person = erase->add_option(
            "--person", m_read.person,
            "A user's id (`users`; no device may be left), or that of the record that tells of somebody");
        erase
            ->add_option("--find", m_read.find, "Erase nothing: list the fields that hold this text as words")
            ->excludes(person);
        erase->add_flag(
            "--json", m_read.json,
            "Print {\"mentions\" or \"found\":[{\"record\",\"scope\",\"kind\",\"field\",\"personal\"}…]} or "
            "{\"erasures\":[{\"person\",\"at\",\"awaited\":[DEVICE…]}…]}");
    }

    void addRecover() {
        CLI::App* recover =
            add("recover",
                "Open a tablet whose PIN is forgotten: prints the answer to its request, which opens on that "
                "tablet only",
                [this] {
                    if (!m_read.makeKey.empty()) return runMakeRecoveryKey(m_read.place, m_read.makeKey);
                    if (m_read.request.empty())
                        return Result<void>(fail(ErrorCode::BadInput,
                                                 "give --make-key FILE, or --key FILE and --request CODE"));
                    return runRecover(m_read.place, m_read.recoveryKey, m_read.request);
                });
        CLI::Option* make = recover->add_option("--make-key", m_read.makeKey,
                                                "FILE: a new recovery key, to be kept offline; tablets seal "
                                                "their keys to it from their next sync on");
        CLI::Option* key =
            recover->add_option("--key", m_read.recoveryKey, "FILE: that key, from its safe")->excludes(make);
        CLI::Option* request = recover->add_option("--request", m_read.request, "The code the tablet shows")
                                   ->needs(key)
                                   ->excludes(make);
        key->needs(request);
    }

    void addCopies() {
        add("export", "Everything as JSON Lines, one record a line",
            [this] { return runExport(m_read.place, m_read.to); })
            ->add_option("--to", m_read.to, "FILE, or - for stdout")
            ->required();
        addImports();
        add("verify", "Check everything the hub holds against its digests",
            [this] { return runVerify(m_read.place); });
        add("import", "Take a tablet's stick", [this] { return runImport(m_read.place, m_read.from); })
            ->add_option("--from", m_read.from, "FILE")
            ->required();
        add("backup", "Copy the hub into one file, verified",
            [this] { return runBackup(m_read.place, m_read.to); })
            ->add_option("--to", m_read.to, "FILE")
            ->required();
        add("restore", "Put the hub back as in a backup, replacing what is there; it must not be serving",
            [this] { return runRestore(m_read.place, m_read.from); })
            ->add_option("--from", m_read.from, "FILE")
            ->required();
    }

    void addImports() {
        CLI::App* form =
            add("import-form", "Bring a questionnaire into a team: its tablets get it by sync",
                [this] { return runImportForm(m_read.place, m_read.scope, m_read.from, m_read.media); });
        form->add_option("--from", m_read.from,
                         "FILE: an XLSForm workbook or an XForm, with its id and version")
            ->required();
        form->add_option("--media", m_read.media, "FILES that it looks into or shows");
        CLI::App* library =
            add("import-library", "Bring a library pack into a team: criteria, examples, factors, rules …",
                [this] { return runImportLibrary(m_read.place, m_read.scope, m_read.from); });
        library->add_option("--from", m_read.from, "FILE: a pack, JSON")->required();
        CLI::App* examples =
            add("share-examples", "Write a page for guests: the examples that a team shares with all",
                [this] { return runShareExamples(m_read.place, m_read.scope, m_read.to); });
        CLI::App* pack = add("export-library", "Write a team's library as a pack, for another hub", [this] {
            return runExportLibrary(m_read.place, m_read.scope, m_read.owner, m_read.to);
        });
        pack->add_option("--to", m_read.to, "FILE.json")->required();
        pack->add_option("--owner", m_read.owner,
                         "Only what is of this NAME: a hub's own, not what it took over");
        examples->add_option("--to", m_read.to, "FILE.html, where your web server finds it")->required();
        for (CLI::App* verb : {form, library, pack, examples})
            verb->add_option("--scope", m_read.scope, "The team's scope, by name or id")->required();
    }

    CLI::App m_app;
    Read m_read;
    Verb m_verb;
};

} // namespace

Command readCommandLine(int argc, char** argv) {
    const auto line = std::make_shared<CommandLine>();
    Command command = line->read(argc, argv);
    if (const auto* verb = std::get_if<Verb>(&command))
        return Verb([line, run = *verb] { return run(); }); // the verb reads what the line holds
    return command;
}

} // namespace feltbok::hub
