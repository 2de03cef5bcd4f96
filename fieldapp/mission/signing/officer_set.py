"""Officers of a mission: who may sign, by which number people call them, who is missing.

A number is kept for life: it says in which order officers came, over all roots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tuf.api.metadata import Key, Root

from fieldapp.mission import release
from fieldapp.mission.fingerprint import Fingerprint, fingerprint
from fieldapp.store.interface import Store

ROLES_OF_OFFICERS: Final = ("root", "targets")  # both have the same officers and threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedOfficer:
    """An officer who may sign.

    Attributes:
        number: As people call them: "officer 2".
        keyid: Of their key, as TUF names it.
        public_key: Ed25519, 32 bytes.
    """

    number: int
    keyid: str
    public_key: bytes

    @property
    def fingerprint(self) -> Fingerprint:
        """Fingerprint of the key."""
        return fingerprint(self.public_key)


def officers(store: Store) -> list[NumberedOfficer]:
    """Officers who may sign now, by number.

    Raises:
        StoreError: This home has no mission.
    """
    root, known = release.newest_root(store), numbers(store)
    found = [
        NumberedOfficer(number=known[keyid], keyid=keyid, public_key=public_key(root.keys[keyid]))
        for keyid in root.roles["targets"].keyids
    ]
    return sorted(found, key=lambda officer: officer.number)


def numbers(store: Store) -> dict[str, int]:
    """Number of everybody who ever was an officer, by keyid."""
    keyids = (k for root in release.all_roots(store) for k in root.roles["targets"].keyids)
    return {keyid: number for number, keyid in enumerate(dict.fromkeys(keyids), 1)}


def public_key(key: Key) -> bytes:
    """Public key of a key in TUF metadata."""
    return bytes.fromhex(key.keyval["public"])


def missing(signers: set[str], roots: Sequence[Root]) -> int:
    """Least number of officers who must still sign.

    Args:
        signers: Key identifiers whose signatures hold.
        roots: The one that stands; then the one that is to stand, where officers change. The
            thresholds of both must be met, and one officer counts for both.
    """
    sets = [set(root.roles["targets"].keyids) for root in roots]
    lacking = [
        max(0, root.roles["targets"].threshold - len(signers & keyids))
        for root, keyids in zip(roots, sets, strict=True)
    ]
    for_all = len(set.intersection(*sets) - signers)
    return sum(lacking) - (min(*lacking, for_all) if len(roots) > 1 else 0)
