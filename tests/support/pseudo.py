"""Two languages that nobody speaks, as test data: one 40 % longer than English, one mirrored.

    xl    [Ŧŗâńšļàţëđ ţëxţ ~~~~]: what stays English is nobody's text, what is clipped has no room
    xr    Hebrew letters for Latin ones, from right to left

They are a line of the table of languages, a Qt Linguist file, labels and words each.
"""

import importlib.util
import json
import math
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from fieldapp.languages import ENGLISH, LANGUAGES, Language
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.ui.base import texts
from fieldapp.wording import language_words

PSEUDO = (
    Language(code="xl", name="[Ļôñĝ]", locale="en_GB", plural=ENGLISH),
    Language(code="xr", name="מראה", locale="he_IL", plural=ENGLISH, right_to_left=True),
)
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = str.maketrans(_PLAIN, "àƀćđëƒĝĥîĵķļmñôþqŕšţûvŵxŷžÀɃĆĐËƑĜĤÎĴĶĻMÑÔÞQŔŠŢÛVŴXŶŽ")
_HEBREW = str.maketrans(_PLAIN, "".join(chr(0x5D0 + number % 26) for number in range(52)))


def catalogue() -> Any:
    """resources/i18n/catalogue.py, which is a script."""
    spec = importlib.util.spec_from_file_location("catalogue", RESOURCES / "i18n" / "catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _outside(text: str, letters: dict[int, int]) -> str:
    """A text in other letters, but for its placeholders and tags."""
    pieces = re.split(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)", text)
    return "".join(p if n % 2 else p.translate(letters) for n, p in enumerate(pieces))


def longer(text: str) -> str:
    """A text with accents, in brackets, with 40 % more characters."""
    more = math.ceil(len(text) * 0.4) - 2
    tail = "".join(" " if n % 6 == 0 else "~" for n in range(more)).rstrip()
    lead, end = re.match(r"\s*", text)[0], re.search(r"…?\s*$", text)[0]  # type: ignore[index]
    inside = text[len(lead) : len(text) - len(end)]
    return f"{lead}[{_outside(inside, _ACCENTED)}{tail}]{end}"


def mirrored(text: str) -> str:
    """A text in a script that is written from right to left."""
    return _outside(text, _HEBREW)


CHANGES = {"xl": longer, "xr": mirrored}
_SHOWN = ("map", "report", "trends", "vocabulary")


def compiled(folder: Path) -> Path:
    """Catalogues and words of both in a folder, of the texts that Ukrainian has: all there are."""
    tool = catalogue()
    found, many = (dict.fromkeys(tool.kept(language), ()) for language in ("uk", "en"))
    tool.HERE = folder
    shutil.copytree(language_words.FOLDER, folder / "words")
    with pytest.MonkeyPatch.context() as patched:
        for language in PSEUDO:
            code, change = language.code, CHANGES[language.code]
            patched.setitem(LANGUAGES, code, language)
            words = {text: (change(text),) * (2 if text in many else 1) for text in found}
            tool.write(code, found, many, words)
            said = {name: _changed(language_words.words_of("en", name), change) for name in _SHOWN}
            (folder / "words" / f"{code}.json").write_text(json.dumps(said), "utf-8")
        tool.compile_(folder, CHANGES)
    return folder


def _changed(words: Any, change: Callable[[str], str]) -> Any:
    if isinstance(words, str):
        return change(words)
    if isinstance(words, Mapping):
        return {
            name: inner if name == "counted" else _changed(inner, change)  # no words but columns
            for name, inner in words.items()
        }
    return [_changed(inner, change) for inner in words]


def install(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add both to the languages of the program, as they were compiled."""
    for language in PSEUDO:
        monkeypatch.setitem(LANGUAGES, language.code, language)
    monkeypatch.setattr(texts, "FOLDER", made)
    monkeypatch.setattr(language_words, "FOLDER", made / "words")
    labels = Vocabulary.label

    def label(vocabulary: Vocabulary, name: str, code: str, language: str) -> str:
        return CHANGES.get(language, str)(labels(vocabulary, name, code, language))

    monkeypatch.setattr(Vocabulary, "label", label)
