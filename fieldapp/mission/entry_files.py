"""Files with entries of the roster, beside the mission pack: one for each device.

    roster/<kid, hex>       a list of entries for this device (ledger/devices/entry_list.py), where
                            the receiver serves them
    roster/headquarters     there too: all entries, sealed to headquarters' own home. A restored
                            copy of it takes over a newer pack with them
    roster/<carried name>   the same lists on a stick, which says no key of a member and not which
                            list is headquarters' (ledger/devices/carried_name.py)

A device that sees nobody else's records gets its own entry and those of whoever wrote it a letter.
One that sees others' gets theirs, and whose role sees all gets all. Names are open in what is
sealed to a device, and nowhere else.

    entries                every leaf, one a line, nothing opened: for the receiver alone, which
                           checks tokens. It is never on a stick, and no laptop can fetch it.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from fieldapp.errors import FormatError, Message, StoreError, VerificationError
from fieldapp.ledger import age
from fieldapp.ledger.devices import device_entry, entry_list
from fieldapp.ledger.devices.carried_name import carried_name
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.entry_list import Entry
from fieldapp.ledger.roles import rights
from fieldapp.ledger.roster import Roster, may_see
from fieldapp.mission import trust
from fieldapp.mission.pack import Pack
from fieldapp.mission.trust import Read
from fieldapp.store import settings
from fieldapp.store.atomic_file import open_folder
from fieldapp.store.devices import roster_rows
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes

FOLDER: Final = "roster"
ALL: Final = "entries"
OF_HEADQUARTERS: Final = f"{FOLDER}/headquarters"
MAX_LIST: Final = 64 * 2**20

Apart = Callable[[bytes], AbstractContextManager[object]]
"""Context in which what goes wrong with one device's list is noted, by its kid."""


def name(kid: bytes) -> str:
    """Name of a device's list below the mission pack that the receiver serves."""
    return f"{FOLDER}/{kid.hex()}"


def own_on_carrier(store: Store, read: Read) -> bytes | None:
    """This device's list beside a mission pack on a carrier; None where there is none.

    Raises:
        StoreError, VerificationError: It cannot be read, or is too large.
    """
    secrets = store.secrets
    known = str(secrets.letter_identity.recipient), secrets.signer.verifier.public_key.hex()
    lists = (read(f"{FOLDER}/{carried_name(each)}", MAX_LIST) for each in known)
    return next((raw for raw in lists if raw is not None), None)


# --- A device's own.


def with_entries(store: Store, pack: Pack) -> Pack:
    """The pack, its roster with the entries that are in this home."""
    entries = roster_rows.entries(store, pack.roster.version)
    return replace(pack, roster=replace(pack.roster, entries=entries))


def is_due(store: Store, roster: Roster) -> bool:
    """True where this home's entries are not those of the roster's head, or its own has no name."""
    own = roster.device(store.kid)
    current = settings.get(store, settings.ENTRIES_ROOT) == roster.root
    return not current or own is None or not own.is_named


def take_with_pack(store: Store, roster: Roster, raw: bytes | None) -> None:
    """Take over the list that belongs to a pack, before the pack itself.

    Whoever carries a pack cannot leave out what it says of laptops: else a revocation would be
    known by its number alone.

    Args:
        store: The laptop's.
        roster: Head of the pack that is to be taken over.
        raw: The list beside it, None where there is none.

    Raises:
        VerificationError: There is none, and the entries here are of another roster.
        FormatError, VerificationError, DecryptionError, StoreError: As take.
    """
    known = settings.get(store, settings.ENTRIES_ROOT)
    if raw is not None:
        take(store, roster, raw)
    elif known is not None and known != roster.root:
        raise VerificationError(
            "A newer mission pack came without its list of laptops: it is not taken over.",
            check="entries",
            advice="Get it from headquarters once more, by sync or on another stick.",
        )


