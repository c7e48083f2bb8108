#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over our sources of a build folder, on all cores, and remembers which of them were clean.

Most of clang-tidy's time goes into the headers of others, so sources are looked at a handful at a time, as one text
that includes them. Sources that keep the same name to themselves come into different handfuls; those that collide in
another way are looked at again, apart. A source that was clean is left out until its own text, a header of ours that
it reaches, its flags, the checks, or the installed -dev packages change. Nothing needs to be built before: what moc
writes is not looked at. Takes the build folder as its argument.
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
HANDFUL = 16
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
MOC = re.compile(rb'^#include "(\w+\.moc)"', re.MULTILINE)
# What clang-format lets begin at the margin: a type's name, or that of a function or a constant.
OWN_NAME = re.compile(r"(?:struct|class|enum(?: class)?|using) (\w+)|(?=\w)[^=;{(]*?(?<![:\w])(\w+)(?:\(| = |[{\[;])")
DIAGNOSTIC = re.compile(r"^(\S+?):\d+:\d+: (error|warning): ")
# GCC's own flags that clang does not know; and Qt's headers ask for position-independent code, of which kind is one.
SHARED_FLAGS = ["-Wno-unknown-warning-option", "-Wno-unused-command-line-argument", "-Wno-unused-function", "-fPIC"]

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


class Flags:
    """How clang should read a source: the flags after the compiler, without input and output."""

    def __init__(self, command):
        self.folders, self.macros, self.others = {}, {}, []
        words = iter(shlex.split(command)[1:])
        for word in words:
            if word in ("-o", "-c", "-MF", "-MT"):
                next(words)
            elif word == "-isystem":
                self.folders[(word, next(words))] = True
            elif word.startswith("-I"):
                self.folders[("-I", word[2:] or next(words))] = True
            elif word.startswith("-D"):
                name, _, value = word[2:].partition("=")
                self.macros[name] = value or "1"
            elif word.startswith("-") and word not in ("-fPIC", "-fPIE"):
                self.others.append(word)

    def agree(self, other):
        """Nothing is defined in two ways: one text can hold sources of both."""
        return self.others == other.others and all(other.macros.get(n, v) == v for n, v in self.macros.items())

    def add(self, other):
        self.folders |= other.folders
        self.macros |= other.macros

    def words(self):
        folders = [word for folder in self.folders for word in folder]
        return [*folders, *(f"-D{name}={value}" for name, value in self.macros.items()), *self.others]


def own_names(text):
    """What a source declares for itself alone: unnamed namespaces, statics, entry points."""
    names, unnamed = set(), False
    for line in text.decode().splitlines():
        if line in ("namespace {", "} // namespace"):
            unnamed = line == "namespace {"
        elif line.startswith(("QUICK_TEST_MAIN", "QTEST_")):
            names.add("main")
        elif unnamed or line.startswith(("static ", "int main(", 'extern "C"')):
            if m := OWN_NAME.match(line):
                names.add(m[1] or m[2])
    return names


class Source:
    def __init__(self, entry, shared):
        self.path = pathlib.Path(entry["file"]).resolve()
        self.flags = Flags(entry["command"])
        self.config = config_of(self.path.parent)
        self.own_names = own_names(content(self.path))
        digest = hashlib.sha256(shared)
        digest.update(" ".join(self.flags.words()).replace(str(top), "").encode())
        for path in (*reached(self.path), *sorted(configs_of(self.path))):
            digest.update(str(path.relative_to(top)).encode() + b"\0" + content(path) + b"\0")
        self.stamp = cache / digest.hexdigest()


class Handful:
    """Sources that fit into one text."""

    def __init__(self, source):
        self.config = source.config
        self.sources, self.own_names = [], set()
        self.flags = Flags("c++")
        self.flags.others = source.flags.others
        self.add(source)

    def fits(self, source):
        return (len(self.sources) < HANDFUL and self.config == source.config and self.flags.agree(source.flags)
                and self.own_names.isdisjoint(source.own_names))

    def add(self, source):
        self.sources.append(source)
        self.own_names |= source.own_names
        self.flags.add(source.flags)


def tidy(build, handful):
    """clang-tidy's words on a handful; empty if it is clean."""
    folder = build / "tidy" / handful.config.parent.relative_to(top)
    folder.mkdir(parents=True, exist_ok=True)
    if handful.config.parent != top:
        (folder / ".clang-tidy").write_bytes(content(handful.config))
    for source in handful.sources:
        for moc in MOC.findall(content(source.path)):
            (folder / os.fsdecode(moc)).touch()
    name = hashlib.sha256("".join(str(s.path) for s in handful.sources).encode()).hexdigest()[:16]
    joined = folder / f"{name}.cpp"
    joined.write_text("".join(f'#include "{s.path}"\n' for s in handful.sources))
    command = [TIDY, "--quiet", "--checks=-bugprone-suspicious-include", str(joined), "--",
               f"-I{folder}", *handful.flags.words(), *SHARED_FLAGS]
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


def look(build, handful):
    sources = handful.sources
    output = tidy(build, handful)
    if len(sources) > 1 and "[clang-diagnostic-error" in output:
        apart = collided(output, sources)
        print("   collide with others: " + " ".join(str(s.path.relative_to(top)) for s in apart), flush=True)
        rest = [s for s in sources if s not in apart]
        # Where names collide in a header, or all of them do, each source alone says what holds.
        parts = [rest, apart] if rest and apart else [[s] for s in sources]
        return "".join(look(build, part) for sources in parts for part in handfuls(sources))
    if output:
        return findings(output)
    for source in sources:
        source.stamp.touch()
    return ""


def handfuls(sources):
    """Neighbours come together, for they include the same; each goes into the first handful that it fits."""
    found = []
    for source in sorted(sources, key=lambda s: s.path):
        for handful in found:
            if handful.fits(source):
                handful.add(source)
                break
        else:
            found.append(Handful(source))
    return found


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
    work = sorted(handfuls(wanted), key=lambda part: -sum(len(content(s.path)) for s in part.sources))
    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda part: look(build, part), work):
            if found:
                failed = True
                print(found.replace(f"{top}/", ""), end="", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
