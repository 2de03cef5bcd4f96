"""Lists of roster entries for one device, and proofs that an entry is in the roster.

An entry with its proof is one line of JSON, its members in alphabetical order:

    {"entry": {…}, "openings": {…}, "place": 3, "proof": ["64 hex", …]}

`entry` and `openings` are described in device_entry.py. The leaf is `entry` in canonical JSON, as
`jq -cjS .entry` prints it; `proof` are the hashes of RFC 6962 section 2.1.1, from the leaf upwards,
to the root that the roster's head names.

A list is what a device is sent: such lines, each ended. One that has every entry of the roster has
no proofs: all leaves give the root. It travels sealed to the device (`bundle.seal_lines`); where
headquarters does not know yet to whom to seal, it has the device's own entry alone, and nothing is
opened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger import age, bundle
from fieldapp.ledger.devices import device_entry, strict_json
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.strict_json import count, members_of, octets, typed
from fieldapp.ledger.log import tlog

MAX_ENTRY: Final = 64 * 2**10  # bytes of an entry with its proof


class Entry(NamedTuple):
    """An entry as it is kept: its place, the leaf, and openings as JSON."""

    place: int
    leaf: bytes
    openings: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenEntry:
    """An entry with its proof; nothing is verified yet.

    Attributes:
        device: As the entry says, with what was opened.
        place: Of its leaf.
        proof: Hashes from the leaf upwards.
    """

    device: Device
    place: int
    proof: tuple[bytes, ...]


def hashes(leaves: Sequence[bytes]) -> list[bytes]:
    """Stored hashes of the tree over all leaves, in the order of `tlog`."""
    return list(tlog.extend(0, leaves, lambda _: ()))


def root(size: int, stored: Sequence[bytes]) -> bytes:
    """Root hash of a tree of that size."""
    return tlog.root(size, lambda wanted: [stored[i] for i in wanted])


def kept(device: Device, place: int) -> Entry:
    """A device's entry as it is kept."""
    members = device_entry.opening_members(device.openings)
    return Entry(place, device_entry.encode(device), strict_json.canonical(members))


def bare(entry: Entry) -> Entry:
    """The entry with nothing opened."""
    return entry._replace(openings=b"{}")


def prove(entry: Entry, size: int, stored: Sequence[bytes]) -> bytes:
    """An entry with its proof, one line without its end.

    Args:
        entry: Of the roster.
        size: Number of entries.
        stored: Hashes of their tree.
    """
    proof = tlog.inclusion(entry.place, size, lambda wanted: [stored[i] for i in wanted])
    return _line(entry, proof)


def _line(entry: Entry, proof: Sequence[bytes]) -> bytes:
    hexadecimal = strict_json.canonical([each.hex() for each in proof])
    return b'{"entry":%b,"openings":%b,"place":%d,"proof":%b}' % (
        entry.leaf,
        entry.openings,
        entry.place,
        hexadecimal,
    )


def parse(line: bytes) -> ProvenEntry:
    """Read an entry with its proof; openings are compared with the entry's commitments.

    Raises:
        FormatError: Not one.
        VerificationError: An opening is not what the entry commits to.
    """
    members = members_of(strict_json.parse_canonical(line, "entry"), "entry openings place proof")
    given = device_entry.parse_openings(members["openings"])
    device = device_entry.parse(strict_json.canonical(members["entry"]), given)
    proof = typed(members["proof"], list)
    if len(proof) > tlog.MAX_PROOF:
        raise FormatError("too long a proof", where="proof")
    return ProvenEntry(
        device=device,
        place=count(members["place"]),
        proof=tuple(octets(each, tlog.HASH_SIZE) for each in proof),
    )


def verify(proven: ProvenEntry, size: int, expected: bytes) -> None:
    """Check that an entry is in the roster with this root.

    Raises:
        VerificationError: It is not, as far as the proof shows.
    """
    leaf = device_entry.encode(proven.device)
    tlog.verify_inclusion(leaf, proven.place, size, proven.proof, expected)


def seal(
    entries: Mapping[bytes, Entry],
    kids: Sequence[bytes],
    recipient: age.Recipient,
    stored: Sequence[bytes],
) -> bytes:
    """Seal a list of entries to a device, each with what is open of it.

    Args:
        entries: All of the roster, by kid.
        kids: Whose entries it gets.
        recipient: Of the device.
        stored: Hashes of the roster's tree.
    """
    whole = len(kids) == len(entries)
    lines = [
        _line(entries[kid], ()) if whole else prove(entries[kid], len(entries), stored)
        for kid in kids
    ]
    return bundle.seal_lines(b"".join(line + b"\n" for line in lines), [recipient])


def own(entry: Entry, size: int, stored: Sequence[bytes]) -> bytes:
    """List of a device's own entry, nothing opened, for whom nothing can be sealed to yet."""
    return prove(bare(entry), size, stored) + b"\n"


def open_list(
    raw: bytes, identity: age.Identity, *, size: int, expected: bytes
) -> dict[bytes, Entry]:
    """Open and verify a list; returns the entries by kid.

    Args:
        raw: The list as it travels.
        identity: Of the device.
        size: Number of the roster's entries, from its head.
        expected: Their root, from its head.

    Raises:
        FormatError: Not a list.
        VerificationError: An entry is not in this roster, or an opening is not its own.
        DecryptionError: Sealed to somebody else, or altered.
    """
    plain = raw if raw.startswith(b"{") else bundle.open_lines(raw, [identity])
    proven = [parse(line) for line in plain.splitlines()]
    if len(proven) == size:
        leaves = [device_entry.encode(each.device) for each in proven]
        in_order = [each.place for each in proven] == list(range(size))
        if not in_order or root(size, hashes(leaves)) != expected:
            raise VerificationError("The roster's entries do not hold.", check="roster")
    else:
        for each in proven:
            verify(each, size, expected)
    return {each.device.kid: kept(each.device, each.place) for each in proven}


def read(entry: Entry) -> Device:
    """The device of an entry that was verified when it was stored.

    Raises:
        FormatError: It is damaged.
    """
    given = device_entry.parse_openings(strict_json.parse(entry.openings, "openings"))
    return device_entry.parse(entry.leaf, given)
