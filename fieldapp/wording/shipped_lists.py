"""Code lists that come with the program: resources/vocabulary, with the labels of later languages.

A list has its labels beside its codes. A language that came after the lists brings its own in the
section "vocabulary" of its words (language_words.py).
"""

from __future__ import annotations

import json

from fieldapp.languages import LANGUAGES
from fieldapp.paths import RESOURCES
from fieldapp.wording.language_words import words_of


def shipped_lists() -> dict[str, bytes]:
    """The JSON of each list, by its name."""
    paths = sorted((RESOURCES / "vocabulary").glob("*.json"))
    return {path.stem: _with_later_labels(path.stem, path.read_bytes()) for path in paths}


def _with_later_labels(name: str, raw: bytes) -> bytes:
    later = {code: words_of(code, "vocabulary").get(name, {}) for code in LANGUAGES}
    if not any(later.values()):
        return raw
    made = json.loads(raw)
    for language, labels in later.items():
        for code, said in labels.items():
            label, *forms = [said] if isinstance(said, str) else said
            made["codes"][code][language] = label
            if forms:
                made["codes"][code]["plural"][language] = forms
    return json.dumps(made, ensure_ascii=False).encode()
