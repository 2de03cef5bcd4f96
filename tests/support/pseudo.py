"""Two languages that nobody speaks, as test data: one 40 % longer than English, one mirrored.

    xl    [Ŧŗâńšļàţëđ ţëxţ ~~~~]: what stays English is nobody's text, what is clipped has no room
    xr    Hebrew letters for Latin ones, from right to left

They are a line of the table of languages, a Qt Linguist file, labels and words each: all that a
language is.
"""

import importlib.util
import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

from fieldapp.languages import ENGLISH, LANGUAGES, Language
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.ui.base import texts
from fieldapp.wording import observation_text

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


def compiled(folder: Path) -> Path:
    """Catalogues and words of both in a folder, of the texts that Ukrainian has: all there are."""
    tool = catalogue()
    found, many = (dict.fromkeys(tool.kept(language), ()) for language in ("uk", "en"))
    tool.HERE = folder
    every = json.loads((RESOURCES / "map" / "words.json").read_text("utf-8"))
    with pytest.MonkeyPatch.context() as patched:
        for language in PSEUDO:
            code, change = language.code, CHANGES[language.code]
            patched.setitem(LANGUAGES, code, language)
            words = {text: (change(text),) * (2 if text in many else 1) for text in found}
            tool.write(code, found, many, words)
            every[code] = {name: change(text) for name, text in every["en"].items()}
        tool.compile_(folder, CHANGES)
    (folder / "map").mkdir()
    (folder / "map" / "words.json").write_text(json.dumps(every), "utf-8")
    return folder


def install(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add both to the languages of the program, as they were compiled."""
    for language in PSEUDO:
        monkeypatch.setitem(LANGUAGES, language.code, language)
    monkeypatch.setattr(texts, "FOLDER", made)
    monkeypatch.setattr(observation_text, "RESOURCES", made)
    labels = Vocabulary.label

    def label(vocabulary: Vocabulary, name: str, code: str, language: str) -> str:
        return CHANGES.get(language, str)(labels(vocabulary, name, code, language))

    monkeypatch.setattr(Vocabulary, "label", label)
