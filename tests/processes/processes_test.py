# SPDX-License-Identifier: Apache-2.0
"""Promises held by real processes: processes_test.py BINARIES [unittest options]"""

import os
import pathlib
import random
import shutil
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from county import County, Failed  # noqa: E402

BINARIES = "build/release/bin"
KILLS = int(os.environ.get("FELTBOK_KILLS", "12"))  # ./dev kill asks for more


def holds_note(tablet, record):
    try:
        return tablet("read", record=record)["kind"] == "note"
    except Failed:
        return False


class Processes(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="feltbok-processes-")
        self.county = County(BINARIES, self.folder)

    def tearDown(self):
        self.county.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def assertCode(self, expected, tablet, op, **members):
        with self.assertRaises(Failed) as raised:
            tablet(op, **members)
        self.assertEqual(raised.exception.code, expected)

    def assertSame(self, *tablets):
        for scope in tablets[0].enrolment["scopes"]:
            sums = [tablet("checksum", scope=scope["scope"]) for tablet in tablets]
            self.assertEqual(sums, sums[:1] * len(sums))

    def test_a_day_of_two_tablets(self):
        ada, bo = self.county.enrolled("ada"), self.county.enrolled("bo")
        note = ada("edit", kind="note", fields={"text": "mål", "title": "Skolen"})["record"]
        content = random.randbytes(2_500_000)
        picture = ada("attach", record=note, file=self.county.file("bilde.jpg", content), name="bilde.jpg")
        self.assertEqual(ada("status")["unsent"], 2)
        self.county.settle(ada, bo)
        self.assertEqual(bo("read", record=note)["fields"], {"text": "mål", "title": "Skolen"})
        target = os.path.join(self.folder, "hentet.jpg")
        bo("fetch", attachment=picture["attachment"], file=target)
        self.assertEqual(pathlib.Path(target).read_bytes(), content)
        ada("edit", record=note, fields={"text": "mål 1"})
        time.sleep(0.005)
        bo("edit", record=note, fields={"text": "mål 2"})
        self.county.settle(ada, bo)
        for tablet in (ada, bo):
            read = tablet("read", record=note)
            self.assertEqual(read["fields"]["text"], "mål 2")
            self.assertEqual([entry["value"] for entry in read["conflicts"]["text"]], ["mål 2", "mål 1"])
        bo("resolve", record=note, field="text", value="mål 1 og 2")
        self.county.settle(ada, bo)
        self.assertEqual(ada("read", record=note)["conflicts"], {})
        self.assertEqual(ada("status")["blobs"]["sent"], 1)
        self.assertSame(ada, bo)

    def test_a_record_deleted_against_an_edit_nobody_had_seen_stays_and_is_flagged(self):
        ada, bo = self.county.enrolled("ada"), self.county.enrolled("bo")
        action = ada("edit", kind="action", fields={"title": "Bytt ventilasjon"})["record"]
        self.county.settle(ada, bo)
        ada("delete", record=action)
        bo("edit", record=action, fields={"title": "Bytt ventilasjon i høst"})
        self.county.settle(ada, bo)
        for tablet in (ada, bo):
            self.assertEqual(tablet("list", kind="action")["records"], [action])
            read = tablet("read", record=action)
            self.assertTrue(read["deleted"])
            self.assertEqual(len(read["conflicts"]["deleted"]), 2)
        ada("restore", record=action)
        self.county.settle(ada, bo)
        self.assertFalse(bo("read", record=action)["deleted"])
        self.assertEqual(bo("status")["conflicts"], 0)

    def test_killed_at_any_moment_nothing_that_was_answered_is_lost(self):
        ada, bo = self.county.enrolled("ada"), self.county.enrolled("bo")
        promised = {}
        for _ in range(KILLS):
            ada("status")  # it is up
            for number in range(30):
                ada.send("edit", kind="note", fields={"text": f"notat {number}"})
                if number % 7 == 3:
                    ada.send("sync")
            time.sleep(random.random() * 0.2)
            victim = random.choice(["tablet", "hub", "both"])
            if victim != "tablet":
                self.county.hub.kill()
            ada.kill()
            for reply in ada.drain():
                if "record" in reply:
                    promised[reply["edit"]] = reply["record"]
            if victim != "tablet":
                self.county.hub.start()
            ada.start()
        self.assertGreater(len(promised), KILLS)
        self.county.settle(ada, bo)
        lost = [record for record in promised.values() if not holds_note(bo, record)]
        print(f"{KILLS} kills, {len(promised)} edits answered, {len(lost)} lost")
        self.assertEqual(lost, [])
        status = ada("status")
        self.assertEqual((status["unsent"], status["refused"]), (0, 0))
        self.assertSame(ada, bo)

    def test_a_copied_tablet_takes_a_new_name_and_both_keep_their_words(self):
        ada, bo = self.county.enrolled("ada"), self.county.enrolled("bo")
        ada("edit", kind="note", fields={"text": "før kopien"})
        ada("sync")
        ada.kill()
        ada.forget()
        shutil.copytree(os.path.join(self.folder, "ada"), os.path.join(self.folder, "copy"))
        ada.start()
        copy = self.county.tablet("copy")
        words = [tablet("edit", kind="note", fields={"text": text})["record"]
                 for tablet, text in ((ada, "fra den ene"), (copy, "fra den andre"))]
        self.county.settle(ada, copy, bo)
        self.assertEqual([bo("read", record=word)["fields"]["text"] for word in words],
                         ["fra den ene", "fra den andre"])
        self.assertEqual(bo("status")["conflicts"], 0)
        self.assertSame(ada, bo)

    def test_a_hub_put_back_to_an_earlier_day_gets_back_what_it_lost(self):
        ada, bo = self.county.enrolled("ada"), self.county.enrolled("bo")
        ada("edit", kind="note", fields={"text": "før"})
        self.county.settle(ada, bo)
        backup = os.path.join(self.folder, "i går")
        self.county.hub.run("backup", "--to", backup)
        ada("sync")
        self.assertEqual(ada("status")["confirmed"], 1)
        late = ada("edit", kind="note", fields={"text": "etter"})["record"]
        self.county.settle(ada, bo)
        self.county.hub.stop()
        self.county.hub.run("restore", "--from", backup)
        self.county.hub.start()
        new = bo("edit", kind="note", fields={"text": "på nytt"})["record"]
        self.county.settle(ada, bo)
        fresh = self.county.enrolled("fresh")
        fresh("sync")
        for tablet in (ada, bo, fresh):
            self.assertEqual(tablet("read", record=late)["fields"]["text"], "etter")
            self.assertEqual(tablet("read", record=new)["fields"]["text"], "på nytt")
            self.assertEqual(tablet("status")["conflicts"], 0)
        self.assertSame(ada, bo)

    def test_offline_revoked_and_joined_anew_keep_the_outbox(self):
        ada = self.county.enrolled("ada")
        self.county.hub.stop()
        ada("edit", kind="note", fields={"text": "uten nett"})
        self.assertCode("offline", ada, "sync")
        self.county.hub.start()
        self.county.hub.run("revoke", "--device", ada.enrolment["device"])
        self.assertCode("revoked", ada, "sync")
        self.assertEqual(ada("status")["unsent"], 1)
        self.assertCode("code-expired", ada, "enrol", hub=self.county.hub.url, code="AAAAA-AAAAA")
        again = ada("enrol", hub=self.county.hub.url, code=self.county.hub.code())
        self.assertEqual(again["user"], ada.enrolment["user"])
        self.assertEqual(ada("sync")["sent"], 1)

    def test_a_line_that_is_no_request_is_answered_and_the_next_one_served(self):
        ada = self.county.tablet("ada")
        for line in ("nothing", "[]", "{}", '{"op":"status"}', '{"id":null,"op":"status"}', "x" * 1_100_000):
            reply = ada.raw(line)
            self.assertIsNone(reply["id"])
            self.assertIn("code", reply)
        self.assertCode("unsupported", ada, "dance")
        self.assertCode("bad-input", ada, "read")
        self.assertCode("unknown-record", ada, "read", record="00000000-0000-4000-8000-000000000000")
        self.assertCode("unauthorized", ada, "sync")
        self.assertEqual(ada("status")["unsent"], 0)

    def test_a_pin_file_opens_and_another_does_not(self):
        right, wrong = self.county.file("pin", b"hemmelig 1\n"), self.county.file("other", b"gjetning\n")
        ada = self.county.tablet("ada", "--pin-file", right)
        ada("status")
        ada.stop()
        self.assertCode("wrong-key", self.county.tablet("ada", "--pin-file", wrong), "status")
        self.county.tablet("ada", "--pin-file", right)("status")


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        BINARIES = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