def take(store: Store, roster: Roster, raw: bytes) -> None:
    """Verify a list against a roster's head and take it over.

    Raises:
        FormatError, VerificationError, DecryptionError: As entry_list.open_list, or it is not what
            headquarters gives this laptop; nothing changes.
        StoreError: The disk is full or failed; nothing changes.
    """
    new = entry_list.open_list(
        raw, store.secrets.letter_identity, size=roster.size, expected=roster.root
    )
    with store.transaction():
        known = roster_rows.entries(store, roster.version)
        whole = _is_whole(store.kid, new, known)
    if not whole:
        # A restored headquarters may not know to whom to seal: the next bundle says it again.
        settings.remove(store, settings.SIGNED_RECIPIENT)
        raise VerificationError(
            "The list of laptops beside the mission pack has no names: it is not taken over.",
            check="entries",
            advice="Seal or sync once, so that headquarters knows to whom to seal it; then get it "
            "from headquarters once more.",
        )
    with store.transaction():
        # What was open stays open where the list opens nothing, and the entry is the same.
        same = [
            kid
            for kid, entry in new.items()
            if kid in known and entry == entry_list.bare(known[kid])
        ]
        new.update((kid, known[kid]) for kid in same)
        roster_rows.put(store, new, roster.version)
        settings.put(store, settings.ENTRIES_ROOT, roster.root)


def _is_whole(own: bytes, new: dict[bytes, Entry], known: dict[bytes, Entry]) -> bool:
    """True where no names are missing that headquarters can open.

    Anybody can list leaves with nothing opened.
    """
    nameless = {kid for kid, entry in new.items() if entry_list.read(entry).hidden}
    was_named = own in known and known[own] != entry_list.bare(known[own])
    return not nameless or not (was_named or new.keys() != {own})


# --- Headquarters.


def write(store: Store, roster: Roster, folder: Path, *, apart: Apart = nullcontext) -> None:
    """Write every device's list beside a mission pack on a carrier, and remove those of before.

    Args:
        store: Headquarters'.
        roster: The one that it goes by.
        folder: On the carrier.
        apart: Keeps a fault of one device's list from the others.

    Raises:
        StoreError: The disk is full or failed.
    """
    written, make = set(), _making(store, roster)
    for device in roster.devices:
        made: _List | None = None
        with apart(device.kid):
            made = make(device, None)
        if made is None:
            continue
        of = device.public_key.hex() if made.recipient is None else str(made.recipient)
        trust.write(folder, f"{FOLDER}/{carried_name(of)}", made.raw)
        written.add(carried_name(of))
    try:
        for path in (folder / FOLDER).iterdir():
            if path.name not in written and not path.name.startswith("."):
                path.unlink(missing_ok=True)
    except OSError as e:
        raise StoreError(
            "The mission pack cannot be written.", advice="Check the disk or the stick."
        ) from e


def publish(
    store: Store,
    roster: Roster,
    folder: Path,
    *,
    apart: Apart = nullcontext,
    again: Collection[bytes] = (),
) -> None:
    """Write beside the published pack the lists that are older than this roster.

    Args:
        store: Headquarters'.
        roster: The one that it goes by.
        folder: Of the published pack.
        apart: Keeps a fault of one device's list from the others.
        again: Devices that had such a fault, and are looked at in any case.

    Raises:
        StoreError: The disk is full or failed; what was not written is due the next time.
    """
    there = (folder / FOLDER).is_dir()
    state = f"{roster.root.hex()} {roster_rows.state(store)}"
    same = there and settings.get(store, settings.ENTRIES_PUBLISHED) == state
    due = [each for each in roster.devices if not same or each.kid in again]
    if not due:
        return
    known = roster_rows.lists_made_of(store) if there else {}
    open_folder(folder / FOLDER)
    make = _making(store, roster)
    for device in due:
        with apart(device.kid):
            made = make(device, known.get(device.kid))
            if made is not None:
                own = device.kid == store.kid
                trust.write(folder, OF_HEADQUARTERS if own else name(device.kid), made.raw)
                roster_rows.note_list(store, device.kid, made.made_of)
    settings.put(store, settings.ENTRIES_PUBLISHED, state)


