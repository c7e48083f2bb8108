# SPDX-License-Identifier: Apache-2.0
"""Two hub processes on one PostgreSQL (tests/sync/on_postgres.sh): two_hubs_test.py BINARIES [unittest options]"""

import os
import pathlib
import random
import shutil
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from county import County, Failed, Hub  # noqa: E402

BINARIES = "build/release/bin"
KILLS = int(os.environ.get("FELTBOK_KILLS", "12"))  # ./dev kill asks for more


class TwoHubs(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="feltbok-two-hubs-")
        self.county = County(BINARIES, self.folder)
        self.hubs = [self.county.hub, Hub(self.county.binaries, None, place=self.county.hub.place)]
        self.hubs[1].start()

    def tearDown(self):
        self.county.close()
        self.hubs[1].kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def tablets(self):
        return [self.county.enrolled(name, hub=hub) for name, hub in zip(("ada", "bo"), self.hubs)]

    def assertSame(self, *tablets):
        for scope in tablets[0].enrolment["scopes"]:
            sums = [tablet("checksum", scope=scope["scope"]) for tablet in tablets]
            self.assertEqual(sums, sums[:1] * len(sums))

    def test_what_goes_in_by_one_comes_out_of_the_other(self):
        ada, bo = self.tablets()
        note = ada("edit", kind="note", fields={"text": "mål", "title": "Skolen"})["record"]
        content = random.randbytes(2_500_000)
        picture = ada("attach", record=note, file=self.county.file("bilde.jpg", content), name="bilde.jpg")
        self.county.settle(ada, bo)
        self.assertEqual(bo("read", record=note)["fields"], {"text": "mål", "title": "Skolen"})
        target = os.path.join(self.folder, "hentet.jpg")
        bo("fetch", attachment=picture["attachment"], file=target)
        self.assertEqual(pathlib.Path(target).read_bytes(), content)
        bo("edit", record=note, fields={"text": "mål 2"})
        self.county.settle(bo, ada)
        self.assertEqual(ada("read", record=note)["fields"]["text"], "mål 2")
        self.assertSame(ada, bo)

    def test_shut_out_by_one_is_shut_out_by_the_other(self):
        _, bo = self.tablets()
        self.hubs[0].run("revoke", "--device", bo.enrolment["device"])
        with self.assertRaises(Failed) as raised:
            bo("sync")
        self.assertEqual(raised.exception.code, "revoked")

    def test_a_code_is_good_for_one_device_at_whichever_hub(self):
        code = self.hubs[0].code("ada")
        self.county.tablet("first")("enrol", hub=self.hubs[0].url, code=code)
        with self.assertRaises(Failed) as raised:
            self.county.tablet("second")("enrol", hub=self.hubs[1].url, code=code)
        self.assertEqual(raised.exception.code, "code-expired")

    def test_one_is_killed_at_any_moment_and_nothing_that_was_answered_is_lost(self):
        tablets = self.tablets()
        seed = random.randrange(1 << 32)
        print("seed", seed)
        chance = random.Random(seed)
        sent = []
        for number in range(KILLS):
            for tablet in tablets:
                record = tablet("edit", kind="note", fields={"text": f"notat {number}"})["record"]
                sent.append(record)
                tablet.send("sync")
            time.sleep(chance.random() * 0.03)
            killed = chance.choice(self.hubs)
            killed.kill()
            for tablet in tablets:
                try:
                    tablet.reply()
                except Failed as failed:
                    self.assertEqual(failed.code, "offline")
            killed.start()
        self.county.settle(*tablets)
        for tablet in tablets:
            self.assertEqual(tablet("status")["unsent"], 0)
            for record in sent:
                self.assertTrue(tablet("read", record=record)["fields"]["text"].startswith("notat"))
        self.assertSame(*tablets)
        self.hubs[0].run("verify")

    def test_a_hub_in_a_folder_moves_into_the_database_and_back(self):
        folder = os.path.join(self.folder, "small")
        small = Hub(self.county.binaries, folder, place=["--dir", folder])
        small.start()
        ada = self.county.enrolled("ada", hub=small)
        note = ada("edit", kind="note", fields={"text": "flyttes"})["record"]
        content = random.randbytes(300_000)
        ada("attach", record=note, file=self.county.file("bilde.jpg", content), name="bilde.jpg")
        ada("sync")
        small.stop()
        backup = os.path.join(self.folder, "backup")
        small.run("backup", "--to", backup)
        with self.assertRaisesRegex(RuntimeError, "in use"):
            self.hubs[0].run("restore", "--from", backup)
        for hub in self.hubs:
            hub.stop()
        self.hubs[0].run("restore", "--from", backup)
        self.hubs[0].run("verify")
        self.hubs[1].start()
        self.hubs[0].port = small.port  # the tablet finds it at the old address
        self.hubs[0].start()
        ada("edit", record=note, fields={"text": "flyttet"})
        self.assertTrue(ada("sync")["rewound"])
        bo = self.county.enrolled("bo", hub=self.hubs[1])
        self.county.settle(ada, bo)
        self.assertEqual(bo("read", record=note)["fields"]["text"], "flyttet")
        self.assertSame(ada, bo)
        self.hubs[0].run("backup", "--to", backup)  # and back again
        for hub in self.hubs:
            hub.stop()
        small.run("restore", "--from", backup)
        small.run("verify")
        export = small.run("export", "--to", "-")
        self.assertIn("flyttet", export)
        self.assertEqual([name for name in os.listdir(self.folder) if "restoring" in name], [])
        for hub in self.hubs:
            hub.start()  # tearDown ends them


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        BINARIES = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
