#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many lines of a folder the inputs of fuzzers reach. Usage: lines_reached.py BUILD FOLDER NAME… [--all].

BUILD is a build folder of the preset coverage with corpus_NAME built. Each of them is fed tests/fuzz/corpus/NAME, and
nothing that a fuzzer has found on this machine alone; gcov says which lines ran. Prints a line for each name, one for
all of them together, and below it the sources with the most lines left; --all prints every source.
"""
import collections
import json
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
LEFT_SHOWN = 8


def feed(build, name):
    for data in build.rglob("*.gcda"):
        data.unlink()
    corpus = TOP / "tests/fuzz/corpus" / name
    subprocess.run([build / "bin" / f"corpus_{name}", corpus], check=True, stdout=subprocess.DEVNULL)


def lines(build, folder):
    """By source: of each of its lines whether it ran."""
    reached = collections.defaultdict(dict)
    for notes in (build / folder).rglob("*.gcno"):
        told = subprocess.run(["gcov", "--json-format", "--stdout", notes], capture_output=True, cwd=build, check=False)
        for text in told.stdout.decode("utf-8", "replace").splitlines():
            for file in json.loads(text)["files"] if text.startswith("{") else []:
                path = (build / file["file"]).resolve()
                if not path.is_relative_to(TOP / folder):
                    continue
                source = reached[str(path.relative_to(TOP))]
                for line in file["lines"]:
                    number = line["line_number"]
                    source[number] = source.get(number, False) or line["count"] > 0
    return reached


def share(reached):
    ran = sum(sum(source.values()) for source in reached.values())
    whole = sum(len(source) for source in reached.values())
    return f"{ran} of {whole} lines of the folder reached ({100 * ran / max(whole, 1):.1f} %)"


def main(build, folder, *names):
    everything = "--all" in names
    names = [name for name in names if name != "--all"]
    build = pathlib.Path(build).resolve()
    together = collections.defaultdict(dict)
    for name in names:
        feed(build, name)
        alone = lines(build, folder)
        print(f"{name}: {share(alone)}")
        for path, source in alone.items():
            for number, ran in source.items():
                together[path][number] = together[path].get(number, False) or ran
    print(f"{folder}, {' + '.join(names)}: {share(together)}")
    left = sorted(together.items(), key=lambda item: sum(item[1].values()) - len(item[1]))
    for path, source in left if everything else left[:LEFT_SHOWN]:
        missing = sorted(number for number, ran in source.items() if not ran)
        print(f"  {path}: {len(missing)} of {len(source)} left" + (f" {missing}" if everything else ""))


if __name__ == "__main__":
    main(*sys.argv[1:])
