#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over our sources of a build folder, on all cores, and remembers which of them were clean.

Most of clang-tidy's time goes into the headers of others, so sources that are compiled alike are looked at a handful
at a time, as one text that includes them; those whose names collide are looked at apart. A source that was clean is
left out until its own text, a header of ours that it reaches, its flags, the checks, or the installed -dev packages
change. Takes the build folder as its argument.
"""
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

TIDY = "clang-tidy-19"
FOLDERS = ("core", "sync", "app", "tests")
HANDFUL = 8
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
DIAGNOSTIC = re.compile(r"^(\S+?):\d+:\d+: (error|warning): ")
# GCC's own flags that clang does not know.
QUIET_FLAGS = ["-Wno-unknown-warning-option", "-Wno-unused-command-line-argument", "-Wno-unused-function"]

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


@functools.cache
def config_of(folder):
    """The nearest .clang-tidy, which may build on those above it."""
    config = folder / ".clang-tidy"
    return config if config.is_file() else config_of(folder.parent)


def configs_of(path):
    return {config_of(folder) for folder in (path.parent, *path.parents) if folder.is_relative_to(top)}


def surroundings():
    """What all files share: the tool, this script, the headers of the system."""
    version = subprocess.run([TIDY, "--version"], capture_output=True, check=True).stdout
    packages = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "*-dev"], capture_output=True).stdout
    return version + packages + content(pathlib.Path(__file__).resolve())


def flags_of(entry):
    """How clang should read the source: the flags after the compiler, without input and output."""
    words = iter(shlex.split(entry["command"]))
    flags = []
    for word in words:
        if word in ("-o", "-c", "-MF", "-MT"):
            next(words)
        elif word.startswith("-"):
            flags.append(word)
            if word in ("-isystem", "-include", "-I"):
                flags.append(next(words))
    return tuple(flags)


class Source:
    def __init__(self, entry, shared):
        self.path = pathlib.Path(entry["file"]).resolve()
        self.flags = flags_of(entry)
        digest = hashlib.sha256(shared)
        digest.update(" ".join(self.flags).replace(str(top), "").encode())
        for path in (*reached(self.path), *sorted(configs_of(self.path))):
            digest.update(str(path.relative_to(top)).encode() + b"\0" + content(path) + b"\0")
        self.stamp = cache / digest.hexdigest()


def tidy(build, sources):
    """clang-tidy's words on sources that are compiled alike; empty if they are clean."""
    config = config_of(sources[0].path.parent)
    folder = build / "tidy" / config.parent.relative_to(top)
    folder.mkdir(parents=True, exist_ok=True)
    if config.parent != top:
        (folder / ".clang-tidy").write_bytes(content(config))
    name = hashlib.sha256("".join(str(s.path) for s in sources).encode()).hexdigest()[:16]
    joined = folder / f"{name}.cpp"
    joined.write_text("".join(f'#include "{s.path}"\n' for s in sources))
    command = [TIDY, "--quiet", "--checks=-bugprone-suspicious-include", str(joined), "--", *sources[0].flags, *QUIET_FLAGS]
    run = subprocess.run(command, capture_output=True, text=True)
    return "" if run.returncode == 0 else run.stdout or run.stderr


def findings(output):
    """The diagnostics, each with the line it speaks of, without the notes on how a macro expands."""
    blocks = re.split(r"^(?=\S+:\d+:\d+: )", output, flags=re.MULTILINE)
    return "".join("".join(b.splitlines(True)[:3]) for b in blocks if DIAGNOSTIC.match(b)) or output


def collided(output, sources):
    """The sources that do not compile together with those before them."""
    names = {m.group(1) for line in output.splitlines()
             if (m := DIAGNOSTIC.match(line)) and "[clang-diagnostic-error" in line}
    return [s for s in sources if str(s.path) in names]


def look(build, sources):
    output = tidy(build, sources)
    apart = collided(output, sources) if len(sources) > 1 else []
    if apart:
        rest = [s for s in sources if s not in apart]
        # All of them at once again would end nowhere.
        parts = [rest, apart] if rest else [[s] for s in apart]
        return "".join(look(build, part) for part in parts)
    if output and len(sources) > 1 and "[clang-diagnostic-error" in output:
        # Names collide in a header: each source alone says what holds.
        return "".join(look(build, [s]) for s in sources)
    if output:
        return findings(output)
    for source in sources:
        source.stamp.touch()
    return ""


def handfuls(sources):
    alike = {}
    for source in sources:
        alike.setdefault((source.flags, config_of(source.path.parent)), []).append(source)
    for group in alike.values():
        count = -(-len(group) // HANDFUL)
        yield from (group[i::count] for i in range(count))


def is_ours(path, build):
    if path.suffix != ".cpp" or not path.is_file() or not path.is_relative_to(top) or path.is_relative_to(build):
        return False
    return path.relative_to(top).parts[0] in FOLDERS


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    shared = surroundings()
    cache.mkdir(parents=True, exist_ok=True)
    entries = {e["file"]: e for e in json.loads(content(build / "compile_commands.json"))
               if is_ours(pathlib.Path(e["file"]).resolve(), build)}
    sources = [Source(entry, shared) for entry in entries.values()]
    wanted = [source for source in sources if not source.stamp.exists()]
    print(f"   {len(sources)} files, {len(wanted)} of them to look at", flush=True)
    # The largest first, so that no core is left with a long one at the end.
    work = sorted(handfuls(wanted), key=lambda part: -sum(len(content(s.path)) for s in part))
    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda part: look(build, part), work):
            if found:
                failed = True
                print(found.replace(f"{top}/", ""), end="", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
