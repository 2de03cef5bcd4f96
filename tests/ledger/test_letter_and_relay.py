"""Records that travel without their feed: a letter alone, and relays of other people's records."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.errors import DecryptionError, FormatError, InputError, VerificationError
from fieldapp.ledger import age, bundle, feed
from fieldapp.ledger.record import Record, Review, Task
from tests.support.homes import MISSION, START, Device, roster, roster_of, seen

IDENTITY = age.Identity(bytes(32))
LYNX, OWL, OTTER = (Device.numbered(n) for n in (1, 2, 3))
OWL.role = "supervisor"
LYNX.begin(), OWL.begin(), OTTER.begin()
TARGET = LYNX.sign(seen("heard"))
ROSTER = roster([LYNX, OWL, OTTER])


def admitted(raw: bytes, listed: object = ROSTER) -> feed.AdmittedLetter:
    assert isinstance(listed, type(ROSTER))
    return feed.admit_letter(
        raw,
        roster=listed,
        mission=MISSION,
        kid=LYNX.kid,
        own=TARGET.hash.__eq__,
        now=START + timedelta(days=1),
    )


def refused(record: Record, check: str, raw: bytes = b"", listed: object = ROSTER) -> None:
    with pytest.raises(VerificationError) as caught:
        admitted(raw or record.raw, listed)
    assert caught.value.check == check


def test_a_letter_is_verified_like_any_record_but_for_its_chain() -> None:
    good = OWL.sign(Review(target=TARGET.hash, state="confirmed"))
    letter = admitted(good.raw)
    assert (letter.record, letter.target) == (good, TARGET.hash)
    task = OWL.sign(Task(recipient=LYNX.kid, kind="other", text="Look at the bridge"))
    assert admitted(task.raw).target == task.hash
    refused(OWL.sign(Task(recipient=OTTER.kid, kind="other")), "letter")
    refused(OTTER.sign(Task(recipient=LYNX.kid, kind="other")), "6")
    refused(OTTER.sign(Review(target=TARGET.hash, state="confirmed")), "6")
    refused(OWL.sign(Review(target=bytes(32), state="confirmed")), "letter")
    refused(TARGET, "letter")
    refused(good, "5", raw=good.raw[:-1] + bytes([good.raw[-1] ^ 1]))
    late = tuple(replace(d, valid_from=START + timedelta(days=3)) for d in ROSTER.devices)
    refused(good, "2", listed=roster_of(*late, head=ROSTER))


def test_letters_are_made_by_admit_letter_alone() -> None:
    with pytest.raises(TypeError):
        feed.AdmittedLetter(record=TARGET, target=bytes(32), gate=object())


def test_a_relay_carries_the_exact_bytes_and_opens_for_its_recipient_alone() -> None:
    raws = [record.raw for record in LYNX.signed]
    relay = bundle.seal_relay(raws, [IDENTITY.recipient])
    assert bundle.open_relay(relay, [IDENTITY]) == raws
    with pytest.raises(DecryptionError):
        bundle.open_relay(relay, [age.Identity(b"\1" * 32)])


def test_a_relay_has_bounds() -> None:
    raw = TARGET.raw
    with pytest.raises(InputError, match="for one file"):
        bundle.seal_relay([raw] * (bundle.MAX_RELAYED + 1), [IDENTITY.recipient])
    with pytest.raises(InputError, match="for one bundle"):
        bundle.seal_relay([bytes(bundle.MAX_PLAINTEXT + 1)], [IDENTITY.recipient])
    with pytest.raises(FormatError):
        bundle.open_relay(bundle.seal_relay([], [IDENTITY.recipient]), [IDENTITY])
