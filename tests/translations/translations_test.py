# SPDX-License-Identifier: Apache-2.0
"""Every text of the interface in every language: translations_test.py ROOT LUPDATE [unittest options]"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(".")
LUPDATE = "lupdate"
LANGUAGES = {"nb": 2, "nn": 2, "da": 2, "en": 2}  # and how many plural forms each has
SOURCE = "en"  # what the sources are written in: its file holds the plurals only, every other text is its own
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")


def file_of(language):
    return ROOT / "assets" / "translations" / f"feltbok_{language}.ts"


def messages_of(path):
    """(context, source, comment) of each message in use, with its element."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") in ("vanished", "obsolete"):
                continue
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms_of(message):
    """The texts a translation has: one, or one for each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def each():
    """(language, source, message) of all of them."""
    for language in LANGUAGES:
        for (_, source, _), message in messages_of(file_of(language)).items():
            yield language, source, message


def holds_the_placeholders(source, message):
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    for number, form in enumerate(forms_of(message)):
        held = collections.Counter(PLACEHOLDER.findall(form))
        if message.get("numerus") == "yes" and number == 0:
            held["%n"] = wanted["%n"]  # "one need" may say it in words
        if +held != wanted:
            return False
    return True


def ends_alike(source, form):
    return all(form.startswith(" ") == source.startswith(" ") and form.endswith(mark) == source.endswith(mark)
               for mark in (" ", ":", "…"))


class Translations(unittest.TestCase):
    def test_each_language_has_the_same_texts(self):
        whole = {language: messages_of(file_of(language)) for language in LANGUAGES if language != SOURCE}
        every = set().union(*whole.values())
        self.assertGreater(len(every), 300)
        for language, texts in whole.items():
            self.assertEqual(sorted(every - set(texts)), [], language)
        plurals = {key for texts in whole.values() for key in texts if texts[key].get("numerus") == "yes"}
        self.assertEqual(sorted(plurals ^ set(messages_of(file_of(SOURCE)))), [])

    def test_each_text_is_translated(self):
        unfinished = [(language, source) for language, source, message in each()
                      if message.find("translation").get("type") is not None
                      or not all(form.strip() for form in forms_of(message))
                      or len(forms_of(message)) != (LANGUAGES[language] if message.get("numerus") == "yes" else 1)]
        self.assertEqual(unfinished, [])

    def test_each_translation_has_the_placeholders_of_its_source(self):
        self.assertEqual([(language, source) for language, source, message in each()
                          if not holds_the_placeholders(source, message)], [])

    def test_a_translation_begins_and_ends_as_its_source(self):
        self.assertEqual([(language, source) for language, source, message in each()
                          if not all(ends_alike(source, form) for form in forms_of(message))], [])

    def test_lupdate_finds_no_text_that_is_not_there(self):
        with tempfile.TemporaryDirectory(prefix="feltbok-translations-") as folder:
            for language in LANGUAGES:
                # It writes into the file it is given: a copy. Places would be relative to it and are left out.
                copy = pathlib.Path(folder) / file_of(language).name
                shutil.copy(file_of(language), copy)
                command = [LUPDATE, "-silent", "-locations", "none", "-I", ".", "app", "qml", "-ts", copy]
                if language == SOURCE:
                    command.insert(1, "-pluralonly")
                done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
                self.assertEqual(done.returncode, 0, done.stderr)
                before, after = messages_of(file_of(language)), messages_of(copy)
                self.assertEqual(sorted(set(after) - set(before)), [], "new in the sources: run lupdate")
                self.assertEqual(sorted(set(before) - set(after)), [], "no longer in the sources: run lupdate")
                self.assertEqual([key for key, message in after.items()
                                  if message.get("numerus") != before[key].get("numerus")], [])


if __name__ == "__main__":
    if len(sys.argv) > 2:
        ROOT, LUPDATE = pathlib.Path(sys.argv.pop(1)), sys.argv.pop(1)
    unittest.main(verbosity=2)
