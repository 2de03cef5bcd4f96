"""Epoch notes: to whom laptops seal, and nothing that another text could be taken for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import epoch_note, note
from fieldapp.ledger.log.epoch_note import Epoch, EpochNote

AT = datetime(2026, 3, 1, tzinfo=UTC)
SIGNER = Signer(bytes(32))
MISSION = bytes(range(8))
VKEY = epoch_note.epoch_vkey(MISSION, SIGNER.verifier.public_key)
NOTE = EpochNote(
    mission=MISSION,
    made=AT,
    present=Epoch(number=4, valid_from=AT, recipient="age1pq1a"),
    following=Epoch(number=5, valid_from=AT + timedelta(days=7), recipient="age1pq1b"),
    opens=(bytes(8), bytes([1] * 8)),
)
TEXT = epoch_note.sign(NOTE, SIGNER)


def signed(text: str) -> str:
    key = note.key_of(note.parse_vkey(VKEY).name, note.ED25519, SIGNER.verifier.public_key)
    return text + "\n" + note.signature_line(key, SIGNER.sign(text.encode()))


def test_a_note_says_to_whom_to_seal_and_when() -> None:
    assert epoch_note.verify(TEXT, MISSION, VKEY) == NOTE
    days = [NOTE.recipient(AT + timedelta(days=n)) for n in (-9, 0, 6, 7, 99)]
    assert days == ["age1pq1a", "age1pq1a", "age1pq1a", "age1pq1b", "age1pq1b"]


def test_every_changed_character_of_a_note_is_refused() -> None:
    for i, char in enumerate(TEXT):
        changed = TEXT[:i] + ("b" if char != "b" else "c") + TEXT[i + 1 :]
        with pytest.raises((FormatError, VerificationError)):
            epoch_note.verify(changed, MISSION, VKEY)


def test_a_note_of_another_mission_is_refused() -> None:
    with pytest.raises(VerificationError, match="another mission"):
        epoch_note.verify(TEXT, bytes(8), VKEY)


def test_what_the_epoch_key_signed_and_is_no_note_is_refused() -> None:
    head, one, two, opens = TEXT.partition("\n\n")[0].split("\n")
    wrong = [
        ["a checkpoint", one, two, opens],
        [head, one, two],
        [head, one, two, "opens 00"],
        [head, one, "5 2026-03-08T00:00:00Z AGE1", opens],
        [head, one, "5 the-day-after age1pq1b", opens],
        [head.replace("2026-03-01", "2026-02-30"), one, two, opens],
    ]
    for lines in wrong:
        with pytest.raises(FormatError):
            epoch_note.verify(signed("".join(f"{line}\n" for line in lines)), MISSION, VKEY)
    for disorder in (
        replace(NOTE, following=replace(NOTE.following, number=4)),
        replace(NOTE, opens=(bytes(8),) * 1001),
    ):
        with pytest.raises(FormatError, match="disorder"):
            epoch_note.verify(epoch_note.sign(disorder, SIGNER), MISSION, VKEY)


def test_a_recipient_is_named_by_the_hash_of_its_text() -> None:
    # printf abc | sha256sum
    digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert epoch_note.recipient_hash("abc").hex() == digits