def own_list(store: Store, folder: Path, roster: Roster) -> dict[bytes, Entry]:
    """All entries of a roster, from headquarters' own list beside a mission pack.

    Raises:
        StoreError: It is not there.
        FormatError, VerificationError, DecryptionError: As entry_list.open_list.
    """
    read = trust.reader(folder)
    raw = own_on_carrier(store, read) or read(OF_HEADQUARTERS, MAX_LIST)
    if raw is None:
        raise StoreError(
            Message("The mission pack in {1} is newer and has no names of laptops.", folder),
            advice="Name a stick, or the public folder, to which headquarters published it.",
        )
    identity = store.secrets.letter_identity
    return entry_list.open_list(raw, identity, size=roster.size, expected=roster.root)


def publish_all(roster: Roster, folder: Path) -> None:
    """Write the roster's entries, with nothing opened, for the receiver.

    Raises:
        StoreError: The disk is full or failed.
    """
    trust.write(folder, ALL, b"".join(e.leaf + b"\n" for e in roster.entries.values()))


def read_all(folder: Path, roster: Roster) -> tuple[Device, ...]:
    """Devices by the leaves that lie ready for the receiver.

    Raises:
        StoreError: They are not there.
        VerificationError, FormatError: They are not those of this roster.
    """
    try:
        leaves = (folder / ALL).read_bytes().splitlines()
    except OSError as e:
        raise StoreError("The roster's entries are not here.") from e
    stored = entry_list.hashes(leaves)
    if len(leaves) != roster.size or entry_list.root(len(leaves), stored) != roster.root:
        raise VerificationError("The roster's entries do not hold.", check="roster")
    return tuple(map(device_entry.parse, leaves))


class _List(NamedTuple):
    """A device's list: to whom it is sealed, None for nobody; a digest of what it was made of."""

    recipient: age.Recipient | None
    made_of: str
    raw: bytes


def _making(store: Store, roster: Roster) -> Callable[[Device, str | None], _List | None]:
    """Function that makes a device's list; it makes none of what the last one was made of."""
    devices, authors = roster.devices, roster_rows.authors(store)
    stored = entry_list.hashes([entry.leaf for entry in roster.entries.values()])
    teams = defaultdict[bytes, list[Device]](list)
    for device in devices:
        teams[device.team_id].append(device)

    def make(device: Device, known: str | None) -> _List | None:
        text = outboxes.recipient(store, device.kid)
        if device.kid == store.kid:
            text = str(store.secrets.letter_identity.recipient)
        mates, wrote = teams[device.team_id], authors.get(device.kid, set())
        kids = _needed(store, device, roster, mates, wrote)
        parts = (roster.root.hex(), text or "", *(kid.hex() for kid in kids))
        made_of = hashlib.sha256(" ".join(parts).encode()).hexdigest()
        if known == made_of:
            return None
        to = _parsed(text)
        if to is None:
            raw = entry_list.own(roster.entries[device.kid], roster.size, stored)
        else:
            raw = entry_list.seal(roster.entries, kids, to, stored)
        return _List(to, made_of, raw)

    return make


def _parsed(text: str | None) -> age.Recipient | None:
    try:
        return None if text is None else age.Recipient.parse(text)
    except FormatError:
        return None  # the device signed nonsense: nothing can be sealed to it


def _needed(
    store: Store,
    viewer: Device,
    roster: Roster,
    team: Sequence[Device],
    authors: set[bytes],
) -> list[bytes]:
    """Key identifiers of the entries that a device gets, in the order of their places.

    Who sees neither all nor their own laptop alone sees no more than their team.
    """
    if viewer.kid == store.kid:
        return list(roster.entries)
    if viewer.revoked_at is not None:
        return [viewer.kid]
    if rights(viewer.role).sees == "all":
        return list(roster.entries)
    needed = {viewer.kid} | authors | outboxes.relayed(store, viewer.kid).keys()
    needed |= {owner.kid for owner in team if may_see(viewer, owner)}
    return [kid for kid in roster.entries if kid in needed]
