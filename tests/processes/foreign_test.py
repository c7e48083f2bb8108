# SPDX-License-Identifier: Apache-2.0
"""Clients that are nobody's of ours: curl with bodies of JSON, and npm's tus-js-client: foreign_test.py BINARIES [unittest options]"""

import base64
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import unittest
import uuid

sys.path.insert(0, os.path.dirname(__file__))
from county import County  # noqa: E402

BINARIES = "build/release/bin"
HERE = pathlib.Path(__file__).parent
TUS = HERE.parents[1] / "third_party/node_modules/tus-js-client"


class Foreign(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="feltbok-foreign-")
        self.county = County(BINARIES, self.folder)

    def tearDown(self):
        self.county.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def curl(self, path, message, token=None):
        """As somebody would try the hub out in a shell."""
        command = ["curl", "--silent", "--show-error", "--fail-with-body", "--header", "Content-Type: application/json",
                   "--data-binary", "@-", self.county.hub.url + path]
        if token:
            command += ["--header", "Authorization: Bearer " + token]
        done = subprocess.run(command, input=json.dumps(message), capture_output=True, text=True, timeout=30, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def enrol(self, replica):
        key = base64.urlsafe_b64encode(random.randbytes(32)).decode().rstrip("=")
        return self.curl("/v1/enrol", {"code": self.county.hub.code("Fremmed"), "deviceKey": key, "replica": replica})

    @unittest.skipUnless(shutil.which("curl"), "there is no curl")
    def test_curl_syncs_until_nothing_is_left_on_either_side(self):
        ada = self.county.enrolled("ada")
        for number in range(25):
            ada("edit", kind="note", fields={"text": f"notat {number}"})
        ada("sync")
        replica = str(uuid.uuid4())
        joined = self.enrol(replica)
        scope = ada.enrolment["scopes"][0]["scope"]
        mine = str(uuid.uuid4())
        edits = [{"id": f"{replica}:{number}", "txn": number, "record": mine, "kind": "note", "scope": scope,
                  "fields": {"text": f"curl {number}"}, "at": joined["clock"], "author": joined["certificate"]["user"],
                  "replaces": {"text": [f"{replica}:{number - 1}"] if number > 1 else []}} for number in (1, 2, 3)]
        seen, asked = {}, {"epoch": "", "cursors": [], "acked": 0, "last": ""}
        for turn in range(1, 20):
            answer = self.curl("/v1/sync", {
                "proto": [1, 1], "replica": replica, "epoch": asked["epoch"], "cursors": asked["cursors"], "limit": 10,
                "nonce": {"last": asked["last"], "next": f"n{turn}"}, "acked": asked["acked"], "held": len(edits),
                "txns": [{"edits": [edit]} for edit in edits[asked["acked"]:]]}, joined["token"])
            seen.update((edit["id"], edit["fields"]["text"]) for edit in answer.get("edits", []))
            asked = {"epoch": answer["epoch"], "cursors": answer["cursors"], "acked": answer["acked"]["number"],
                     "last": f"n{turn}"}
            if not answer["more"] and asked["acked"] == len(edits):
                break
        self.assertGreater(turn, 2)  # more than one page
        self.assertEqual(sorted(seen.values()), sorted(f"notat {number}" for number in range(25)))
        ada("sync")
        self.assertEqual(ada("read", record=mine)["fields"]["text"], "curl 3")
        self.assertEqual(ada("checksum", scope=scope)["checksum"], answer["checksums"][scope])

    def upload(self, joined, path, before="", *stop):
        command = ["node", HERE / "tus_upload.cjs", TUS, self.county.hub.url, joined["token"],
                   joined["scopes"][0]["scope"], path, *stop]
        done = subprocess.run(command, input=before, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    @unittest.skipUnless(shutil.which("node") and TUS.is_dir(), "there is no Node, or no tus-js-client (./dev setup)")
    def test_tus_js_client_uploads_a_picture_and_resumes_it_after_the_hub_was_away(self):
        joined = self.enrol(str(uuid.uuid4()))
        content = random.randbytes(1_500_000)
        path = self.county.file("bilde.jpg", content)
        first = self.upload(joined, path, "", "600000")
        self.county.hub.kill()
        self.county.hub.start()
        rest = self.upload(joined, path, first["url"])
        self.assertEqual(sum(first["sent"]) + sum(rest["sent"]), len(content))  # nothing was sent twice
        fetched = subprocess.run(["curl", "--silent", "--fail", "--header", "Authorization: Bearer " + joined["token"],
                                  rest["url"]], capture_output=True, timeout=30, check=True)
        self.assertEqual(fetched.stdout, content)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        BINARIES = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
