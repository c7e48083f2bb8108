# SPDX-License-Identifier: Apache-2.0
"""Sticks, lost hubs and a hub's administration with real processes: hub_test.py BINARIES [unittest options]"""

import html
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request

sys.path.insert(0, os.path.dirname(__file__))
from county import County, Failed  # noqa: E402

BINARIES = "build/release/bin"


class HubProcesses(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="feltbok-hub-")
        self.county = County(BINARIES, self.folder)

    def tearDown(self):
        self.county.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def assertCode(self, expected, tablet, op, **members):
        with self.assertRaises(Failed) as raised:
            tablet(op, **members)
        self.assertEqual(raised.exception.code, expected)

    def assertSame(self, *tablets):
        for scope in tablets[0].enrolment["scopes"]:
            sums = [tablet("checksum", scope=scope["scope"]) for tablet in tablets]
            self.assertEqual(sums, sums[:1] * len(sums))

    def county_of(self, *names):
        tablets = [self.county.enrolled(name) for name in names]
        self.county.settle(*tablets)  # everybody knows everybody
        return tablets

    def test_a_stick_reaches_another_tablet_and_by_it_the_hub_and_nothing_doubles(self):
        ada, bo, cleo = self.county_of("ada", "bo", "cleo")
        self.county.hub.stop()
        first = ada("edit", kind="note", fields={"text": "uten nett", "title": "Skolen"})["record"]
        self.assertEqual(ada("export", file=self.path("one"))["edits"], 1)
        ada("edit", record=first, fields={"text": "uten nett, og mer"})
        self.assertEqual(ada("export", file=self.path("two"))["edits"], 2)
        self.assertNotIn(b"uten nett", pathlib.Path(self.path("two")).read_bytes())
        self.assertEqual(bo("import", file=self.path("two"))["edits"], 2)
        self.assertEqual(bo("import", file=self.path("one"))["edits"], 0)
        self.assertEqual(bo("import", file=self.path("two"))["edits"], 0)
        self.assertEqual(bo("read", record=first)["fields"]["text"], "uten nett, og mer")
        self.assertSame(ada, bo)
        bo("edit", record=first, fields={"title": "Skolen på Dalen"})
        self.county.hub.start()
        self.assertEqual(bo("sync")["mismatched"], [])
        cleo("sync")
        self.assertEqual(cleo("read", record=first)["fields"],
                         {"text": "uten nett, og mer", "title": "Skolen på Dalen"})
        self.county.settle(ada, bo, cleo)
        for tablet in (ada, bo, cleo):
            self.assertEqual(len(tablet("list", kind="note")["records"]), 1)
            self.assertEqual(len(tablet("history", record=first, field="text")["edits"]), 2)
            self.assertEqual(tablet("status")["conflicts"], 0)
        self.assertEqual(ada("status")["unsent"], 0)
        self.assertSame(ada, bo, cleo)
        self.assertEqual(ada("export", file=self.path("three"))["edits"], 0)

    def test_a_damaged_or_foreign_stick_changes_nothing(self):
        ada, bo = self.county_of("ada", "bo")
        note = ada("edit", kind="note", fields={"text": "på vei"})["record"]
        ada("export", file=self.path("stick"))
        whole = pathlib.Path(self.path("stick")).read_bytes()
        for place in sorted(random.sample(range(len(whole)), 20)):
            damaged = self.county.file("damaged", whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:])
            self.assertCode("damaged", bo, "import", file=damaged)
        self.assertCode("damaged", bo, "import", file=self.county.file("cut", whole[:-7]))
        self.assertCode("damaged", bo, "import", file=self.county.file("empty", b""))
        self.assertCode("unknown-record", bo, "read", record=note)
        stranger = self.county.enrolled("stranger", scopes=("Vinje",))
        self.assertCode("unauthorized", stranger, "import", file=self.path("stick"))
        self.assertCode("unauthorized", self.county.tablet("nobody"), "import", file=self.path("stick"))

    def test_a_stick_goes_straight_into_the_hub(self):
        ada, bo = self.county_of("ada", "bo")
        note = ada("edit", kind="note", fields={"text": "på stikka"})["record"]
        ada("export", file=self.path("stick"))
        for _ in range(2):
            self.county.hub.run("import", "--from", self.path("stick"))
        bo("sync")
        self.assertEqual(bo("read", record=note)["fields"]["text"], "på stikka")
        self.county.settle(ada, bo)
        self.assertSame(ada, bo)

    @unittest.skipIf("FELTBOK_DATABASE" in os.environ, "a hub in a database has no folder")
    def test_a_hub_is_never_written_over_by_its_own_export_or_backup(self):
        ada, bo = self.county_of("ada", "bo")
        note = ada("edit", kind="note", fields={"text": "står"})["record"]
        self.county.settle(ada)
        for verb in ("export", "backup"):
            for name in ("hub.db", "blobs/hub.db", "new"):
                with self.assertRaisesRegex(RuntimeError, "the hub's own folder"):
                    self.county.hub.run(verb, "--to", str(pathlib.Path(self.county.hub.folder) / name))
        self.county.hub.stop()
        self.county.hub.start()
        self.county.settle(bo)
        self.assertEqual(bo("read", record=note)["fields"]["text"], "står")

    def run_tool(self, *arguments):
        done = subprocess.run([self.county.binaries / arguments[0], *arguments[1:]], capture_output=True, text=True,
                              timeout=60, check=False)
        return done.returncode, (done.stdout if done.returncode == 0 else done.stderr).strip()

    def test_a_forgotten_pin_loses_nothing(self):
        pin = self.county.file("pin", b"4711\n")
        ada = self.county.enrolled("ada", "--pin-file", pin)
        self.county.hub.run("recover", "--make-key", self.path("safe"))
        ada("sync")
        ada.stop()
        ada.start()  # unlocked once more: the key is sealed
        note = ada("edit", kind="note", fields={"text": "ikke sendt"})["record"]
        ada.stop()
        forgotten = self.county.file("new", b"5812\n")
        status, request = self.run_tool("feltbokctl", "recover", "--dir", self.path("ada"), "--pin-file", forgotten)
        self.assertEqual(status, 0, request)
        answer = self.county.hub.run("recover", "--key", self.path("safe"), "--request", request).strip()
        self.assertIn("recover", [entry["what"] for entry in self.county.hub.listed("audit")])
        for wrong in (request, answer[:-1]):
            status, said = self.run_tool("feltbokctl", "recover", "--dir", self.path("ada"), "--pin-file", forgotten,
                                         "--answer", wrong)
            self.assertEqual((status, "bad-input" in said), (1, True), said)
        status, said = self.run_tool("feltbokctl", "recover", "--dir", self.path("ada"), "--pin-file", forgotten,
                                     "--answer", answer)
        self.assertEqual(status, 0, said)
        again = self.county.tablet("ada", "--pin-file", forgotten)
        self.assertEqual(again("read", record=note)["fields"]["text"], "ikke sendt")
        self.assertEqual(again("sync")["sent"], 1)
        self.county.hub.run("revoke", "--device", ada.enrolment["device"])
        with self.assertRaisesRegex(RuntimeError, "revoked"):
            self.county.hub.run("recover", "--key", self.path("safe"), "--request", request)

    def test_forms_and_libraries_come_to_tablets_by_way_of_the_hub(self):
        top = pathlib.Path(__file__).parents[2]
        ada = self.county.enrolled("ada", scopes=("Team",))
        form = top / "assets/forms/behovskartlegging.xlsx"
        brought = json.loads(self.county.hub.run("import-form", "--scope", "Team", "--from", form))
        self.assertTrue(brought["new"])
        again = json.loads(self.county.hub.run("import-form", "--scope", "Team", "--from", form))
        self.assertEqual((again["form"], again["new"]), (brought["form"], False))
        pack = top / "assets/library/rules.json"
        taken = json.loads(self.county.hub.run("import-library", "--scope", "Team", "--from", pack))
        self.assertGreater(taken["added"], 0)
        self.assertEqual(json.loads(self.county.hub.run("import-library", "--scope", "Team", "--from", pack)),
                         {"added": 0, "changed": 0, "same": taken["added"]})
        own = pathlib.Path(self.path("pack.json"))
        told = json.loads(self.county.hub.run("export-library", "--scope", "Team", "--to", own))
        self.assertEqual(told, {"items": taken["added"]})
        self.assertEqual(json.loads(self.county.hub.run("import-library", "--scope", "Team", "--from", own)),
                         {"added": 0, "changed": 0, "same": taken["added"]})
        # Areas are nobody's, and do not make a library of somebody without one.
        self.county.hub.run("import-library", "--scope", "Team", "--from", top / "assets/library/areas.json")
        with self.assertRaisesRegex(RuntimeError, "not-found"):
            self.county.hub.run("export-library", "--scope", "Team", "--owner", "Nobody", "--to", self.path("none.json"))
        ada("sync")
        held = ada("read", record=brought["form"])["fields"]
        self.assertEqual((held["formId"], held["version"]), (brought["formId"], brought["version"]))
        attachment = ada("list", kind="attachment")["records"][0]
        ada("fetch", attachment=attachment, file=self.path("fetched"))
        self.assertEqual(pathlib.Path(self.path("fetched")).read_bytes(), form.read_bytes())
        self.assertEqual(len(ada("list", kind="rule")["records"]), taken["added"])
        for options, code in ((("--scope", "Nowhere", "--from", form), "not-found"),
                              (("--scope", "Team", "--from", pack), "bad-input")):
            with self.assertRaisesRegex(RuntimeError, code):
                self.county.hub.run("import-form", *options)
        self.assertEqual([d["revoked"] for d in self.county.hub.listed("devices") if d["name"] == "feltbok-hub"],
                         [True] * 8)

    def test_T44_the_page_for_guests_has_the_shared_examples_and_nothing_else(self):
        ada = self.county.enrolled("ada", scopes=("Team",))
        library = pathlib.Path(__file__).parents[2] / "assets/library"
        for pack in ("areas", "criteria", "examples"):
            self.county.hub.run("import-library", "--scope", "Team", "--from", library / f"{pack}.json")
        ada("sync")
        inner = ada("edit", kind="example", fields={
            "code": "INT-1", "revision": 1, "owner": "Telemark", "language": "nb", "title": "Bare for oss <b>",
            "text": "Internt.", "source": "x", "status": "current", "shareScope": "internal"})
        self.assertTrue(inner["record"])
        ada("sync")
        page = pathlib.Path(self.path("eksempler.html"))
        told = json.loads(self.county.hub.run("share-examples", "--scope", "Team", "--to", page))
        text = page.read_text()
        examples = json.loads((library / "examples.json").read_text())["examples"]
        public = [one["title"] for one in examples if one.get("shareScope") == "public"]
        self.assertEqual((told["examples"], len(public)), (12, 12))
        for title in public:
            self.assertIn(html.escape(title, quote=False), text)
        self.assertNotIn("Bare for oss", text)
        for criterion in json.loads((library / "criteria.json").read_text())["criteria"]:
            self.assertNotIn(criterion["text"], text)
        self.assertNotIn("<script", text)

    def files_with(self, text, *folders):
        """The files of the hub, or of a tablet, that hold a text."""
        return [os.fspath(path) for folder in folders for path in pathlib.Path(folder).rglob("*")
                if path.is_file() and text.encode() in path.read_bytes()]

    def test_an_erased_person_is_in_no_file_and_stays_erased_on_a_hub_put_back(self):
        ada, bo, cleo = self.county_of("ada", "bo", "cleo")
        marker = {"name": "Signe Markør", "phone": "40506070", "email": "signe@eksempel.no"}
        person = ada("edit", kind="person", fields={**marker, "role": "Rådmann"})["record"]
        note = ada("edit", kind="note", fields={"text": "Ring Markør før høsten"})["record"]
        self.county.settle(ada, bo, cleo)
        cleo("edit", record=person, fields={"phone": "40506071"})  # far from any network
        self.county.hub.run("revoke", "--device", bo.enrolment["device"])
        bo("edit", record=person, fields={"name": "Signe Markør Nilsen"})
        self.assertCode("revoked", bo, "sync")
        self.county.hub.run("backup", "--to", self.path("before"))
        found = json.loads(self.county.hub.run("erase", "--find", "Markør", "--json"))["found"]
        self.assertEqual({entry["record"] for entry in found}, {person, note})
        mentions = json.loads(self.county.hub.run("erase", "--person", person, "--json"))["mentions"]
        self.assertEqual([(entry["record"], entry["field"]) for entry in mentions], [(note, "text")])
        awaited = [entry["awaited"] for entry in self.county.hub.listed("erase", "erasures")]
        self.assertEqual([sorted(devices) for devices in awaited],
                         [sorted(tablet.enrolment["device"] for tablet in (ada, cleo))])
        self.county.settle(ada, cleo)
        self.assertEqual(self.county.hub.listed("erase", "erasures")[0]["awaited"], [])
        for _ in range(2):
            for tablet in (ada, cleo):
                self.assertEqual(tablet("read", record=person)["fields"],
                                 {"name": None, "phone": None, "email": None, "role": "Rådmann"})
                for edit in tablet("history", record=person, field="phone")["edits"]:
                    self.assertNotIn("value", edit)
                self.assertEqual(tablet("status")["refused"], 0)
            self.assertSame(ada, cleo)
            self.county.hub.run("backup", "--to", self.path("after"))
            self.county.hub.run("export", "--to", self.path("everything"))
            self.county.hub.run("verify")
            quarantined = pathlib.Path(self.path("quarantine"))
            quarantined.write_text(self.county.hub.run("quarantine", "--json"), encoding="utf-8")
            for text in ("Signe", "40506070", "40506071", "signe@"):
                self.assertEqual(self.files_with(text, self.county.hub.folder, self.path("ada"), self.path("cleo")),
                                 [])
                for name in ("after", "everything", "quarantine"):
                    self.assertNotIn(text.encode(), pathlib.Path(self.path(name)).read_bytes())
            self.county.hub.stop()
            self.county.hub.run("restore", "--from", self.path("before"))
            self.county.hub.start()
            self.county.settle(ada, cleo)
        self.assertCode("bad-value", ada, "edit", record=person, fields={"name": "Signe igjen"})

    def test_a_hub_put_back_gets_from_others_what_a_lost_tablet_had_sent(self):
        ada, bo = self.county_of("ada", "bo")
        before = ada("edit", kind="note", fields={"text": "før"})["record"]
        self.county.settle(ada, bo)
        self.county.hub.run("backup", "--to", self.path("backup"))
        late = ada("edit", kind="note", fields={"text": "etter"})["record"]
        ada("edit", record=before, fields={"text": "før, og etter"})
        content = random.randbytes(50_000)
        picture = ada("attach", record=late, file=self.county.file("bilde.jpg", content), name="bilde.jpg")
        self.county.settle(ada, bo)
        self.county.hub.stop()
        self.county.hub.run("restore", "--from", self.path("backup"))
        ada.kill()  # in the lake
        ada.forget()
        self.county.hub.start()
        again = bo("sync")
        self.assertTrue(again["rewound"])
        self.assertEqual(again["mismatched"], [])
        fresh = self.county.enrolled("fresh")
        fresh("sync")
        self.assertEqual(fresh("read", record=late)["fields"]["text"], "etter")
        self.assertEqual(fresh("read", record=before)["fields"]["text"], "før, og etter")
        fresh("fetch", attachment=picture["attachment"], file=self.path("hentet"))
        self.assertEqual(pathlib.Path(self.path("hentet")).read_bytes(), content)
        ada.start()  # somebody found it
        self.county.settle(ada, bo, fresh)
        for tablet in (ada, bo, fresh):
            self.assertEqual(tablet("status")["conflicts"], 0)
        self.assertSame(ada, bo, fresh)
        self.county.hub.run("verify")

    def test_a_picture_in_a_verified_backup_is_confirmed(self):
        ada, = self.county_of("ada")
        note = ada("edit", kind="note", fields={"text": "med bilde"})["record"]
        ada("attach", record=note, file=self.county.file("b.jpg", b"bilde"), name="b.jpg")
        ada("sync")
        self.assertEqual(ada("status")["blobs"], {"unsent": 0, "sent": 1, "confirmed": 0})
        self.county.hub.run("backup", "--to", self.path("backup"))
        ada("sync")
        self.assertEqual(ada("status")["blobs"], {"unsent": 0, "sent": 0, "confirmed": 1})
        self.assertEqual(ada("status")["confirmed"], 2)

    def test_what_a_shut_out_device_had_not_sent_is_kept_and_sent_once_it_joins_anew(self):
        ada, bo = self.county_of("ada", "bo")
        note = ada("edit", kind="note", fields={"text": "for sent"})
        self.county.hub.run("revoke", "--device", ada.enrolment["device"])
        self.assertCode("revoked", ada, "sync")
        self.assertCode("revoked", ada, "sync")
        kept = self.county.hub.listed("quarantine")
        self.assertEqual([(row["edit"], row["content"]["fields"]["text"]) for row in kept],
                         [(note["edit"], "for sent")])
        self.assertEqual(ada("status")["unsent"], 1)
        ada("enrol", hub=self.county.hub.url, code=self.county.hub.code())
        self.county.settle(ada, bo)
        self.assertEqual(bo("read", record=note["record"])["fields"]["text"], "for sent")

    def test_shut_out_stays_shut_out_on_a_hub_put_back(self):
        ada, = self.county_of("ada")
        self.county.hub.run("backup", "--to", self.path("backup"))
        self.county.hub.run("revoke", "--device", ada.enrolment["device"])
        self.county.hub.stop()
        self.county.hub.run("restore", "--from", self.path("backup"))
        self.county.hub.start()
        self.assertCode("revoked", ada, "sync")

    def test_a_retired_device_sends_everything_and_clears_and_a_wiped_one_clears(self):
        ada, bo = self.county_of("ada", "bo")
        note = ada("edit", kind="note", fields={"text": "det siste"})["record"]
        self.county.hub.run("retire", "--device", ada.enrolment["device"])
        self.assertCode("revoked", ada, "sync")
        self.assertEqual(ada("list", kind="note")["records"], [])
        self.assertCode("unauthorized", ada, "sync")
        bo("sync")
        self.assertEqual(bo("read", record=note)["fields"]["text"], "det siste")
        self.county.hub.run("wipe", "--device", bo.enrolment["device"])
        self.assertCode("revoked", bo, "sync")
        self.assertEqual(bo("list", kind="note")["records"], [])
        devices = self.county.hub.listed("devices")
        self.assertEqual([device["revoked"] for device in devices], [True, True])
        again = ada("enrol", hub=self.county.hub.url, code=self.county.hub.code("ada"))
        self.assertEqual(again["user"], ada.enrolment["user"])
        ada("sync")
        self.assertEqual(ada("read", record=note)["fields"]["text"], "det siste")

    def test_administration_is_written_down_and_what_is_listed_is_checked(self):
        ada, = self.county_of("ada")
        self.county.hub.run("revoke", "--device", ada.enrolment["device"])
        log = self.county.hub.listed("audit")
        self.assertEqual([entry["what"] for entry in log], ["invite", "enrol", "revoke"])
        self.assertEqual(log[-1]["subject"], ada.enrolment["device"])
        users = self.county.hub.listed("users")
        self.assertEqual([(user["name"], user["role"]) for user in users], [("ada", "advisor")])
        self.assertEqual([scope["name"] for scope in users[0]["scopes"]], ["Fyresdal", "Tokke"])
        self.county.hub.run("verify")

    def test_a_serving_hub_backs_itself_up_and_counts(self):
        self.county.hub.stop()
        self.county.hub.start("--backup-to", self.path("backups"), "--backup-every", "1h")
        ada, = self.county_of("ada")
        deadline = time.monotonic() + 30
        while not any(name.endswith(".backup") for name in os.listdir(self.folder + "/backups")
                      if os.path.isdir(self.folder + "/backups")):
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.05)
        ada("sync")
        with urllib.request.urlopen(self.county.hub.url + "/metrics") as answer:
            metrics = dict(line.rsplit(" ", 1) for line in answer.read().decode().splitlines()
                           if not line.startswith("#"))
        self.assertEqual(metrics["feltbok_devices"], "1")
        self.assertGreater(int(metrics['feltbok_requests_total{route="/v1/sync"}']), 1)
        self.assertEqual(metrics["feltbok_backup_late"], "0")
        with urllib.request.urlopen(self.county.hub.url + "/healthz") as answer:
            self.assertEqual(answer.status, 200)
        with self.assertRaises(urllib.error.HTTPError):
            urllib.request.urlopen(self.county.hub.url + "/nothing")


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        BINARIES = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
