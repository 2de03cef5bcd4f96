"""Entries of the roster: one encoding, commitments, proofs; every changed byte is refused."""

import hashlib
import json
import random
import secrets
import shutil
import subprocess
from dataclasses import replace
from typing import Any

import pytest

from fieldapp.errors import DecryptionError, FormatError, VerificationError
from fieldapp.ledger import age
from fieldapp.ledger.devices import device_entry, entry_list, strict_json
from fieldapp.ledger.devices.device_entry import FeedPoint, Opening, RoleSpan
from fieldapp.ledger.roster import Roster, changed
from tests.support.homes import START, Device, listed, renamed, roster

POINT = FeedPoint(41, bytes(range(32)))
COMMITMENT = r"""printf '%s\n%s\n%s' call_sign "$1" "$2" | sha256sum"""
IDENTITY = age.Identity(bytes(32))


def full() -> device_entry.Device:
    """An entry with every member."""
    plain = renamed(listed(Device.numbered(1)), call_sign="Рись 2", team="Team Ї", person=b"p" * 8)
    earlier = {"team_id@7": Opening(secrets.token_bytes(16), "")}
    return replace(
        plain,
        since=12,
        history=(RoleSpan(7, "monitor"),),
        rights=("approve",),
        revoked_at=START,
        revoked_log_size=1200,
        follows=bytes(8),
        last_good=POINT,
        last_logged=POINT,
        true_branch=POINT,
        openings={**plain.openings, **earlier},
        unknown={"later": {"a": [1, None, "ї\n"]}},
    )


def mission() -> Roster:
    return changed(roster([Device.numbered(n) for n in range(2, 8)]), [full()])


def stored(listed: Roster) -> list[bytes]:
    return entry_list.hashes([each.leaf for each in listed.entries.values()])


def test_a_team_is_that_of_a_size_of_the_log() -> None:
    device = full()
    assert device.team_id
    of_then = [device_entry.team_at(device, size) for size in (None, 12, 11, 7, 3)]
    assert of_then == [device.team_id, device.team_id, b"", b"", b""]
    assert device_entry.team_at(device_entry.parse(device_entry.encode(device)), 7) is None


def test_an_entry_survives_and_shows_no_name() -> None:
    device = full()
    leaf = device_entry.encode(device)
    hidden = device_entry.parse(leaf)
    assert (hidden.call_sign, hidden.team, hidden.person, hidden.team_id) == ("", "", b"", b"")
    assert hidden.is_person
    assert not hidden.is_named
    assert hidden.name == device.kid.hex()
    assert device_entry.encode(hidden) == leaf
    assert device_entry.parse(leaf, device.openings) == device
    for name in ("Рись", "Team", (b"p" * 8).hex()):
        assert name.encode() not in leaf


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not here")
def test_jq_prints_the_leaf_and_a_shell_checks_a_commitment() -> None:
    listed = mission()
    entry = listed.entries[full().kid]
    line = entry_list.prove(entry, listed.size, stored(listed))
    printed = subprocess.run(
        ["jq", "-cjS", ".entry"], input=line, capture_output=True, check=True
    ).stdout
    assert printed == entry.leaf
    salt, value = entry_list.read(entry).openings["call_sign"]
    text = subprocess.run(
        ["bash", "-c", COMMITMENT, "-", salt.hex(), value],
        capture_output=True, check=True,
    ).stdout.decode()  # fmt: skip
    assert text.split()[0] == json.loads(entry.leaf)["call_sign"]


def test_the_same_name_has_another_commitment_elsewhere() -> None:
    made = [
        device_entry.openings(secrets.token_bytes, call_sign="Lynx", team="Lynx", team_id=b"t" * 8)
        for _ in range(2)
    ]
    commitments = [device_entry.commitment(n, o) for each in made for n, o in each.items()]
    assert len(set(commitments)) == 6


def test_every_changed_byte_of_a_proven_entry_is_refused() -> None:
    listed = mission()
    line = entry_list.prove(listed.entries[full().kid], listed.size, stored(listed))
    entry_list.verify(entry_list.parse(line), listed.size, listed.root)
    chance = random.Random(3)
    for at in range(len(line)):
        altered = bytearray(line)
        altered[at] ^= 1 << chance.randrange(7)
        with pytest.raises((FormatError, VerificationError)):
            entry_list.verify(entry_list.parse(bytes(altered)), listed.size, listed.root)


