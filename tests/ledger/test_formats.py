"""Deterministic CBOR, keys, field tables and records: one encoding, nothing else accepted."""

import base64
import random
import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError, InputError, NewerFormatError, VerificationError
from fieldapp.ledger import dcbor, envelope, fields, record
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, LocatedArea
from fieldapp.ledger.bodies.link_body import LinkSuggestion
from fieldapp.ledger.bodies.mission_bodies import EditionFile, EditionRules
from fieldapp.ledger.body import BODIES as BODY_TABLES
from fieldapp.ledger.body import TYPE_OF, level_of
from fieldapp.ledger.keys import Signer
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Drawn, EventTime, EvidenceRef, Place, Step, Weapon
from fieldapp.paths import RESOURCES
from tests.support import vectors
from tests.support.any_observation import observations
from tests.support.edge_signatures import accepted, accepted_by_openssl, signatures
from tests.support.homes import MISSION, START, Device, place, seen

VALUES = st.recursive(
    st.integers(-(2**64), 2**64 - 1)
    | st.booleans()
    | st.binary(max_size=40)
    | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.integers(0, 2**64 - 1), inner, max_size=5)
    ),
    max_leaves=12,
)


def nfc(value: Any) -> Any:
    """What is written of a value: its texts in NFC."""
    return dcbor.decode(dcbor.encode(value))


def depth(value: Any) -> int:
    inner = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
    return 1 + max(map(depth, inner), default=0)


@given(VALUES.filter(lambda v: depth(v) <= 7))
def test_dcbor_round_trip_agrees_with_a_general_decoder(value: Any) -> None:
    raw = dcbor.encode(value)
    assert dcbor.decode(raw) == cbor2.loads(raw)
    assert dcbor.encode(dcbor.decode(raw)) == raw


@given(st.binary(max_size=60))
def test_whatever_is_accepted_is_the_one_encoding_of_its_value(raw: bytes) -> None:
    try:
        value = dcbor.decode(raw)
    except FormatError:
        return
    assert cbor2.dumps(value, canonical=True) == raw


def plain(value: Any, levels: int) -> bool:
    """Whether a general decoder's value is within the subset."""
    if levels < 0 or type(value) not in (int, bool, bytes, str, list, dict):
        return False
    if type(value) is int:
        return -(2**64) <= value < 2**64
    if type(value) is dict and not all(type(key) is int and key >= 0 for key in value):
        return False
    inner = value if type(value) is list else value.values() if type(value) is dict else ()
    return all(plain(each, levels - 1) for each in inner)


@given(VALUES, st.integers(0, 2**16), st.binary(max_size=3), st.integers(0, 3))
def test_what_a_general_decoder_finds_plain_and_canonical_is_accepted_and_nothing_else(
    value: Any, at: int, put: bytes, cut: int
) -> None:
    whole = cbor2.dumps(value, canonical=True)
    at %= len(whole)
    raw = whole[:at] + put + whole[at + cut :]
    found = None
    try:
        found = cbor2.loads(raw)
        expected = plain(found, dcbor.MAX_DEPTH) and cbor2.dumps(found, canonical=True) == raw
    except (cbor2.CBORError, ValueError, TypeError, ArithmeticError, RecursionError):
        expected = False
    try:
        assert dcbor.decode(raw) == found
        accepted = True
    except FormatError:
        accepted = False
    assert accepted == expected


@pytest.mark.parametrize(
    "refused",
    [
        "",  # nothing
        "1800", "190000", "1a00000000", "1b0000000000000000",  # not the shortest form
        "5800", "1817",
        "f4f4",  # bytes follow
        "f6", "f7", "f800", "f814", "e0", "fb0000000000000000", "f90000",  # null, simple, floats
        "c000", "d9d9f700",  # tags
        "5f40ff", "9fff", "bfff", "7f60ff",  # indefinite
        "a10000"[:-2], "81", "41", "18", "62c3",  # cut short
        "a200000000", "a201000000", "a12000", "a1410000",  # keys twice, not ascending, not unsigned
        "61ff", "62c328", "63eda080",  # not UTF-8
        "81" * 8 + "00",  # too deep
        "9a00100000" + "00" * 20, "ba00100000",  # more values than there may be
        "59ffff" + "00" * 65535,  # a string too long
        "1c", "1f", "ff",
        # The same within a map, whose short values are read on a way of their own.
        "a100", "a1001817", "a1001900ff", "a10019ff", "a1001b00000000", "a1001c", "a1001f",
        "a10061ff", "a10062c3", "a10062c328", "a100f6", "a100c000", "a1005800", "a100617a00",
        "a1181700", "a11800", "a11c00", "a118", "a2180018000000", "a2181800181800",
    ],
)  # fmt: skip
def test_dcbor_refuses(refused: str) -> None:
    with pytest.raises(FormatError):
        dcbor.decode(bytes.fromhex(refused))


