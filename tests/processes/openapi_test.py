# SPDX-License-Identifier: Apache-2.0
"""A client that is not ours, built from docs/openapi.json alone: openapi_test.py BINARIES [unittest options]"""

import base64
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile
import unittest
import urllib.error
import urllib.request
import uuid

sys.path.insert(0, os.path.dirname(__file__))
from county import County  # noqa: E402

BINARIES = "build/release/bin"
DESCRIPTION = json.loads((pathlib.Path(__file__).parents[2] / "docs/openapi.json").read_text())
TYPES = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict}


def check(value, schema, place="$"):
    """As much of JSON Schema as the description uses."""
    if "$ref" in schema:
        check(value, DESCRIPTION["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]], place)
    if "type" in schema:
        assert isinstance(value, TYPES[schema["type"]]), f"{place} is no {schema['type']}: {value!r}"
    if "enum" in schema:
        assert value in schema["enum"], f"{place}: {value!r}"
    if "pattern" in schema:
        assert re.search(schema["pattern"], value), f"{place}: {value!r}"
    if isinstance(value, list):
        for number, item in enumerate(value):
            check(item, schema.get("items", {}), f"{place}[{number}]")
    if isinstance(value, dict):
        for name in schema.get("required", []):
            assert name in value, f"{place}.{name} is missing"
        for name, item in value.items():
            inner = schema.get("properties", {}).get(name, schema.get("additionalProperties", {}))
            assert inner is not False, f"{place}.{name} is not in the description"
            check(item, inner if isinstance(inner, dict) else {}, f"{place}.{name}")


class Described(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="feltbok-openapi-")
        self.county = County(BINARIES, self.folder)
        self.token = None

    def tearDown(self):
        self.county.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, method, path, body=None, **headers):
        request = urllib.request.Request(self.county.hub.url + path, data=body, method=method)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()

    def post(self, path, message):
        operation = DESCRIPTION["paths"][path]["post"]
        check(message, operation["requestBody"]["content"]["application/json"]["schema"])
        status, _, body = self.ask("POST", path, json.dumps(message).encode(), Content_Type="application/json")
        answer = json.loads(body)
        self.assertEqual(status, 200, answer)
        check(answer, operation["responses"]["200"]["content"]["application/json"]["schema"])
        return answer

    def enrol(self, replica):
        key = base64.urlsafe_b64encode(random.randbytes(32)).decode().rstrip("=")
        joined = self.post("/v1/enrol", {"code": self.county.hub.code("Fremmed"), "deviceKey": key, "replica": replica})
        self.token = joined["token"]
        return joined

    def test_every_address_of_the_description_is_there_and_no_other(self):
        for path, operations in DESCRIPTION["paths"].items():
            there = path.format(scope=uuid.uuid4(), sha256="0" * 64)
            for method in operations.keys() - {"parameters"}:
                status, _, body = self.ask(method.upper(), there, b"{}" if method in ("post", "patch") else None)
                self.assertNotIn(b"nothing at this address", body, path)
                self.assertLess(status, 500, path)
        for path in ("/", "/v1", "/v2/sync", "/v1/users", "/v1/sync/x"):
            self.assertEqual(self.ask("POST", path, b"{}")[0], 404)

    def test_a_client_of_json_alone_syncs_both_ways(self):
        ada = self.county.enrolled("ada")
        theirs = ada("edit", kind="note", fields={"text": "fra nettbrettet"})["record"]
        ada("sync")
        replica = str(uuid.uuid4())
        joined = self.enrol(replica)
        scope = next(s["scope"] for s in joined["scopes"] if s["scope"] == ada.enrolment["scopes"][0]["scope"])
        mine = str(uuid.uuid4())
        edit = {"id": replica + ":1", "txn": 1, "record": mine, "kind": "note", "scope": scope,
                "fields": {"text": "fra et annet program"}, "replaces": {"text": []}, "at": joined["clock"],
                "author": joined["certificate"]["user"]}
        first = self.post("/v1/sync", {"proto": [1, 1], "replica": replica, "nonce": {"next": "n1"}, "held": 1,
                                       "txns": [{"edits": [edit]}]})
        self.assertEqual(first["acked"]["number"], 1)
        self.assertEqual([e["fields"]["text"] for e in first["edits"]], ["fra nettbrettet"])
        self.assertEqual(first["edits"][0]["record"], theirs)
        again = self.post("/v1/sync", {"proto": [1, 1], "replica": replica, "nonce": {"last": "n1", "next": "n2"},
                                       "epoch": first["epoch"], "acked": 1, "held": 1, "cursors": first["cursors"]})
        self.assertNotIn("edits", again)
        self.assertFalse(again["more"])
        ada("sync")
        self.assertEqual(ada("read", record=mine)["fields"]["text"], "fra et annet program")

    def test_a_picture_goes_up_in_parts_and_goes_on_where_it_stopped(self):
        joined = self.enrol(str(uuid.uuid4()))
        scope, content = joined["scopes"][0]["scope"], random.randbytes(1_500_000)
        sha256 = hashlib.sha256(content).hexdigest()
        metadata = ",".join(f"{name} {base64.b64encode(text.encode()).decode()}"
                            for name, text in (("scope", scope), ("sha256", sha256)))
        status, headers, _ = self.ask("POST", "/v1/blobs", b"", Tus_Resumable="1.0.0", Upload_Metadata=metadata,
                                      Upload_Length=str(len(content)))
        self.assertEqual(status, 201)
        where = headers["Location"]
        for first, last in ((0, 600_000), (600_000, len(content))):
            offset = int(self.ask("HEAD", where, Tus_Resumable="1.0.0")[1]["Upload-Offset"])
            self.assertEqual(offset, first)
            status, _, _ = self.ask("PATCH", where, content[first:last], Tus_Resumable="1.0.0", Upload_Offset=str(offset),
                                    Content_Type="application/offset+octet-stream")
            self.assertEqual(status, 204)
        self.assertEqual(self.ask("GET", where)[2], content)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        BINARIES = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
