"""Where the hub is: its address and pins in the roster, and the certificate that the pin is of."""

import hashlib
import ssl
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.errors import FormatError
from fieldapp.ledger import certificate, roster
from fieldapp.ledger.roster import HubAddress
from fieldapp.sync.network import protocol
from tests.support.homes import roster as a_roster

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def test_a_roster_carries_the_hubs_address_or_none() -> None:
    for hub in (None, HubAddress(url="https://hub.example:8443", pins=(bytes(32), b"\x01" * 32))):
        listed = replace(a_roster([]), hub=hub)
        assert roster.parse(roster.encode(listed)) == listed


def test_a_roster_says_when_the_mission_ended_or_nothing() -> None:
    running = a_roster([])
    assert b"ended_at" not in roster.encode(running)
    ended = replace(running, ended_at=NOW)
    assert roster.parse(roster.encode(ended)) == ended
    wrong = roster.encode(ended).replace(b"2026-03-01T", b"2026-13-01T")
    with pytest.raises(FormatError):
        roster.parse(wrong)


def test_a_roster_says_when_evidence_is_due_for_erasure_or_nothing() -> None:
    without = a_roster([])
    assert b"retention_days" not in roster.encode(without)
    limited = replace(without, retention_days=400)
    assert roster.parse(roster.encode(limited)) == limited


def test_a_roster_says_that_a_mission_is_practice_or_nothing() -> None:
    real = a_roster([])
    assert b"practice" not in roster.encode(real)
    practice = replace(real, practice=True)
    assert roster.parse(roster.encode(practice)) == practice
    with pytest.raises(FormatError):
        roster.parse(roster.encode(practice).replace(b'"practice": true', b'"practice": 1'))


@pytest.mark.parametrize(
    ("url", "pins"),
    [
        ("http://hub.example", 1),
        ("https://hub.example/", 1),
        ("https://hub.example/upload", 1),
        ("https://user@hub.example", 1),
        ("https://Hub.example", 1),
        ("https://", 1),
        ("https://hub.example", 0),
        ("https://hub.example", 5),
    ],
)
def test_an_address_that_cannot_be_used_is_refused(url: str, pins: int) -> None:
    listed = replace(a_roster([]), hub=HubAddress(url=url, pins=(bytes(32),) * pins))
    with pytest.raises(FormatError):
        roster.parse(roster.encode(listed))


@pytest.mark.parametrize("host", ["hub.example.org", "192.0.2.7", "[2001:db8::1]"])
def test_the_pin_is_what_openssl_says_of_the_key(host: str, tmp_path: Path) -> None:
    key, made = certificate.make(host, now=NOW)
    (tmp_path / "key").write_bytes(key)
    (tmp_path / "certificate").write_bytes(made)
    out = subprocess.run(
        ["openssl", "pkey", "-pubout", "-outform", "DER", "-in", tmp_path / "key"],
        check=True,
        capture_output=True,
    ).stdout
    assert certificate.pin(made) == hashlib.sha256(out).digest()
    assert certificate.pin(ssl.PEM_cert_to_DER_cert(made.decode())) == certificate.pin(made)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate", tmp_path / "key")
    text = subprocess.run(
        ["openssl", "x509", "-noout", "-subject", "-ext", "subjectAltName"],
        input=made,
        check=True,
        capture_output=True,
    ).stdout.decode()
    assert "subject=\n" in text
    assert host.strip("[]").upper()[:9] in text.upper()


@pytest.mark.parametrize("raw", [b"", b"-----BEGIN CERTIFICATE-----\n", b"\x30\x03\x02\x01\x00"])
def test_what_is_no_certificate_has_no_pin(raw: bytes) -> None:
    with pytest.raises(FormatError):
        certificate.pin(raw)


def test_paths_are_those_of_the_wire() -> None:
    assert protocol.upload_path(b"\xab" * 32) == "/upload/" + "ab" * 32
    assert protocol.outbox_path(b"\xab" * 8) == "/outbox/abababababababab/"