def test_dcbor_limits_hold_when_writing() -> None:
    for value in ("x" * 8193, b"x" * 8193, [0] * 4096, [[[[[[[[0]]]]]]]]):
        with pytest.raises(InputError):
            dcbor.encode(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        dcbor.encode({-1: 0})
    assert dcbor.decode(dcbor.encode(["x" * 8192, [0] * 4000])) == ["x" * 8192, [0] * 4000]


def test_text_is_normalised_when_written() -> None:
    assert dcbor.encode("Cafe\u0301") == dcbor.encode("Café")


# --- Keys.


def test_the_public_edge_cases_of_ed25519_get_openssls_verdict_with_our_refusals() -> None:
    verdicts = []
    for number, case in enumerate(vectors.ed25519()):
        verdicts.append(accepted(case))
        assert verdicts[-1] == accepted_by_openssl(case), number
    assert len(verdicts) == 914
    assert 0 < sum(verdicts) < 100


def test_wycheproofs_signatures_of_ed25519_get_the_verdict_that_they_come_with() -> None:
    cases = list(vectors.wycheproof())
    assert len(cases) == 210
    for number, (signed, valid) in enumerate(cases):
        verdict = accepted(signed)
        assert verdict == accepted_by_openssl(signed), number
        assert valid in (None, verdict), number


def test_signatures_at_the_edges_get_openssls_verdict_with_our_refusals() -> None:
    verdicts = [accepted(signed) for signed in islice(signatures(1), 5000)]
    assert verdicts == [accepted_by_openssl(signed) for signed in islice(signatures(1), 5000)]
    assert 500 < sum(verdicts) < 4500


@pytest.mark.parametrize(
    ("seed", "public", "message", "signature"),
    [  # RFC 8032 section 7.1, tests 1 and 3
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            (
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            (
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            ),
        ),
    ],
)
def test_rfc_8032(seed: str, public: str, message: str, signature: str) -> None:
    signer = Signer(bytes.fromhex(seed))
    assert signer.verifier.public_key.hex() == public
    assert signer.sign(bytes.fromhex(message)).hex() == signature
    assert signer.seed.hex() == seed
    assert Signer.generate(lambda _: signer.seed).sign(b"") == signer.sign(b"")


# --- Records.

SIGNER = Signer(bytes(range(32)))
HEAD = record.Head(kid=SIGNER.verifier.kid, seq=6, hash=b"\7" * 32)


def signed(body: record.Body, **fields: Any) -> record.Record:
    arguments: dict[str, Any] = {
        "signer": SIGNER,
        "mission": MISSION,
        "previous": None if isinstance(body, record.Genesis) else HEAD,
        "now": START,
    }
    return record.sign(body, **arguments | fields)


@given(observations())
def test_every_observation_survives_signing(observation: Observation) -> None:
    made = signed(observation)
    again = record.parse(made.raw)
    record.verify(again, SIGNER.verifier)
    assert again == made
    assert record.sign(again.body, signer=SIGNER, mission=MISSION, previous=HEAD, now=START) == made


def test_an_observation_without_surprises_is_read_back_equal() -> None:
    observation = seen("three, then silence")
    assert signed(observation).body == observation


HASH = b"\5" * 32
CDDL = RESOURCES / "formats" / "record.cddl"
BODIES: list[record.Body] = [
    record.Genesis(request_hash=HASH, app_version="0.1.0"),
    record.Amendment(target=HASH, reason="counted again", observation=seen()),
    record.Retraction(target=HASH, reason="own vehicle"),
    record.Patrol(action="start", team="2", vehicle="7", note="fog"),
    record.Patrol(
        action="route",
        time=EventTime(start=START, end=START, precision="second"),
        evidence=(EvidenceRef(sha256=bytes(32), size=9, media_type="application/gpx+xml"),),
    ),
    record.Review(target=HASH, state="confirmed", note=""),
    record.Finding(targets=(HASH, bytes(32)), state="verified", note="two posts", approves=HASH),
    record.Finding(
        targets=(HASH,),
        state="investigated",
        note="two posts and a crater",
        judgements=(
            CitedJudgement(provision="W-15-A", rules=HASH, outcome="violation", share=1000),
            CitedJudgement(provision="F-1", rules=HASH, outcome="cannot_tell"),
        ),
        confidence="high",
        attribution=Attribution(level="party", party="a", confidence="moderate", grounds="seen"),
        located=LocatedArea(
            model=HASH,
            outcome="area",
            area_m2=90_000,
            polygon=((481000000, 386000000), (482000000, 386000000), (481000000, 387000000)),
            inputs=(HASH,),
        ),
        supersedes=HASH,
        audience="parties",
        basis=(48_211, HASH),
    ),
    record.Finding(approves=HASH, state="returned", note="which side?", basis=(48_300, HASH)),
    record.Finding(withdraws=HASH, note="the crater is old"),
    record.DeviceEvent(event="clock_set"),
    record.KeyChange(public_key=HASH),
    record.Patrol(action="sign_off", missing=("watch_gap",)),
    record.Manifest(recipients=(HASH,), first=0, last=6, count=7, head=b"\7" * 32, reads=1),
    record.Task(recipient=bytes(8), kind="other", text="Look at the bridge"),
    record.Task(
        recipient=bytes(8),
        kind="mirror",
        about=(HASH, bytes(32)),
        due=START,
        place=place(48.5, 38.5, "Zolote"),
        drawn=Drawn(type="point", points=((481000000, 386000000),)),
        pair=HASH,
        urgency="flash",
    ),
    record.Answer(target=HASH, state="done", note="seen", results=(HASH,)),
    record.Answer(
        target=HASH,
        state="told",
        evidence=(EvidenceRef(sha256=HASH, size=9, media_type="application/pdf"),),
    ),
    record.Placement(
        reason="surveyed", targets=(HASH, bytes(32)), post=place(48.5, 38.5, "Zolote")
    ),
    record.Placement(reason="another village of that name", withdraws=HASH),
    record.OwnRecipient(recipient="age1pq1…"),
    record.Link(reason="heard by two", relation="same", members=(HASH, bytes(32))),
    record.Link(
        reason="60 per cent of 134",
        relation="shares",
        members=(HASH, bytes(32)),
        whole=Count(qualifier="about", low=134, high=134),
        suggested=LinkSuggestion(rule="suggestions 1", level="strong"),
    ),
    record.Link(reason="other rounds", withdraws=HASH),
    record.Edition(
        number="241/2026",
        kind="daily",
        period=(START, 86_400),
        audience="parties",
        languages=("en", "uk"),
        files=(EditionFile(sha256=HASH, size=9, media_type="application/pdf", name="241.pdf"),),
        roots=((0, HASH), (2, bytes(32))),
        rules=EditionRules(counting=HASH, texts=bytes(32)),
        previous=HASH,
        supersedes=HASH,
        note="corrected",
        basis=(48_211, HASH),
    ),
    record.Edition(approves=HASH, state="approved", basis=(48_300, HASH)),
    record.RuleNotice(rules=HASH, effective_from=START, note="version 7", basis=(48_211, HASH)),
    record.RuleNotice(rules=HASH, effective_from=START, file="bearings"),
    record.RuleNotice(approves=HASH, state="approved", note="read", basis=(48_300, HASH)),
    record.Remark(target=HASH, state="dissent", file=HASH, note="our post saw none"),
    record.Digest(
        time=EventTime(start=START, end=START + timedelta(hours=1), precision="second"),
        root=HASH,
        counts=(("blast", 3), ("shot", 12)),
        sensor="A-3",
    ),
]


def test_every_type_of_record_has_an_example_here() -> None:
    assert {TYPE_OF[type(body)] for body in [*BODIES, seen()]} == set(record.RecordType)


def test_the_cddl_lists_the_keys_of_every_type() -> None:
    text = CDDL.read_text("utf-8").partition("; Fields of an observation")[0]
    rules = re.findall(r"^[a-z-]+ += \{0: (\d+), head, ([^}]*)\}", text, re.MULTILINE)
    told: dict[int, dict[int, bool]] = {}
    for kind, rest in rules:
        keys = {int(key): mark == "" for mark, key in re.findall(r"(\? )?\b(\d+): ", rest)}
        other = told.get(int(kind), keys)  # a type may have two forms: required is what both have
        told[int(kind)] = {
            key: keys.get(key, False) and other.get(key, False) for key in keys | other
        }
    for kind, (_, table) in BODY_TABLES.items():
        if kind is not record.RecordType.OBSERVATION:
            assert told[kind] == {key: key in table.required for key in table.keys}
    assert set(told) == set(record.RecordType)


@pytest.mark.parametrize("body", BODIES, ids=lambda b: type(b).__name__)
def test_every_type_of_record_survives_signing(body: record.Body) -> None:
    made = signed(body, clock="gnss", checkpoint=(12, HASH))
    again = record.parse(made.raw)
    record.verify(again, SIGNER.verifier)
    assert (again.body, again.clock, again.checkpoint) == (body, "gnss", (12, HASH))
    assert again.signed_at == START


OLD_PATROL = (
    "d2844da20127044856475aa75463474ca0584ea9000401480001020304050607020703582007070707070707"
    "07070707070707070707070707070707070707070707070707051a69a42a4018406573746172741841613218"
    "426137184363666f675840f4e8c29f0cb2f0d01b1bafe83be551db09b916c460c0e2a4a89ffad874501d9aee"
    "9e8d0a93030f1a86f32771552188a14947962114d506592c6da86dcfe2110f"
)  # signed before a patrol had a time and evidence


def test_a_patrol_that_was_signed_before_it_had_more_fields_is_the_same() -> None:
    made = record.parse(bytes.fromhex(OLD_PATROL))
    record.verify(made, SIGNER.verifier)
    body = record.Patrol(action="start", team="2", vehicle="7", note="fog")
    assert made.body == body
    assert signed(body).raw == made.raw


@pytest.mark.parametrize(
    "change",
    [
        {68: None}, {69: None}, {68: None, 69: None},  # nothing that it rests on, no state
        {68: None, 70: HASH},  # a verdict that is none
        {70: HASH, 83: "high"}, {70: HASH, 86: HASH},  # an approval that says more
        {81: HASH}, {68: None, 69: None, 81: HASH, 67: "?"},  # a withdrawal without its reason
        {68: None, 69: None, 81: HASH, 67: "taken back", 89: [1, HASH]},
        {68: None, 69: None, 81: HASH, 67: "taken back", 70: HASH},
        {82: [{0: "W", 1: HASH, 2: "violation", 3: 1001}]}, {82: [{0: "W", 2: "violation"}]},
        {84: {}}, {85: {0: HASH}}, {88: "internal"},
        {89: [1]}, {89: [-1, HASH]}, {89: ["1", HASH]}, {89: [1, b"short"]}, {89: HASH},
    ],
)  # fmt: skip
def test_a_finding_that_nobody_writes_is_refused_though_it_is_signed(
    change: dict[int, Any],
) -> None:
    payload = cbor2.loads(
        cbor2.loads(signed(record.Finding(targets=(HASH,), state="x")).raw[1:])[2]
    )
    record.parse(resigned(payload))
    payload |= change
    with pytest.raises(FormatError):
        record.parse(resigned({k: v for k, v in payload.items() if v is not None}))


def test_a_finding_is_of_level_two_only_where_it_says_more_than_before() -> None:
    plain = record.Finding(targets=(HASH,), state="verified", note="two posts", approves=HASH)
    assert level_of(plain) == 1
    assert level_of(record.Finding(targets=(HASH,), state="verified", confidence="low")) == 2
    assert level_of(record.Finding(approves=HASH, state="approved")) == 2
    assert level_of(record.Finding(withdraws=HASH, note="old crater")) == 2


def test_a_record_without_note_is_small() -> None:
    assert len(signed(seen()).raw) <= 200


def test_every_changed_byte_of_a_record_is_refused() -> None:
    raw = signed(seen("heard twice")).raw
    chance = random.Random(3)
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1 << chance.randrange(8)
        with pytest.raises((FormatError, VerificationError)):
            record.verify(record.parse(bytes(changed)), SIGNER.verifier)


def test_every_truncation_and_tail_of_a_record_is_refused() -> None:
    raw = signed(seen()).raw
    for cut in [raw[:n] for n in range(len(raw))] + [raw + b"\0", raw + raw]:
        with pytest.raises(FormatError):
            record.parse(cut)


def test_another_devices_signature_is_refused() -> None:
    with pytest.raises(VerificationError):
        record.verify(signed(seen()), Signer(bytes(32)).verifier)


def resigned(payload: dict[int, Any], raw: bytes | None = None) -> bytes:
    """A record of a hostile device, whose signature holds over any payload."""
    content = cbor2.dumps(payload, canonical=True) if raw is None else raw
    protected = bytes.fromhex("a201270448") + SIGNER.verifier.kid
    signature = SIGNER.sign(cbor2.dumps(["Signature1", protected, b"", content]))
    return b"\xd2" + cbor2.dumps([protected, {}, content, signature])


def test_a_record_made_by_a_general_library_is_the_same_bytes() -> None:
    made = signed(seen())
    payload = cbor2.loads(cbor2.loads(made.raw[1:])[2])
    assert resigned(payload) == made.raw


@pytest.mark.parametrize(
    "change",
    [
        {0: 99}, {0: -1}, {0: b""}, {0: 0},  # type
        {1: b"short"}, {1: 5}, {2: -1}, {2: 2**60}, {2: "1"}, {2: 0},
        {3: b"short"}, {3: None}, {4: [1]}, {4: [-1, HASH]}, {4: [1, b""]},
        {5: -1}, {5: "now"}, {5: [1]}, {5: [1, 0]}, {5: [1, 99]}, {5: 2**62},
        {6: ""}, {6: 5}, {7: {}}, {7: {0: 5, 2: 1}}, {7: {0: 5, 1: -1}}, {7: {0: "x"}},
        {7: {0: 5, 9: 1}}, {8: {}}, {8: {1: 95 * 10**7, 2: 0, 4: 1}}, {8: {0: ""}},
        {14: {0: 0, 1: 1, 2: 1}}, {14: {1: 5, 2: 3}}, {15: []}, {15: "shot"}, {19: [{0: 3600}]},
        {30: 1.5}, {38: False}, {40: ""}, {41: ["one"]}, {42: [{0: b"x", 1: 1, 2: "a"}]},
        {43: [b"short"]}, {99: 1},
    ],
)  # fmt: skip
def test_what_no_laptop_writes_is_refused_though_it_is_signed(change: dict[int, Any]) -> None:
    made = signed(seen())
    payload = cbor2.loads(cbor2.loads(made.raw[1:])[2])
    payload |= change
    payload = {k: v for k, v in payload.items() if v is not None}
    with pytest.raises(FormatError):
        record.parse(resigned(payload))


def test_what_a_newer_version_may_write_is_told_apart() -> None:
    payload = cbor2.loads(cbor2.loads(signed(seen()).raw[1:])[2])
    for newer in ({0: 59}, {0: 60}, {59: "x"}, {14: {0: 60, 1: 1}}):
        with pytest.raises(NewerFormatError):
            record.parse(resigned(payload | newer))


def test_a_payload_that_is_not_canonical_is_refused_though_it_is_signed() -> None:
    for raw in (b"\xa1\x00\x18\x01" + bytes(30), b"\xbf\xff" + bytes(30), cbor2.dumps([1] * 30)):
        with pytest.raises(FormatError):
            record.parse(resigned({}, raw))


def test_a_record_beyond_64_kib_is_refused() -> None:
    texts = tuple((f"column {n}", "x" * 8000) for n in range(9))
    with pytest.raises(InputError, match="64 KiB"):
        signed(seen(as_typed=texts))
    with pytest.raises(FormatError):
        record.parse(resigned({}, bytes(70_000)))


def test_a_sequence_is_split_into_its_records() -> None:
    device = Device(SIGNER)
    device.begin()
    for note in ("", "x" * 300, "x" * 6000):
        device.sign(seen(note, as_typed=tuple(("t", "y" * 8000) for _ in range(len(note) // 1000))))
    raws = [each.raw for each in device.signed]
    assert envelope.split(b"".join(raws)) == raws
    for broken in (b"".join(raws)[:-1], b"".join(raws) + b"\0", raws[0][:20], b"\0"):
        with pytest.raises(FormatError):
            envelope.split(broken)
    assert envelope.split(b"") == []


def test_openssl_alone_verifies_a_record(tmp_path: Path) -> None:
    made = signed(seen("перевірка"))
    key = bytes.fromhex("302a300506032b6570032100") + SIGNER.verifier.public_key
    pem = base64.b64encode(key).decode()
    (tmp_path / "signer.pem").write_text(
        f"-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----\n"
    )
    (tmp_path / "signature").write_bytes(made.signature)

    def verdict(message: bytes) -> int:
        (tmp_path / "signed-bytes").write_bytes(message)
        command = (
            "openssl pkeyutl -verify -rawin -pubin -inkey signer.pem "
            "-sigfile signature -in signed-bytes"
        )
        return subprocess.run(
            command.split(), cwd=tmp_path, capture_output=True, check=False
        ).returncode

    assert verdict(made.signed_bytes) == 0
    assert verdict(made.signed_bytes[:-1] + b"!") != 0


@pytest.mark.parametrize(
    ("name", "member", "most"),
    [("sealed", bytes(32), 500), ("what", "explosion", 500), ("weapons", Weapon(type="grad"), 100)],
)
def test_no_list_of_an_observation_is_longer_than_anybody_writes(
    name: str, member: Any, most: int
) -> None:
    lists: list[dict[str, Any]] = [{name: (member,) * number} for number in (most, most + 1)]
    assert seen(**lists[0])
    with pytest.raises(InputError, match=f"more than {most} members"):
        seen(**lists[1])


def test_sealed_fields_open_only_to_what_was_signed() -> None:
    commitment = record.commit("Oksana, +380…", b"s" * 16)
    kept = record.sealed_value("Oksana, +380…", b"s" * 16)
    observation = seen(sealed=(commitment,))
    body = record.parse(signed(observation).raw).body
    assert isinstance(body, Observation)
    assert record.open_sealed(kept, body.sealed) == "Oksana, +380…"
    for wrong in (kept + b"!", kept[1:], b"", record.sealed_value("Oksana", b"t" * 16)):
        with pytest.raises(VerificationError):
            record.open_sealed(wrong, body.sealed)
    with pytest.raises(ValueError, match="16 bytes"):
        record.commit("x", b"")


def test_times_are_kept_to_the_second_over_the_whole_range() -> None:
    for moment in (
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
        datetime(2999, 12, 31, 23, 59, 59, tzinfo=UTC),
    ):
        assert signed(seen(), now=moment).signed_at == moment
    assert signed(seen(), now=START + timedelta(microseconds=5)).signed_at == START


def test_bounded_mutations_never_do_more_than_refuse() -> None:
    """The short form of tests/tools/fuzz_ledger.py."""
    chance = random.Random(11)
    seeds = [signed(body).raw for body in BODIES]
    for _ in range(4000):
        raw = bytearray(chance.choice(seeds))
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(raw))
            match chance.randrange(3):
                case 0:
                    raw[at] = chance.randrange(256)
                case 1:
                    del raw[at : at + chance.randrange(1, 5)]
                case _:
                    raw[at:at] = chance.randbytes(chance.randrange(1, 5))
        if bytes(raw) in seeds:
            continue
        with pytest.raises((FormatError, VerificationError)):
            record.verify(record.parse(bytes(raw)), SIGNER.verifier)


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": "nothing is placed"},
        {"reason": "no position", "targets": (HASH,), "post": Place(name="Zolote")},
        {"reason": "no name", "targets": (HASH,), "post": place(48.5, 38.5)},
        {"reason": "no target", "post": place(48.5, 38.5, "Zolote")},
        {"reason": "too many", "targets": (HASH,) * 257, "post": place(48.5, 38.5, "Zolote")},
        {"reason": "both", "targets": (HASH,), "withdraws": HASH},
        {"reason": "both", "post": place(48.5, 38.5, "Zolote"), "withdraws": HASH},
    ],
    ids=lambda wrong: wrong["reason"],
)
def test_a_placement_places_or_withdraws_and_nothing_between(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        record.Placement(**wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": "no relation", "members": (HASH, bytes(32))},
        {"reason": "unknown relation", "relation": "near", "members": (HASH, bytes(32))},
        {"reason": "one member", "relation": "same", "members": (HASH,)},
        {"reason": "twice", "relation": "same", "members": (HASH, HASH)},
        {
            "reason": "too many",
            "relation": "same",
            "members": tuple(bytes([n]) * 32 for n in range(65)),
        },
        {"reason": "no whole", "relation": "shares", "members": (HASH, bytes(32))},
        {
            "reason": "a whole too much",
            "relation": "same",
            "members": (HASH, bytes(32)),
            "whole": Count(low=1, high=1),
        },
        {"reason": "  x ", "relation": "same", "members": (HASH, bytes(32))},
        {"reason": "both", "relation": "same", "withdraws": HASH},
        {"reason": "members too", "members": (HASH, bytes(32)), "withdraws": HASH},
        {
            "reason": "suggested too",
            "suggested": LinkSuggestion(rule="r", level="weak"),
            "withdraws": HASH,
        },
    ],
    ids=lambda wrong: wrong["reason"],
)
def test_a_link_links_or_withdraws_and_nothing_between(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        record.Link(**wrong)


def test_an_adopted_detection_is_a_digest_and_the_number_of_a_leaf() -> None:
    codec = fields.LEAF
    assert codec.parse(codec.encode((HASH, 7))) == (HASH, 7)
    for wrong in (
        (HASH, 7),
        [HASH],
        [HASH, 7, 7],
        [HASH, True],
        [HASH, -1],
        [HASH, 2**31],
        [b"", 7],
    ):
        with pytest.raises(FormatError):
            codec.parse(wrong)


def test_keys_of_level_two_make_a_record_of_level_two() -> None:
    step = Step(what="explosion")
    plain = Observation(kind="ceasefire_violation", steps=(step,))
    assert level_of(plain) == 1
    for later in (
        Observation(kind="statement", channel="letter"),
        Observation(kind="watch", observed_by=bytes(8)),
        Observation(kind="ceasefire_violation", adopted=((HASH, 0),)),
        *(
            Observation(kind="ceasefire_violation", steps=(replace(step, **more),))
            for more in ({"offset_s": 0}, {"evidence": 0}, {"summary": True})
        ),
    ):
        assert level_of(later) == 2
        assert level_of(record.Amendment(target=HASH, reason="so", observation=later)) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"of": record.RuleNotice, "rules": HASH},
        {"of": record.RuleNotice, "effective_from": START},
        {"of": record.RuleNotice, "rules": HASH, "effective_from": START, "file": "texts"},
        {"of": record.RuleNotice, "approves": HASH, "state": "approved", "file": "counting"},
        {"of": record.RuleNotice, "rules": HASH, "effective_from": START, "state": "approved"},
        {"of": record.RuleNotice, "approves": HASH, "state": "maybe"},
        {"of": record.RuleNotice, "approves": HASH, "state": "approved", "rules": HASH},
        {"of": record.Remark, "target": HASH, "file": HASH, "state": "approved"},
        {"of": record.Remark, "target": HASH, "file": HASH, "state": "dissent", "note": " x "},
        {"of": record.Edition, "number": "1"},
        {"of": record.Edition, "approves": HASH, "state": "approved", "languages": ("en",)},
        {"of": record.Edition, "approves": HASH},
    ],
    ids=str,
)
def test_what_a_mission_makes_known_is_whole_or_a_verdict(wrong: dict[str, Any]) -> None:
    kind = wrong.pop("of")
    with pytest.raises(InputError):
        kind(**wrong)


@pytest.mark.parametrize(
    "change",
    [
        {102: [1]},
        {102: [1, 0]},
        {102: 5},
        {102: [1, "1"]},
        {107: [0]},
        {107: HASH},
        {107: [HASH, 0]},
    ],
)
def test_an_edition_that_nobody_writes_is_refused(change: dict[int, Any]) -> None:
    edition = next(b for b in BODIES if isinstance(b, record.Edition))
    payload = cbor2.loads(cbor2.loads(signed(edition).raw[1:])[2])
    record.parse(resigned(payload))
    with pytest.raises(FormatError):
        record.parse(resigned(payload | change))


def test_a_small_map_that_was_read_before_is_read_as_strictly() -> None:
    for codec, good, bad in (
        (fields.WEAPON, {0: "mortar", 5: True}, {0: "mortar", 5: 1}),
        (fields.DISTANCE, {0: 1}, {0: True}),
        (fields.DIRECTION, {0: 0}, {0: False}),
    ):
        assert codec.parse(good) == codec.parse(good)
        with pytest.raises(FormatError):
            codec.parse(bad)
