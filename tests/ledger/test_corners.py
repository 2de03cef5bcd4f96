"""Branches of the formats that neither a real file nor a mutated one meets."""

import base64
import hashlib
import io

import pytest

from fieldapp.errors import (
    DecryptionError,
    FormatError,
    InputError,
    NewerFormatError,
    VerificationError,
)
from fieldapp.ledger import age, bech32, bundle, dcbor, fields, receipt
from fieldapp.ledger.body import RecordType, parse_body
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Manifest, open_sealed
from tests.support.homes import Device
from tests.support.mission import NOW

IDENTITY = age.Identity(b"\x01" * 32)


@pytest.mark.parametrize("key", [b"", bytes(1215), bytes(1217), b"\xff" * 1216])
def test_a_recipient_is_a_key(key: bytes) -> None:
    with pytest.raises(FormatError) as found:
        age.Recipient(key)
    assert found.value.where == "recipient"


def test_a_recipient_is_written_in_small_letters() -> None:
    with pytest.raises(FormatError):
        age.Recipient.parse(str(IDENTITY.recipient).upper())


@pytest.mark.parametrize("seed", [b"", bytes(31), bytes(33)])
def test_an_identity_has_32_bytes(seed: bytes) -> None:
    with pytest.raises(FormatError):
        age.Identity(seed)


@pytest.mark.parametrize(
    "values",
    [[0, 4 | 1], [0, 4, 0], [0]],
    ids=["a bit that is set", "a group too many", "too few for a byte"],
)
def test_padding_of_a_key_is_zero_and_short(values: list[int]) -> None:
    good = bech32.encode("age1pq", b"\x01")
    assert bech32.decode("age1pq", good) == b"\x01"
    # Eight bits are two groups of five; the last two bits of the second are padding.
    expanded = bech32._expand("age1pq")
    checksum = bech32._polymod([*expanded, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values = values + [checksum >> 5 * (5 - i) & 31 for i in range(6)]
    text = "age1pq1" + "".join(bech32._CHARACTERS[v] for v in values)
    with pytest.raises(FormatError, match="padding"):
        bech32.decode("age1pq", text)


def test_a_file_that_ends_with_an_empty_chunk_is_refused() -> None:
    sealed, box_of = io.BytesIO(), age._payload_box
    age.encrypt(io.BytesIO(bytes(age.CHUNK)), sealed, [IDENTITY.recipient])
    source = io.BytesIO(sealed.getvalue())
    header = age._read_header(source)
    file_key = age._file_key(header.stanzas, [IDENTITY])
    nonce = source.read(16)
    box = box_of(file_key, nonce)
    start = sealed.getvalue()[: source.tell()]
    chunks = [
        box.encrypt(age._chunk_nonce(0, last=False), bytes(age.CHUNK), None),
        box.encrypt(age._chunk_nonce(1, last=True), b"", None),
    ]
    with pytest.raises(DecryptionError, match="empty chunk"):
        age.decrypt(io.BytesIO(start + b"".join(chunks)), io.BytesIO(), [IDENTITY])


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_public_key_has_32_bytes(key: bytes) -> None:
    with pytest.raises(FormatError, match="32 bytes"):
        Verifier(key)


def test_a_bundle_larger_than_its_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    device = Device.numbered(1)
    first = device.begin()
    manifest = device.sign(
        Manifest(
            recipients=(hashlib.sha256(str(IDENTITY.recipient).encode()).digest(),),
            first=0,
            last=0,
            count=1,
            head=first.hash,
        )
    )
    monkeypatch.setattr(bundle, "MAX_BUNDLE", 1000)
    with pytest.raises(InputError, match="larger"):
        bundle.seal(manifest, [first.raw], [IDENTITY.recipient])


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ({39: {0: "point", 1: ["x", 1]}}, "wrong type"),
        ({41: ["a", 1]}, "wrong type"),
        ({41: ["a"]}, "pairs"),
        ({14: 3}, "expected a map"),
    ],
)
def test_fields_are_of_their_types(found: dict[int, dcbor.Value], told: str) -> None:
    with pytest.raises(FormatError, match=told):
        fields.parse_fields({6: "mines"} | found, fields.OBSERVATION)


ZONED: dict[int, dcbor.Value] = {0: 1_537_013_520, 3: "Europe/Kyiv"}
FIRE: dict[int, dcbor.Value] = {6: "ceasefire_violation", 7: ZONED}


