# SPDX-License-Identifier: Apache-2.0
"""feltbokctl export and report on a replica's folder: what comes out, what is left out, what is refused."""
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

CTL = sys.argv[1]
SCOPE = "01234567-89ab-4def-8123-456789abcdef"
STEERING = """Til styringsgruppa
==================
1.1.2026–31.12.2026

Nøkkeltall
----------

Spørsmål\tGruppe\tTall\tEnhet
Hvor mange kommuner har vi besøkt?\t\t1\tkommuner
Hvor mange besøk har vi gjennomført?\t\t2\tbesøk
Hva trenger kommunene hjelp til?\t\t0\tbehov
Blir avtalte tiltak gjort?\t\t0\ttiltak
Hvor mange anskaffelser er gjennomført med klimakrav?\t\t0\tanskaffelser
Hvor mange har deltatt på arrangementer?\t\t0\tpersoner
Hvor mye tid har vi brukt?\t\t7,5\ttimer

Vedtak
------

1.6.2026 Veien videre. Knutepunktet fortsetter.
"""


def run(*arguments, status=0):
    done = subprocess.run([CTL, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return done.stdout, done.stderr


def refused(arguments, why):
    """The arguments are refused: why stands first, how it is called after."""
    _, said = run(*arguments, status=2)
    assert said.startswith(f"feltbokctl {arguments[0]}: {why}"), said
    assert f"feltbokctl {arguments[0]} --dir DIR" in said, said


def write_records(folder, pin):
    records = [
        ("visit", {"date": "2026-05-04", "status": "done"}),
        ("visit", {"date": "2026-06-04", "status": "done"}),
        ("person", {"name": "Demo Demosen", "role": "Innkjøpsleder"}),
        ("decision", {"title": "Veien videre", "text": "Knutepunktet fortsetter.", "date": "2026-06-01"}),
        ("hours", {"who": "IK", "date": "2026-05-04", "hours": 7.5, "work": "visit"}),
    ]
    lines = [
        json.dumps({"id": i, "op": "edit", "kind": kind, "scope": SCOPE, "fields": fields})
        for i, (kind, fields) in enumerate(records)
    ]
    done = subprocess.run([CTL, "replica", "--dir", str(folder), "--pin-file", str(pin)], input="\n".join(lines),
                          capture_output=True, text=True, encoding="utf-8", check=True)
    for line in done.stdout.splitlines():
        assert "error" not in json.loads(line), line


def main():
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        pin = root / "pin"
        pin.write_text("123456\n", encoding="utf-8")
        write_records(root / "a", pin)
        where = ["--dir", root / "a", "--pin-file", pin]

        csv, _ = run("export", *where, "--format", "csv", "--kind", "visit", "--to", "-")
        assert csv.splitlines()[0].lstrip("\ufeff").startswith("id,scope,scopeName,tour,municipality,date"), csv
        assert csv.count("2026-") == 2
        lines, _ = run("export", *where, "--format", "jsonl", "--to", "-")
        kinds = [json.loads(line)["kind"] for line in lines.splitlines()]
        assert sorted(kinds) == ["decision", "hours", "person", "visit", "visit"], kinds
        assert "Demosen" not in lines
        lines, _ = run("export", *where, "--format", "jsonl", "--personal", "yes", "--to", "-")
        assert "Demosen" in lines
        run("export", *where, "--format", "xlsx", "--to", root / "alt.xlsx")
        assert b"Innkj\xc3\xb8psleder" in zipfile.ZipFile(root / "alt.xlsx").read("xl/sharedStrings.xml")
        geo, _ = run("export", *where, "--format", "geojson", "--to", "-")
        assert json.loads(geo) == {"type": "FeatureCollection", "features": []}

        year = ["--from", "2026-01-01", "--to", "2026-12-31"]
        run("report", *where, "--kind", "steering", *year, "--out", root / "til.txt")
        text = (root / "til.txt").read_text(encoding="utf-8")
        assert text == STEERING, text
        assert "Mottaker: Styringsgruppa" in (root / "til.txt.arkiv.txt").read_text(encoding="utf-8")
        run("report", *where, "--kind", "funder", *year, "--out", root / "til.odt")
        assert zipfile.ZipFile(root / "til.odt").read("mimetype") == b"application/vnd.oasis.opendocument.text"
        run("report", *where, "--kind", "funder", *year, "--out", root / "til.xlsx")

        # What cannot be done is said, and nothing is made.
        _, why = run("report", *where, "--kind", "steering", "--from", "2026-12-31", "--to", "2026-01-01", "--out",
                     root / "feil.txt", status=1)
        assert "ends before it begins" in why
        _, why = run("report", *where, "--kind", "municipality", *year, "--municipality", "Tokke", "--out",
                     root / "feil.txt", status=1)
        assert "Tokke" in why
        _, why = run("export", "--dir", root / "ingen", "--pin-file", pin, "--format", "jsonl", "--to", "-", status=1)
        assert "no replica" in why
        assert not (root / "feil.txt").exists() and not (root / "ingen").exists()
        to = ["--to", root / "x"]
        for wrong, why in (
            (["--format", "csv", *to], "a csv file holds one kind: say which (--kind)"),
            (["--format", "pdf", *to], "there is no such format (--format pdf)"),
            (["--format", "jsonl", "--kind", "ukjent", *to], "there is no such kind (--kind ukjent)"),
            (["--format", "xlsx", "--to", "-"], "a workbook is written to a file (--to -)"),
            (["--format", "jsonl"], "where to write is missing (--to)"),
            (["--personal", "no", "--format", "jsonl", *to], "yes, or left out (--personal no)"),
            (["--formats", "csv"], "there is no such argument (--formats)"),
            (["--format"], "the argument lacks its value (--format)"),
            (["--format", "csv", "--format", "csv"], "the argument stands twice (--format)"),
        ):
            refused(["export", *where, *wrong], why)
        refused(["export", "--format", "jsonl", *to], "the folder of the replica is missing (--dir)")
        out = ["--out", root / "x.odt"]
        for wrong, why in (
            (["--kind", "annual", *year, *out], "there is no such report (--kind annual)"),
            (["--kind", "municipality", *year, *out],
             "named for the municipality's report, and for no other (--municipality )"),
            (["--kind", "funder", "--municipality", "Tokke", *year, *out],
             "named for the municipality's report, and for no other (--municipality Tokke)"),
            (["--kind", "funder", "--from", "1.1.2026", *out], "a day is written YYYY-MM-DD (--from 1.1.2026)"),
            (["--kind", "funder", *year, "--out", root / "x.doc"], "the file's name ends in .odt, .xlsx or .txt"),
            (["--kind", "funder", *year, "--out", root / "x.pdf"], "PDF/A is drawn by the app, on the page Rapport"),
        ):
            refused(["report", *where, *wrong], why)
        assert not list(root.glob("x*"))


main()
