"""Words of each language outside the window: resources/words/<code>.json, by section.

| section | words |
|---|---|
| map | of cards and maps, and the fields of an observation |
| proof | of a record in a proof folder |
| script | of check.sh, printf's formats |
| report | of printed reports; `counted`: beginnings of counted nouns in small letters, and the |
|  | column of the totals that counts them, a path for a number of rows, "" for neither |
| trends | of charts |
| custody | of printed recovery shares |
| menu | of the desktop's menu and of the type of a sealed bundle |
| vocabulary | labels by list and code, with forms for numbers after them, of a language that came |
|  | after the lists in resources/vocabulary |

{names} are filled in. A list holds the forms of a noun for one and for more (languages.py).
resources/write_out.py writes script and menu into the files that others read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from fieldapp.paths import RESOURCES

FOLDER: Final = RESOURCES / "words"


def words_of(language: str, section: str) -> Mapping[str, Any]:
    """A section of a language's words; the English one where there is no such language."""
    return words_of_file(language)[section]


@cache
def words_of_file(language: str) -> Mapping[str, Mapping[str, Any]]:
    """All sections of a language; the English ones where there is no such language."""
    path = FOLDER / f"{language}.json"
    if language != "en" and not path.is_file():
        return words_of_file("en")
    words: Mapping[str, Mapping[str, Any]] = json.loads(path.read_text("utf-8"))
    return words
