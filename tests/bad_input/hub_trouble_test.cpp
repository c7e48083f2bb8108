// SPDX-License-Identifier: Apache-2.0
// The hub is down, is not the one it was, or does not take the code: what the person reads, and that the
// words written before and the sentence being written are where they were.
#include "app/viewmodels/sync_status.h"
#include "sync/transport/qt/qt_http_client.h"
#include "tests/bad_input/device.h"
#include "tests/sync/processes/county_processes.h"
#include "tests/sync/transport/test_certificate.h"

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::AppState;
using feltbok::app::SyncStatus;

namespace {

Result<std::unique_ptr<AsyncTransport>> connectTo(const std::string& hubUrl) {
    const auto hub = Endpoint::parseUrl(hubUrl);
    if (!hub) return fail(hub);
    auto client = QtHttpClient::create({.hub = *hub});
    if (!client) return fail(client);
    return std::unique_ptr<AsyncTransport>(std::move(*client));
}

std::vector<std::string> tls(const TestCertificate& certificate) {
    return {"--tls-cert", certificate.files().certificate.string(), "--tls-key",
            certificate.files().key.string()};
}

/// A hub that serves, and an advisor's tablet beside it.
struct Office {
    explicit Office(const std::vector<std::string>& serve = {}) : hub(scratch.path() / "hub") {
        REQUIRE(hub.run("init").status == 0);
        hub.serve(serve);
    }
    [[nodiscard]] std::string code() const { return hub.invite("advisor", "Tokke", "Demo Advisor"); }
    void enrol(const std::string& url, const std::string& code) {
        device.app->enrol(QString::fromStdString(url), QString::fromStdString(code), kPin, "Nettbrett 3");
        device.until([this] { return !device.app->isBusy(); });
        device.book.settle();
    }
    void enrolled(const std::string& mark = {}) {
        enrol(hub.url() + mark, code());
        REQUIRE(device.app->state() == AppState::Open);
    }
    /// Nothing of a field book, so that the next code begins anew.
    [[nodiscard]] bool isBare() {
        return !files.exists(folder / "feltbok.db") && !files.exists(folder / "feltbok.key");
    }
    void syncUntilSent() {
        sync.start();
        device.book.settle(); // what was counted before the start says nothing of what was just written
        device.until([this] { return !sync.isRunning() && sync.unsent() == 0; });
    }

    ScratchFolder scratch;
    PosixFileSystem files;
    std::filesystem::path folder = scratch.path() / "tablet";
    HubProcess hub;
    Device device{folder, files, connectTo};
    SyncStatus sync;
};

} // namespace

TEST_CASE(
    "P2 bad input: the hub is down while one works, which is no error, and all is sent when it is back") {
    Office office;
    office.enrolled();
    NotesPage page(office.device, office.device.startVisit());
    page.add("Skrevet med nett.");
    office.syncUntilSent();

    office.hub.kill();
    page.add("Skrevet uten nett.");
    page.type("Midt i en");
    office.sync.start();
    office.device.until([&] { return office.sync.state() == SyncStatus::Waiting; });
    CHECK_FALSE(office.sync.isOnline());
    CHECK(office.sync.errorText().isEmpty());
    CHECK(office.sync.stateText() == "1 lagret her, ikke sendt");
    office.device.app->setLanguage("en");
    CHECK(office.sync.stateText() == "1 saved here, not sent");
    CHECK(page.texts() == QStringList{"Skrevet med nett.", "Skrevet uten nett."});
    CHECK(page.composer.text() == "Midt i en");
    CHECK(page.saving.isSaved());

    office.hub.serve();
    office.syncUntilSent();
    CHECK(page.composer.text() == "Midt i en");
    CHECK(office.hub.run("export", {"--to", "-"}).out.find("Skrevet uten nett.") != std::string::npos);
}