def test_an_entry_of_another_place_or_roster_is_refused() -> None:
    listed = mission()
    proven = entry_list.parse(
        entry_list.prove(listed.entries[full().kid], listed.size, stored(listed))
    )
    other = changed(listed, [replace(full(), role="supervisor")])
    for wrong, size, root in (
        (replace(proven, place=0), listed.size, listed.root),
        (proven, listed.size + 1, listed.root),
        (proven, other.size, other.root),
        (replace(proven, proof=proven.proof[:-1]), listed.size, listed.root),
    ):
        with pytest.raises(VerificationError):
            entry_list.verify(wrong, size, root)
    assert list(other.entries) == list(listed.entries)  # it keeps its place


@pytest.mark.parametrize("count", [1, 3, 7])
def test_a_list_opens_for_its_device_and_holds_whole_or_with_proofs(count: int) -> None:
    listed = mission()
    kids = list(listed.entries)[:count]
    raw = entry_list.seal(listed.entries, kids, IDENTITY.recipient, stored(listed))
    opened = entry_list.open_list(raw, IDENTITY, size=listed.size, expected=listed.root)
    assert opened == {kid: listed.entries[kid] for kid in kids}
    with pytest.raises(DecryptionError):
        entry_list.open_list(raw, age.Identity(b"1" * 32), size=7, expected=listed.root)
    for size, root in ((listed.size, bytes(32)), (count, listed.root) if count < 7 else (9, b"")):
        with pytest.raises(VerificationError):
            entry_list.open_list(raw, IDENTITY, size=size, expected=root)


def test_whom_nothing_can_be_sealed_to_gets_its_own_entry_with_no_name() -> None:
    listed = mission()
    raw = entry_list.own(listed.entries[full().kid], listed.size, stored(listed))
    (entry,) = entry_list.open_list(raw, IDENTITY, size=listed.size, expected=listed.root).values()
    assert not entry_list.read(entry).is_named


def test_a_name_that_is_not_committed_to_is_refused() -> None:
    leaf = device_entry.encode(full())
    good = full().openings["call_sign"]
    for name, opening in (
        ("call_sign", good._replace(value="Lynx")),
        ("call_sign", good._replace(salt=b"1" * 16)),
        ("team", good),
        ("nobody", good),
    ):
        with pytest.raises(VerificationError):
            device_entry.parse(leaf, {name: opening})
    odd = Opening(bytes(16), "zz")
    made = replace(full(), openings={**full().openings, "person": odd})
    with pytest.raises(FormatError):
        device_entry.parse(device_entry.encode(made), {"person": odd})


def test_every_member_of_an_entry_is_checked() -> None:
    good = json.loads(device_entry.encode(full()))
    values: tuple[Any, ...] = ([], -1, 2**53, "00", {}, None)
    free = {"revoked_at": (None,), "revoked_log_size": (None,), "role": ("00",), "later": values}
    for name in good:
        for bad in (each for each in values if each not in free.get(name, ())):
            with pytest.raises(FormatError):
                device_entry.parse(strict_json.canonical(good | {name: bad}))
    for name in ("kid", "role", "call_sign"):
        short = {key: value for key, value in good.items() if key != name}
        with pytest.raises(FormatError):
            device_entry.parse(strict_json.canonical(short))
    for wrong in ({"revoked_at": "2026-13-01T00:00:00Z"}, {"kid": bytes(8).hex()}):
        with pytest.raises(FormatError):
            device_entry.parse(strict_json.canonical(good | wrong))


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"[]", b"{", b'{"a": 1}', b'{"a":1,"a":1}', b'{"b":1,"a":1}', b'{"a":1.5}',
        b'{"a":9007199254740992}', b'{"a":-0}', b'{"a":"\\u0041"}', b'{"a":"\x7f"}',
        b'{"a":"\\ud800"}', b'{"a":' + b"[" * 100_000, b'{"a":NaN}',
    ],
)  # fmt: skip
def test_json_has_one_encoding(raw: bytes) -> None:
    with pytest.raises(FormatError):
        strict_json.parse_canonical(raw, "test")


def test_proofs_are_read_strictly() -> None:
    listed = mission()
    line = entry_list.prove(listed.entries[full().kid], listed.size, stored(listed))
    good = json.loads(line)
    changes: list[dict[str, Any]] = [
        {"proof": ["00" * 32] * 64},
        {"proof": ["00"]},
        {"place": -1},
        {"openings": {"call_sign": {"salt": "00", "value": "x"}}},
        {"openings": []},
        {"more": 1},
    ]
    for wrong in changes:
        with pytest.raises(FormatError):
            entry_list.parse(strict_json.canonical(good | wrong))


def test_the_format_that_is_kept_is_pinned() -> None:
    """Whoever changes these bytes breaks every proof that was handed out."""
    device = listed(Device.numbered(1))
    assert hashlib.sha256(device_entry.encode(device)).hexdigest() == PINNED


PINNED = "34b4b9a08c622a4c00d259a7d0f8a77c153088ca096ccf7c0358522ea0930c1c"
