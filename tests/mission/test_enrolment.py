"""Enrolment requests: what a laptop asks with, as bytes, as a code and as text."""

import base64
import random

import pytest

from fieldapp.errors import FieldappError, FormatError, InputError
from fieldapp.ledger import age, dcbor, envelope
from fieldapp.ledger.keys import Signer
from fieldapp.mission import enrolment
from fieldapp.mission.fingerprint import fingerprint
from tests.support.mission import NOW

ASKING = Signer(b"\x42" * 32)


def test_a_request_says_who_asks_and_fits_into_a_code() -> None:
    raw = enrolment.make_request(ASKING, call_sign="Рись 2", now=NOW)
    assert len(raw) <= 180
    found = enrolment.parse_request(raw)
    assert (found.call_sign, found.made_at) == ("Рись 2", NOW)
    assert found.public_key == ASKING.verifier.public_key
    assert found.fingerprint == fingerprint(ASKING.verifier.public_key)
    assert enrolment.qr_png(raw).startswith(b"\x89PNG")
    assert "█" in enrolment.qr_text(raw) or "▀" in enrolment.qr_text(raw)


def test_the_file_says_to_whom_to_seal_and_the_code_does_not() -> None:
    recipient = age.Identity(bytes(32)).recipient
    raw = enrolment.make_request(ASKING, call_sign="Lynx", now=NOW, recipient=recipient)
    assert enrolment.parse_request(raw).recipient == str(recipient)
    code = enrolment.make_request(ASKING, call_sign="Lynx", now=NOW)
    assert enrolment.parse_request(code).recipient == ""


def test_every_changed_byte_of_a_request_is_refused() -> None:
    raw = enrolment.make_request(ASKING, call_sign="Lynx", now=NOW)
    chance = random.Random(4)
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1 << chance.randrange(8)
        with pytest.raises(FieldappError):
            enrolment.parse_request(bytes(changed))
    for wrong in (b"", raw[:-1], raw + b"\0", bytes(4097)):
        with pytest.raises(FieldappError):
            enrolment.parse_request(wrong)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (0, 2),
        (1, "no key"),
        (3, " "),
        (3, 7),
        (3, "x" * 121),
        (1, bytes(32)),
        (4, 0),
        (4, "age1x"),
        (5, 0),
    ],
)
def test_a_signed_request_with_other_members_is_refused(at: int, value: dcbor.Value) -> None:
    payload: dict[int, dcbor.Value] = {
        0: 1, 1: ASKING.verifier.public_key, 2: 1_772_366_400, 3: "Lynx"
    }  # fmt: skip
    raw = envelope.sign(dcbor.encode(payload), ASKING)
    assert enrolment.parse_request(raw).call_sign == "Lynx"
    with pytest.raises(FormatError):
        enrolment.parse_request(envelope.sign(dcbor.encode({**payload, at: value}), ASKING))


def test_a_request_comes_as_text_too() -> None:
    raw = enrolment.make_request(ASKING, call_sign="Lynx", now=NOW)
    text = base64.encodebytes(raw).decode()
    assert enrolment.from_text(text) == raw
    with pytest.raises(FormatError):
        enrolment.from_text(text + "?")


def test_a_call_sign_is_short_not_empty_and_all_of_it_can_be_seen() -> None:
    unseen = [f"Lynx{char}" for char in "\u3164\uffa0\u115f\u034f\ufe0f\U000e0100\u2800\ufff0"]
    for wrong in ("", "  ", "x" * 121, "Lynx\u202e2", "Ly\nnx", *unseen):
        with pytest.raises(InputError):
            enrolment.make_request(ASKING, call_sign=wrong, now=NOW)
