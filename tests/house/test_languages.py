"""The table of languages: plural forms, and that each language has all of its words."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.languages import ENGLISH, LANGUAGES, Language
from fieldapp.observation.notation.local_words import in_language
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.wording import language_words
from fieldapp.wording.language_words import words_of
from fieldapp.wording.shipped_lists import shipped_lists

SECTIONS = ("map", "proof", "script", "report", "trends", "custody", "menu")


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", [1, 0, 1, 1, 1, 1, 1, 1]),
        ("fr", [0, 0, 1, 1, 1, 1, 1, 1]),
        ("uk", [2, 0, 1, 2, 2, 2, 0, 2]),
        ("ru", [2, 0, 1, 2, 2, 2, 0, 2]),
    ],
)
def test_the_form_that_goes_with_a_number(language: str, forms: list[int]) -> None:
    plural = LANGUAGES[language].plural
    assert [plural.form(number) for number in (0, 1, 2, 5, 11, 12, 21, 100)] == forms


def test_no_language_has_more_forms_than_it_counts() -> None:
    for language in LANGUAGES.values():
        assert {language.plural.form(n) for n in range(200)} == set(range(language.plural.forms))


def test_every_language_has_its_own_words_for_counts_and_directions() -> None:
    said = {in_language("at least 3 from NE to S", code) for code in LANGUAGES}
    assert len(said) == len(LANGUAGES)


def paths(words: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every text of a section with the names that lead to it; of forms for numbers the first.

    Without `counted`, whose names are a language's own nouns.
    """
    if isinstance(words, dict):
        for name, inner in words.items():
            if name != "counted":
                yield from paths(inner, (*path, name))
    else:
        yield path, words if isinstance(words, str) else words[0]


def test_there_is_a_file_of_words_for_each_language_and_no_other() -> None:
    files = {path.stem for path in (RESOURCES / "words").glob("*.json")}
    assert files == LANGUAGES.keys()


@pytest.mark.parametrize("section", SECTIONS)
def test_every_language_has_every_word_with_its_placeholders(section: str) -> None:
    english = dict(paths(words_of("en", section)))
    assert len(english) > 2
    for language in LANGUAGES:
        said = dict(paths(words_of(language, section)))
        assert said.keys() == english.keys(), language
        for path, text in said.items():
            assert text.strip() or not english[path].strip(), (language, path)
            marks = [sorted(re.findall(r"\{\w*\}|%.", each)) for each in (text, english[path])]
            assert marks[0] == marks[1], (language, path)


def test_every_code_has_its_label_in_every_language() -> None:
    for name, raw in shipped_lists().items():
        for code, entry in json.loads(raw)["codes"].items():
            assert entry.keys() >= LANGUAGES.keys(), (name, code)
            assert entry.get("plural", LANGUAGES).keys() == LANGUAGES.keys(), (name, code)


def test_a_language_that_came_after_the_lists_brings_its_labels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    language = Language(code="xw", name="X", locale="en_GB", plural=ENGLISH)
    monkeypatch.setitem(LANGUAGES, "xw", language)
    monkeypatch.setattr(language_words, "FOLDER", tmp_path)
    said = {"weapon": {"mortar": "rummer"}, "what": {"explosion": ["bang", "bangs"]}}
    for code in LANGUAGES:
        words = {"vocabulary": said if code == "xw" else {}}
        (tmp_path / f"{code}.json").write_text(json.dumps(words), "utf-8")
    language_words.words_of_file.cache_clear()
    lists = Vocabulary.parse(shipped_lists())
    language_words.words_of_file.cache_clear()
    assert lists.label("weapon", "mortar", "xw") == "rummer"
    assert lists.find("weapon", "Rummer") == "mortar"
    assert [lists.counted("what", "explosion", "xw", n) for n in (1, 2)] == ["bang", "bangs"]
    assert lists.label("weapon", "mortar", "uk") == "міномет"


def test_what_cannot_ask_the_program_has_its_words_and_rights_written_in() -> None:
    spec = importlib.util.spec_from_file_location("write_out", RESOURCES / "write_out.py")
    assert spec is not None
    assert spec.loader is not None
    write_out = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(write_out)
    for path, written in write_out.FILES.items():
        text = path.read_text("utf-8")
        assert written(text) == text, "run `make translations`"