TEST_CASE("bad input: the hub is down when a device joins; the same code joins it later") {
    Office office;
    const std::string code = office.code();
    const std::string url = office.hub.url();
    office.hub.kill();
    office.enrol(url, code);
    CHECK(office.device.app->state() == AppState::FirstRun);
    CHECK(office.device.app->errorCode() == "offline");
    CHECK(office.device.app->errorText() == "Knutepunktet svarer ikke. Sjekk adressen og nettet.");
    office.device.app->setLanguage("en");
    CHECK(office.device.app->errorText() == "The hub cannot be reached. Check the address and the network.");
    CHECK(office.isBare());
    office.hub.serve();
    office.enrol(url, code);
    CHECK(office.device.app->state() == AppState::Open);
    CHECK(office.device.app->errorText().isEmpty());
}

TEST_CASE(
    "bad input: a hub with another certificate hears nothing, and what was written waits for the right one") {
    const TestCertificate own;
    const TestCertificate foreign;
    Office office(tls(own));
    office.enrolled("#tls=" + office.hub.tlsKey());
    NotesPage page(office.device, office.device.startVisit());
    page.add("Til det rette knutepunktet.");
    office.syncUntilSent();
    REQUIRE(office.hub.stop() == 0);

    office.hub.serve(tls(foreign));
    page.add("Ikke til andre.");
    page.type("Midt i en");
    office.sync.start();
    office.device.until([&] { return !office.sync.errorText().isEmpty(); });
    CHECK(office.sync.errorText().startsWith("Dette er ikke knutepunktet enheten hører til"));
    CHECK(office.sync.errorText().contains("Ingenting er sendt"));
    office.device.app->setLanguage("en");
    CHECK(office.sync.errorText().contains("Nothing was sent"));
    CHECK(office.sync.unsent() == 1);
    CHECK(page.texts() == QStringList{"Til det rette knutepunktet.", "Ikke til andre."});
    CHECK(page.composer.text() == "Midt i en");
    const std::size_t logged = office.hub.log().size();
    REQUIRE(office.hub.stop() == 0);
    CHECK(office.hub.log().substr(logged).find("/v1/") == std::string::npos);

    office.hub.serve(tls(own));
    office.syncUntilSent();
    CHECK(office.sync.errorText().isEmpty());
}

TEST_CASE("bad input: a device does not join a hub whose certificate nobody vouches for") {
    const TestCertificate unknown;
    Office office(tls(unknown));
    office.enrol(office.hub.url(), office.code());
    CHECK(office.device.app->state() == AppState::FirstRun);
    CHECK(office.device.app->errorCode() == "hub-identity");
    CHECK(office.device.app->errorText().startsWith("Dette er ikke knutepunktet"));
    CHECK(office.isBare());
}

TEST_CASE("bad input: an enrolment code that is too old, used or wrong; a new one joins the device") {
    Office office;
    const std::string late = office.code();
    REQUIRE(office.hub.stop() == 0);
    office.hub.serve({"--clock-offset-ms", "864000000"}); // ten days on
    const std::string used = office.code();
    TabletProcess other(office.scratch.path() / "other");
    other.get({{"op", "enrol"}, {"hub", office.hub.url()}, {"code", used}});
    for (const std::string& code : {late, used, std::string("00000-00000"), std::string("hei")}) {
        CAPTURE(code);
        office.enrol(office.hub.url(), code);
        CHECK(office.device.app->state() == AppState::FirstRun);
        CHECK(office.device.app->errorCode() == "code-expired");
        CHECK(office.device.app->errorText() ==
              "Koden er feil, brukt eller for gammel. Be koordinatoren om en ny.");
        CHECK(office.isBare());
    }
    office.device.app->setLanguage("en");
    CHECK(office.device.app->errorText() ==
          "The code is wrong, used or too old. Ask the coordinator for a new one.");
    office.enrol(office.hub.url(), office.code());
    CHECK(office.device.app->state() == AppState::Open);
    REQUIRE(office.hub.stop() == 0);
    CHECK(office.hub.log().find("\"status\":") != std::string::npos);
    for (const std::string& secret : {late, used, std::string("Demo Advisor"), std::string("Nettbrett 3")})
        CHECK(office.hub.log().find(secret) == std::string::npos);
}