@pytest.mark.parametrize(
    ("changed", "newer"),
    [
        ({7: ZONED | {0: 32_503_680_000}}, False),  # the year 3000
        ({7: ZONED | {1: 2**53}}, False),
        ({7: ZONED | {3: "Europe/Nowhere"}}, True),  # a later list of zones may have it
        ({7: ZONED | {3: "Europe"}}, True),  # a folder of names
        ({7: ZONED | {3: "../../etc/passwd"}}, False),
        ({7: ZONED | {3: "a/" * 4000}}, False),
        ({7: ZONED | {3: "x\0"}}, False),
        ({8: {0: "X", 1: 0, 2: 0, 3: 2**64 - 1, 4: 1}}, False),
        ({8: {0: "X", 1: 0, 2: 0, 4: 1, 5: -(2**64)}}, False),
        ({8: {0: "X", 1: 0, 2: 0, 3: 20_100_001, 4: 1}}, False),
        ({19: [{0: 0}] * 37}, False),
    ],
)
def test_what_no_observation_can_mean_is_refused_at_the_door(
    changed: dict[int, dcbor.Value], newer: bool
) -> None:
    """One such record, once it is stored, would end every list and total for good."""
    assert parse_body(RecordType.OBSERVATION, FIRE)
    with pytest.raises(FormatError) as found:
        parse_body(RecordType.OBSERVATION, FIRE | changed)
    assert isinstance(found.value, NewerFormatError) == newer


def test_an_edition_ends_at_a_moment() -> None:
    edition: dict[int, dcbor.Value] = {
        100: "1", 101: "daily", 102: [1_537_013_520, 86_400], 104: "internal",
        106: [{0: bytes(32), 1: 1, 2: "text/plain", 3: "a"}],
    }  # fmt: skip
    assert parse_body(RecordType.EDITION, edition)
    periods: list[list[dcbor.Value]] = [[1_537_013_520, 2**53 - 1], [32_503_679_999, 1]]
    for period in periods:
        with pytest.raises(FormatError, match="time out of range"):
            parse_body(RecordType.EDITION, edition | {102: period})


def test_a_root_hash_in_a_checkpoint_has_32_bytes() -> None:
    short = base64.b64encode(bytes(31)).decode()
    with pytest.raises(FormatError, match="root hash"):
        note.parse_checkpoint(f"example.org/log\n1\n{short}\n")


def test_a_verifier_key_has_its_own_id() -> None:
    signer = note.LogSigner(origin="example.org/log", seed=bytes(32), mldsa_seed=bytes(32))
    name, _, rest = signer.vkeys[0].partition("+")
    wrong = f"{name}+00000000+{rest.partition('+')[2]}"
    signed = signer.sign(note.Checkpoint(origin="example.org/log", size=1, root=bytes(32)), at=NOW)
    assert note.open_checkpoint(signed, "example.org/log", signer.vkeys)
    with pytest.raises(FormatError, match="ID"):
        note.open_checkpoint(signed, "example.org/log", [wrong])


def test_a_log_with_a_name_that_is_too_long_signs_nothing() -> None:
    signer = note.LogSigner(origin="o" * 256, seed=bytes(32), mldsa_seed=bytes(32))
    head = note.Checkpoint(origin="o" * 256, size=1, root=bytes(32))
    with pytest.raises(FormatError, match="255"):
        signer.sign(head, at=NOW)


def _receipt(**changed: dcbor.Value) -> bytes:
    members: dict[int, dcbor.Value] = {0: 1, 1: bytes(8), 2: 0, 3: 1, 4: 0, 5: "note", 6: []}
    return dcbor.encode(members | {int(key[1:]): value for key, value in changed.items()})


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        (bytes(receipt.MAX_RECEIPT + 1), "size"),
        (_receipt(_8=1), "members"),
        (_receipt(_0=2), "version"),
        (_receipt(_3=0), "members"),
        (_receipt(_7=[1]), "consistency"),
        (_receipt(_7=1), "consistency"),
    ],
)
def test_a_receipt_with_wrong_members_is_refused(raw: bytes, where: str) -> None:
    assert receipt.parse(_receipt()).count == 1
    with pytest.raises(FormatError) as found:
        receipt.parse(raw)
    assert found.value.where == where


def test_a_sealed_field_is_text_and_the_one_that_was_signed() -> None:
    raw = bytes(16) + b"\xff"
    with pytest.raises(FormatError, match="UTF-8"):
        open_sealed(raw, (hashlib.sha256(raw).digest(),))
    for wrong in (raw, b"short"):
        with pytest.raises(VerificationError):
            open_sealed(wrong, (bytes(32),))
