"""Code lists: complete in every language, unambiguous, replaceable; damaged ones refused."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from fieldapp.errors import FormatError
from fieldapp.languages import LANGUAGES
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND
from fieldapp.observation.vocabulary import Vocabulary, fold
from fieldapp.observation.words.phrase_index import index_of
from fieldapp.paths import RESOURCES
from tests.support.stored_rows import vocabulary

SHIPPED = vocabulary()
NEEDED = {f.list_of(kind) for f in FIELDS.values() for kind in f.kinds} - {""}


def test_every_list_that_a_field_needs_ships() -> None:
    assert set(SHIPPED.labels) == NEEDED
    assert set(SHIPPED.codes("kind")) == set(FIELDS_OF_KIND)


def test_every_code_has_its_own_label_in_every_language() -> None:
    for name in NEEDED:
        for language in LANGUAGES:
            labels = [fold(SHIPPED.label(name, code, language)) for code in SHIPPED.codes(name)]
            doubled = {label for label in labels if labels.count(label) > 1}
            assert not doubled, (name, language)


def test_cyrillic_labels_are_cyrillic() -> None:
    """No Latin letter that looks like a Cyrillic one: a search would miss it."""
    for name in NEEDED:
        for code in SHIPPED.codes(name):
            for language in ("uk", "ru"):
                for word in re.split(r"[\s-]+", SHIPPED.label(name, code, language)):
                    letters = {"LATIN" if c.isascii() else "OTHER" for c in word if c.isalpha()}
                    assert len(letters) < 2, (name, code, word)


def test_every_code_is_found_by_its_code_and_labels() -> None:
    for name in NEEDED:
        for code in SHIPPED.codes(name):
            assert SHIPPED.find(name, code) == code
            assert SHIPPED.find(name, SHIPPED.label(name, code, "en").upper()) == code


def test_a_newer_list_stays_readable() -> None:
    assert SHIPPED.label("what", "laser", "uk") == "laser"


def test_a_list_from_before_or_after_a_language_was_added_is_read() -> None:
    """A mission pack outlives versions of the program: what lacks is English, what is new rests."""
    codes = {"saw": {"en": "saw", "plural": {"en": ["saws"]}}, "heard": ENTRY | {"de": "gehört"}}
    raw = json.dumps(LIST | {"codes": codes}).encode()
    found = Vocabulary.parse({"means": raw})
    assert (found.label("means", "saw", "uk"), found.label("means", "heard", "uk")) == (
        "saw",
        "чули",
    )
    assert found.counted("means", "saw", "uk", 5) == "saws"
    assert found.counted("means", "saw", "en", 5) == "saws"


LIST: dict[str, Any] = {
    "list": "means",
    "version": 1,
    "codes": {"heard": {"en": "heard", "uk": "чули", "ru": "слышали", "fr": "entendu"}},
}
ENTRY = LIST["codes"]["heard"]


@pytest.mark.parametrize(
    "changed",
    [
        {"list": "what"},
        {"version": "1"},
        {"codes": []},
        {"codes": {"Heard": ENTRY}},
        {"codes": {"heard": {"uk": "чули"}}},
        {"codes": {"heard": ENTRY | {"german": "gehört"}}},
        {"codes": {"heard": ENTRY | {"aliases": "hrd"}}},
        {"codes": {"heard": ENTRY | {"aliases": [""]}}},
        {"codes": {"heard": ENTRY | {"uk": 7}}},
        {"codes": {"heard": ENTRY, "saw": ENTRY}},
        {"more": 1},
    ],
)
def test_a_damaged_list_is_refused(changed: dict[str, Any]) -> None:
    assert Vocabulary.parse({"means": json.dumps(LIST).encode()}).codes("means") == ("heard",)
    with pytest.raises(FormatError):
        Vocabulary.parse({"means": json.dumps(LIST | changed).encode()})


@pytest.mark.parametrize("raw", [b"", b"{", b"[" * 100_000, b"null", b"\xff", b" " * (2**20 + 1)])
def test_what_is_no_list_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        Vocabulary.parse({"means": raw})


def test_a_shipped_list_is_named_as_its_file() -> None:
    for path in (RESOURCES / "vocabulary").glob("*.json"):
        found = json.loads(path.read_bytes())
        assert found["list"] == path.stem


def test_what_can_be_counted_has_the_form_of_the_number_in_every_language() -> None:
    told = {
        language: [
            SHIPPED.counted("what", "explosion", language, number) for number in (1, 3, 5, 21)
        ]
        for language in ("en", "uk", "ru", "fr")
    }
    assert told == {
        "en": ["explosion", "explosions", "explosions", "explosions"],
        "uk": ["вибух", "вибухи", "вибухів", "вибух"],
        "ru": ["взрыв", "взрыва", "взрывов", "взрыв"],
        "fr": ["explosion", "explosions", "explosions", "explosions"],
    }
    assert SHIPPED.find("what", "трасуючих куль") == "tracer_round"
    assert SHIPPED.counted("what", "other", "uk", 5) == "інше"  # it has no other forms


def test_plural_forms_that_a_language_does_not_have_are_refused() -> None:
    entry: dict[str, Any] = dict.fromkeys(LANGUAGES, "word")
    good = {"en": ["a"], "uk": ["b", "c"], "ru": ["b", "c"], "fr": ["a"]}
    wrong: Any
    for wrong in ([], {"en": []}, good | {"uk": ["b"]}, good | {"ru": "bc"}, good | {"de": []}):
        raw = {"list": "what", "version": 1, "codes": {"it": entry | {"plural": wrong}}}
        with pytest.raises(FormatError):
            Vocabulary.parse({"what": json.dumps(raw).encode()})
    raw = {"list": "what", "version": 1, "codes": {"it": entry | {"plural": good}}}
    assert (
        Vocabulary.parse({"what": json.dumps(raw).encode()}).counted("what", "it", "uk", 2) == "b"
    )


def test_a_list_of_before_is_found_by_the_words_of_this_program() -> None:
    own = {"list": "kind", "version": 1, "codes": {"watch": {"en": "watch", "aliases": ["night"]}}}
    newer = {
        "list": "kind",
        "version": 2,
        "codes": {
            "watch": {"en": "watch", "aliases": ["duty"]},
            "dark": {"en": "dark", "aliases": ["night", "moonless"]},
        },
    }
    pack, program = (Vocabulary.parse({"kind": json.dumps(each).encode()}) for each in (own, newer))
    found = pack.with_words(program)
    assert found.find("kind", "duty") == "watch"
    assert found.find("kind", "night") == "watch"
    assert found.find("kind", "moonless") is None
    assert found.codes("kind") == ("watch",)


def test_vocabularies_that_say_the_same_share_an_index_and_others_have_their_own() -> None:
    same = replace(SHIPPED, labels={**SHIPPED.labels}, words={**SHIPPED.words})
    assert index_of(same) is index_of(SHIPPED)
    fewer = replace(SHIPPED, labels={**SHIPPED.labels, "weapon": {}})
    assert index_of(fewer) is not index_of(SHIPPED)
    assert index_of(fewer).longest("гради", 0) != index_of(SHIPPED).longest("гради", 0)
