#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over our sources of a build folder, on all cores, and remembers which of them were clean.

A file that was clean is not looked at again until its own text, a header of ours that it reaches, its
compile command, the checks, or the installed -dev packages change. Takes the build folder as its argument.
"""
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

TIDY = "clang-tidy-19"
FOLDERS = ("core", "sync", "app", "tests")
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
# GCC's own flags that clang does not know.
UNKNOWN_FLAGS = ["-Wno-unknown-warning-option", "-Wno-unused-command-line-argument", "-Wno-ignored-optimization-argument"]

top = pathlib.Path(__file__).resolve().parent.parent
cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "feltbok" / "tidy"


@functools.cache
def content(path):
    return path.read_bytes()


@functools.cache
def includes(path):
    """The headers of ours that a file names, looked for beside it and from the root."""
    found = []
    for name in INCLUDE.findall(content(path)):
        for folder in (path.parent, top):
            candidate = (folder / os.fsdecode(name)).resolve()
            if candidate.is_file():
                found.append(candidate)
                break
    return found


def reached(path):
    seen, open_ = {path}, [path]
    while open_:
        for header in includes(open_.pop()):
            if header not in seen:
                seen.add(header)
                open_.append(header)
    return sorted(seen)


def surroundings():
    """What all files share: the tool, its checks, the headers of the system."""
    version = subprocess.run([TIDY, "--version"], capture_output=True, check=True).stdout
    packages = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "*-dev"], capture_output=True).stdout
    configs = [top / ".clang-tidy", *sorted((top / "tests").glob("**/.clang-tidy"))]
    return version + packages + b"".join(map(content, configs)) + content(pathlib.Path(__file__).resolve())


def key(entry, shared):
    digest = hashlib.sha256(shared)
    command = entry.get("command") or " ".join(entry["arguments"])
    digest.update(command.replace(str(top), "").encode())
    for path in reached(pathlib.Path(entry["file"]).resolve()):
        digest.update(str(path.relative_to(top)).encode() + b"\0" + content(path) + b"\0")
    return digest.hexdigest()


def findings(output):
    """The diagnostics, each with the line it speaks of, without the notes on how a macro expands."""
    blocks = re.split(r"^(?=\S+:\d+:\d+: )", output, flags=re.MULTILINE)
    return "".join("".join(b.splitlines(True)[:3]) for b in blocks if re.match(r"\S+: (error|warning): ", b))


def check(build, entry, stamp):
    command = [TIDY, "--quiet", "-p", str(build), *(f"--extra-arg={flag}" for flag in UNKNOWN_FLAGS), entry["file"]]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode == 0:
        stamp.touch()
        return ""
    # stderr counts the warnings of others' headers, unless it holds why clang-tidy itself gave up.
    return findings(run.stdout) or run.stderr


def ours(entry, build):
    path = pathlib.Path(entry["file"]).resolve()
    if not path.is_file() or not path.is_relative_to(top) or path.is_relative_to(build):
        return False
    return path.relative_to(top).parts[0] in FOLDERS and path.suffix == ".cpp"


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    shared = surroundings()
    cache.mkdir(parents=True, exist_ok=True)
    entries = {e["file"]: e for e in json.loads(content(build / "compile_commands.json")) if ours(e, build)}
    wanted = [(entry, cache / key(entry, shared)) for entry in entries.values()]
    wanted = [(entry, stamp) for entry, stamp in wanted if not stamp.exists()]
    print(f"   {len(entries)} files, {len(wanted)} of them to look at", flush=True)
    # The longest first, so that no core is left with a long one at the end.
    wanted.sort(key=lambda pair: -len(content(pathlib.Path(pair[0]["file"]))))
    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda pair: check(build, *pair), wanted):
            if found:
                failed = True
                print(found.replace(f"{top}/", ""), end="", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
