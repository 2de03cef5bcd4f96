"""Time stamps of checkpoints, against an authority made with `openssl ts`."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.log import note, time_stamp
from tests.support.stamping import Authority

LOG = note.LogSigner(origin="example.com/log", seed=bytes(32))


def head(size: int) -> str:
    return LOG.sign(note.Checkpoint(origin=LOG.origin, size=size, root=bytes(32)))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tsa") / "authority", "Stamps")


def test_a_stamp_says_when_and_by_whom(authority: Authority) -> None:
    asked, nonce = time_stamp.request(head(7))
    raw, pem = authority.answer(asked), authority.root.read_bytes()
    made = time_stamp.verify(raw, head(7), pem, nonce=nonce)
    assert abs(datetime.now(UTC) - made.at) < timedelta(minutes=1)
    assert made.authority == "CN=Stamps"
    assert len(made.fingerprint) == 32
    assert time_stamp.verify(raw, head(7), pem) == made
    assert time_stamp.verify(raw, head(7), time_stamp.root_pem(b"text\n" + pem)) == made


def test_cosignatures_that_come_later_change_nothing(authority: Authority) -> None:
    raw = authority.answer(time_stamp.request(head(7))[0])
    other = note.LogSigner(origin="w.example", seed=b"w" * 32)
    line = other.sign(note.Checkpoint(origin="w.example", size=1, root=bytes(32)))
    cosigned = head(7) + line.rpartition("\n\n")[2]
    assert time_stamp.verify(raw, cosigned, authority.root.read_bytes()).authority == "CN=Stamps"


def test_a_stamp_of_another_thing_nonce_or_authority_is_refused(
    authority: Authority, tmp_path: Path
) -> None:
    asked, nonce = time_stamp.request(head(7))
    raw, pem = authority.answer(asked), authority.root.read_bytes()
    other = Authority(tmp_path / "other", "Stamps").root.read_bytes()
    for wrong in ((head(8), pem, nonce), (head(7), pem, nonce + 1), (head(7), other, nonce)):
        with pytest.raises(VerificationError):
            time_stamp.verify(raw, wrong[0], wrong[1], nonce=wrong[2])
    for place in range(0, len(raw), 40):
        changed = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        try:
            said = time_stamp.verify(changed, head(7), pem, nonce=nonce)
        except (FormatError, VerificationError):
            continue
        assert said == time_stamp.verify(raw, head(7), pem, nonce=nonce)


def test_what_is_no_stamp_or_certificate_is_refused(authority: Authority) -> None:
    pem = authority.root.read_bytes()
    for raw, root in ((b"", pem), (b"no stamp", pem), (b"", b"none"), (b"", pem + pem)):
        with pytest.raises(FormatError):
            time_stamp.verify(raw, head(7), root)
    with pytest.raises(FormatError):
        time_stamp.request("no note")


def test_a_refusal_without_a_stamp_is_no_stamp(authority: Authority) -> None:
    refusal = bytes.fromhex("30053003020102")  # PKIStatus rejection alone
    with pytest.raises(VerificationError):
        time_stamp.verify(refusal, head(7), authority.root.read_bytes())


@pytest.mark.filterwarnings("ignore:Parsed a ")  # of the certificates: the library's own words
def test_no_damage_to_stamp_or_certificate_is_more_than_an_error(authority: Authority) -> None:
    """The library that reads them panics over some, and that ended the program."""
    asked, _ = time_stamp.request(head(7))
    raw, pem = authority.answer(asked), authority.root.read_bytes()
    der = ssl.PEM_cert_to_DER_cert(pem.decode())
    refused = 0
    for bit in (0x01, 0x80):
        for damaged in flipped(raw, bit):
            refused += is_refused(damaged, pem)
        for damaged in flipped(der, bit):
            refused += is_refused(raw, ssl.DER_cert_to_PEM_cert(damaged).encode())
    assert refused > 1.8 * (len(raw) + len(der))


def flipped(raw: bytes, bit: int) -> Iterator[bytes]:
    for at in range(len(raw)):
        yield raw[:at] + bytes([raw[at] ^ bit]) + raw[at + 1 :]


def is_refused(raw: bytes, pem: bytes) -> bool:
    try:
        time_stamp.verify(raw, head(7), pem)
    except (FormatError, VerificationError):
        return True
    return False
