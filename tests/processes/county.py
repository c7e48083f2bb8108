# SPDX-License-Identifier: Apache-2.0
"""A hub and tablets as real processes: feltbok-hub and feltbokctl replica, over real HTTP on loopback."""

import json
import os
import pathlib
import secrets
import subprocess


class Failed(Exception):
    """A reply {"error", "code"}; the code is what a test looks at."""

    def __init__(self, reply):
        super().__init__(reply["error"])
        self.code = reply["code"]


class Tablet:
    def __init__(self, binaries, folder, *options):
        self._command = [binaries / "feltbokctl", "replica", "--dir", folder, *options]
        self._number = 0
        self.start()

    def start(self):
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, text=True)

    def send(self, op, **members):
        """Without waiting for the reply."""
        self._number += 1
        self._process.stdin.write(json.dumps({"id": self._number, "op": op, **members}) + "\n")
        self._process.stdin.flush()

    def reply(self):
        reply = json.loads(self._process.stdout.readline())
        if "error" in reply:
            raise Failed(reply)
        return reply

    def __call__(self, op, **members):
        self.send(op, **members)
        reply = self.reply()
        assert reply.pop("id") == self._number
        return reply

    def raw(self, line):
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def drain(self):
        """What it still said before it was killed."""
        with self._process.stdout as said:
            for line in said:
                yield json.loads(line)

    def kill(self):
        self._process.kill()
        self._process.wait()
        try:
            self._process.stdin.close()
        except BrokenPipeError:
            pass  # requests it did not read any more

    def forget(self):
        """After `kill`: what it still said is of no interest."""
        self._process.stdout.close()

    def stop(self):
        self._process.stdin.close()
        self._process.stdout.close()
        return self._process.wait(20)


def new_place(folder):
    """A hub in the folder; with FELTBOK_DATABASE (tests/sync/on_postgres.sh) in a schema of its own there."""
    database = os.environ.get("FELTBOK_DATABASE")
    if not database:
        return ["--dir", folder]
    schema = "county_" + secrets.token_hex(8)
    subprocess.run(["psql", "-qc", "CREATE SCHEMA " + schema, database], check=True, timeout=30)
    return ["--database", f"{database}?options=-csearch_path%3D{schema}"]


class Hub:
    """One process; another hub's `place` makes it the second one there."""

    def __init__(self, binaries, folder, place=None):
        self._binary = binaries / "feltbok-hub"
        self.folder = folder
        self.place = place or new_place(folder)
        self._process = None
        self.port = "0"
        self.run("init")

    def run(self, verb, *options):
        command = [self._binary, verb, *self.place, *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"feltbok-hub {verb}: {done.stderr}")
        return done.stdout

    def start(self, *options):
        command = [self._binary, "serve", *self.place, "--listen", "127.0.0.1:" + self.port, *options]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        listening = json.loads(self._process.stdout.readline())["listening"]
        self.url = listening if "://" in listening else "http://" + listening
        self.port = self.url.rsplit(":", 1)[1]

    def listed(self, verb, what=None):
        return json.loads(self.run(verb, "--json"))[what or verb]

    def stop(self):
        self._process.terminate()
        self._process.wait(20)
        self._process.stdout.close()

    def kill(self):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def code(self, user=None, scopes=("Tokke", "Fyresdal"), role="advisor"):
        options = ["--role", role, "--scope", *scopes, "--json"]
        if user:
            options += ["--user", user]
        return json.loads(self.run("invite", *options))["code"]


class County:
    def __init__(self, binaries, folder):
        self.binaries = pathlib.Path(binaries)
        self.folder = pathlib.Path(folder)
        self.tablets = []
        self.hub = Hub(self.binaries, self.folder / "hub")
        self.hub.start()

    def tablet(self, name, *options):
        tablet = Tablet(self.binaries, self.folder / name, *options)
        self.tablets.append(tablet)
        return tablet

    def enrolled(self, name, *options, hub=None, **invitation):
        hub = hub or self.hub
        tablet = self.tablet(name, *options)
        tablet.enrolment = tablet("enrol", hub=hub.url, code=hub.code(name, **invitation))
        return tablet

    def settle(self, *tablets):
        for tablet in tablets + tablets:
            tablet("sync")

    def close(self):
        for tablet in self.tablets:
            tablet.kill()
            tablet.forget()
        self.hub.kill()

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return os.fspath(path)
