"""Tokens: the device that made one may do what it says, for a while; nothing else passes."""

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FieldappError, FormatError, VerificationError
from fieldapp.ledger import dcbor, envelope, token
from fieldapp.ledger.keys import Signer, Verifier
from fieldapp.mission import enrolment
from tests.support.homes import MISSION, Device

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LYNX, HERON = Signer(b"\x01" * 32), Signer(b"\x02" * 32)
LISTED: Callable[[bytes], Verifier | None] = {LYNX.verifier.kid: LYNX.verifier}.get
UPLOAD = token.uploading("/upload", sha256=b"\x07" * 32, size=4711, mission=MISSION, now=NOON)
READ = token.reading("/outbox/", mission=MISSION, now=NOON)


def verify(text: str, now: datetime = NOON) -> tuple[bytes, token.Token]:
    return token.verify(text, LISTED, mission=MISSION, now=now)


def written(payload: Any, signer: Signer = LYNX) -> str:
    raw = envelope.sign(dcbor.encode(payload), signer)
    return token.SCHEME + base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@pytest.mark.parametrize("made", [UPLOAD, READ])
def test_a_token_says_who_may_do_what(made: token.Token) -> None:
    assert verify(token.header(made, LYNX)) == (LYNX.verifier.kid, made)


@given(
    path=st.text(max_size=30).map(lambda text: f"/{text}"),
    sha256=st.binary(min_size=32, max_size=32),
    size=st.integers(1, token.MAX_SIZE),
    at=st.datetimes(datetime(1970, 1, 1), datetime(2999, 12, 30)),
)
def test_what_is_written_is_read_as_it_was(
    path: str, sha256: bytes, size: int, at: datetime
) -> None:
    now = at.replace(tzinfo=UTC, microsecond=0)
    made = token.uploading(path, sha256=sha256, size=size, mission=MISSION, now=now)
    found = verify(token.header(made, LYNX), now)[1]
    assert replace(found, path=path) == made


def test_every_changed_byte_is_refused() -> None:
    good = token.header(UPLOAD, LYNX)
    raw = base64.urlsafe_b64decode(good.removeprefix(token.SCHEME) + "==")
    for at in range(len(raw)):
        for change in (1, 0x80):
            bad = bytearray(raw)
            bad[at] ^= change
            text = token.SCHEME + base64.urlsafe_b64encode(bad).rstrip(b"=").decode()
            with pytest.raises((FormatError, VerificationError)):
                verify(text)


def test_every_changed_character_is_refused() -> None:
    good = token.header(READ, LYNX)
    for at in range(len(good)):
        for other in "A_ é=+":
            if good[at] != other:
                with pytest.raises((FormatError, VerificationError)):
                    verify(good[:at] + other + good[at + 1 :])
        with pytest.raises((FormatError, VerificationError)):
            verify(good[:at])
        with pytest.raises((FormatError, VerificationError)):
            verify(good[:at] + "A" + good[at:])


@given(st.text(max_size=80) | st.binary(max_size=200).map(lambda b: base64.b64encode(b).decode()))
def test_anything_else_is_refused_in_words(text: str) -> None:
    for each in (text, token.SCHEME + text):
        with pytest.raises(FieldappError):
            verify(each)


def test_a_token_counts_a_quarter_of_an_hour_before_and_after() -> None:
    text, second = token.header(READ, LYNX), timedelta(seconds=1)
    for edge in (token.TOLERANCE, -token.TOLERANCE):
        assert verify(text, NOON + edge)[1] == READ
    for late in (token.TOLERANCE + second, -token.TOLERANCE - second):
        with pytest.raises(VerificationError) as found:
            verify(text, NOON + late)
        assert found.value.check == "time"


def test_the_clock_is_judged_only_for_a_device_that_proved_itself() -> None:
    late = NOON + timedelta(days=900)
    forged = token.header(READ, LYNX)[:-4] + "AAAA"
    with pytest.raises(FieldappError) as found:
        verify(forged, late)
    assert getattr(found.value, "check", "") != "time"


def test_an_unknown_device_and_another_mission_are_refused() -> None:
    with pytest.raises(VerificationError) as found:
        verify(token.header(READ, HERON))
    assert found.value.check == "device"
    with pytest.raises(VerificationError) as found:
        verify(token.header(replace(READ, mission=bytes(8)), LYNX))
    assert found.value.check == "mission"


def test_one_devices_name_over_anothers_signature_is_refused() -> None:
    raw = bytearray(base64.urlsafe_b64decode(token.header(READ, HERON)[9:] + "=="))
    raw[8:16] = LYNX.verifier.kid
    with pytest.raises(VerificationError) as found:
        verify(token.SCHEME + base64.urlsafe_b64encode(raw).rstrip(b"=").decode())
    assert found.value.check == "signature"


def test_neither_a_record_nor_a_request_passes_for_a_token() -> None:
    record = Device(LYNX).begin().raw
    request = enrolment.make_request(LYNX, call_sign="Lynx", now=NOON)
    for raw in (record, request):
        with pytest.raises(FormatError):
            verify(token.SCHEME + base64.urlsafe_b64encode(raw).rstrip(b"=").decode())


GOOD = {0: "upload", 1: "/upload", 2: bytes(32), 3: 1, 4: 1_772_366_400, 5: MISSION}


@pytest.mark.parametrize(
    "changes",
    [
        {0: "erase"}, {0: 1}, {0: "read"},
        {1: "upload"}, {1: ""}, {1: b"/upload"}, {1: "/" + "x" * 128},
        {2: b""}, {2: bytes(31)}, {2: "x"},
        {3: 0}, {3: -1}, {3: token.MAX_SIZE + 1}, {3: True},
        {4: -1}, {4: "now"},
        {5: bytes(7)}, {5: "12345678"},
        {6: 0},
    ],
)  # fmt: skip
def test_a_token_of_another_form_is_refused(changes: dict[int, Any]) -> None:
    assert verify(written(GOOD))[1].size == 1
    with pytest.raises(FormatError):
        verify(written(GOOD | changes))


@pytest.mark.parametrize("changes", [{2: bytes(32)}, {3: 1}])
def test_a_token_for_reading_names_no_file(changes: dict[int, Any]) -> None:
    read = GOOD | {0: "read", 1: "/", 2: b"", 3: 0}
    assert verify(written(read))[1].action == "read"
    with pytest.raises(FormatError):
        verify(written(read | changes))


def test_a_payload_that_is_no_map_or_lacks_a_member_is_refused() -> None:
    for payload in ([bytes(40)], {n: v for n, v in GOOD.items() if n != 5}):
        with pytest.raises(FormatError):
            verify(written(payload))


def test_a_header_is_short() -> None:
    assert len(token.header(UPLOAD, LYNX)) < 270
    with pytest.raises(FormatError):
        verify(token.SCHEME + "A" * token.MAX_HEADER)
