# SPDX-License-Identifier: Apache-2.0
"""docs/besok.md names what stands on the screen (in bold) and shows pictures: each word and each picture is there."""
import pathlib
import re
import sys
import xml.etree.ElementTree

root = pathlib.Path(sys.argv[1])
on_screen = {
    text
    for element in xml.etree.ElementTree.parse(root / "assets/translations/feltbok_nb.ts").iter()
    if element.tag in ("translation", "numerusform") and (text := (element.text or "").strip())
}
walk = root / "docs/besok.md"
text = re.sub(r"^# .*$|Ord med \*\*fet skrift\*\*", "", walk.read_text(encoding="utf-8"), flags=re.MULTILINE)
words = [" ".join(word.split()).rstrip(".") for word in re.findall(r"\*\*(.+?)\*\*", text, flags=re.DOTALL)]
unknown = sorted({word for word in words if word not in on_screen and word + "." not in on_screen})
missing = [name for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", text) if not (walk.parent / name).is_file()]
assert len(words) > 30, words
assert not unknown, f"docs/besok.md has words that are on no page: {unknown}"
assert not missing, f"docs/besok.md shows pictures that are not there: {missing}"
