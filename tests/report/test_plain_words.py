"""A record in plain words: everything that it carries, in every language."""

from dataclasses import fields

import pytest

from fieldapp.languages import LANGUAGES
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile
from fieldapp.ledger.body import BODIES, RecordType
from fieldapp.ledger.keys import Signer
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.by_hand.plain_words import plain_words, proof_words
from fieldapp.wording.observation_text import words
from tests.support.homes import seen
from tests.support.mission import NOW, targets

LISTS = {
    name.removeprefix("vocabulary/").removesuffix(".json"): raw
    for name, raw in targets().items()
    if name.startswith("vocabulary/")
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_and_field_has_a_word(language: str) -> None:
    word = proof_words(language)
    assert word.keys() == proof_words("en").keys()
    assert {f"type_{kind.name.lower()}" for kind in RecordType} <= word.keys()
    bodies = [body for body, _ in BODIES.values() if body is not Observation] + [Amendment]
    names = {each.name for body in bodies for each in fields(body)} - {"observation"}
    assert {f"body_{name}" for name in names} <= word.keys()
    seen_words = words(language)
    told = {name for name in FIELDS if f"field_{name}" in seen_words or f"body_{name}" in word}
    assert told == FIELDS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_typed_is_safe_to_read(language: str) -> None:
    body = Amendment(
        target=bytes(32),
        reason="typed\u202efdp.exe",
        observation=seen("two\nlines", as_typed=(("post", "the hill"),)),
    )
    signer = Signer(bytes(32))
    genesis = records_.Head(kid=signer.verifier.kid, seq=0, hash=bytes(32))
    record = records_.sign(body, signer=signer, mission=bytes(8), previous=genesis, now=NOW)
    text = plain_words(record, Vocabulary.parse(LISTS), language)
    assert "⟨U+202E⟩" in text
    assert "two\n    lines" in text
    assert "post: the hill" in text
    assert record.hash.hex() in text


def test_an_edition_says_its_period_its_root_and_which_edition_it_corrects() -> None:
    """The root stood apart from its name; the edition that is corrected was called a finding."""
    listed = EditionFile(sha256=b"f" * 32, size=1, media_type="application/json", name="files.json")
    body = Edition(
        number="1/2018 corr.", kind="correction", period=(NOW, 86_400), audience="public",
        files=(listed,), basis=(132, b"b" * 32), roots=((0, b"r" * 32),), supersedes=b"s" * 32,
    )  # fmt: skip
    signer = Signer(bytes(32))
    genesis = records_.Head(kid=signer.verifier.kid, seq=0, hash=bytes(32))
    record = records_.sign(body, signer=signer, mission=bytes(8), previous=genesis, now=NOW)
    lines = plain_words(record, Vocabulary.parse(LISTS), "en").splitlines()
    assert f"Root hashes of the content: 0, {'72' * 32}" in lines
    assert "Period: 2026-03-01 12:00:00 UTC, 86400 s" in lines
    assert f"Edition that it corrects: {'73' * 32}" in lines
