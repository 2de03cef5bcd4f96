"""Examples of the form's fields, in each language, are read as what the English ones say."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication

from fieldapp.observation.notation.field_text import parse_field
from fieldapp.observation.observation import FIELDS
from fieldapp.ui.base import texts
from tests.support.line_corpus import KYIV, NOW, VOCABULARY, gazetteer

HINTED = [name for name, field in FIELDS.items() if field.hint]


@pytest.mark.parametrize("language", ["uk", "ru", "fr"])
@pytest.mark.parametrize("name", HINTED)
def test_an_example_is_read_as_the_english_one(
    qapp: QCoreApplication, name: str, language: str
) -> None:
    with gazetteer() as places:
        reading = SimpleNamespace(
            now=NOW, zone=KYIV, vocabulary=VOCABULARY, gazetteer=places,
            kind="ceasefire_violation",
        )  # fmt: skip

        def read(hint: str) -> list[object]:
            found = [parse_field(reading, name, each) for each in hint.split(" · ")]
            return [getattr(each, "position", None) or each for each in found]

        english = FIELDS[name].hint
        try:
            texts.choose(language)
            shown = texts.example(english)
        finally:
            texts.choose("en")
        assert read(shown) == read(english)
    if language != "fr" and any(c.isalpha() for c in english.replace("CQ", "").replace("U", "")):
        assert shown != english
