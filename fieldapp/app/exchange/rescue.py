"""Rescue: what is whole in a home whose database is damaged, and its way to headquarters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fieldapp.app.home import device
from fieldapp.errors import FieldappError, InputError, Message, VerificationError
from fieldapp.ledger.log import note
from fieldapp.ledger.roster import Roster
from fieldapp.mission import pack, release, sealed_pack, trust
from fieldapp.store import settings
from fieldapp.store.damage.survey import Survey, survey
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE
from fieldapp.sync import recipients
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import Sealed, SealProgress
from fieldapp.sync.carrier.seal_rescued import seal_rescued

__all__ = ["Sealed", "Survey"]  # given on to the window


@dataclass(frozen=True, slots=True, kw_only=True)
class _ClosedHome:
    home: Path
    secrets: Secrets = field(repr=False)


def look(home: Path, passphrase: str, progress: Callable[[int, int], object]) -> Survey:
    """Look through the database of a home page by page; nothing is written.

    Raises:
        StoreError: There is no home, or no database in it.
        DecryptionError: The passphrase is wrong.
    """
    return survey(home / DATABASE_FILE, device.unlock_keys(home, passphrase), progress)


def rescue(
    home: Path,
    passphrase: str,
    folder: Path,
    *,
    root_hash: str = "",
    now: datetime,
    progress: SealProgress,
) -> tuple[Survey, Sealed]:
    """Seal everything that is whole in a damaged home to a stick, for headquarters to import.

    Args:
        home: Of a laptop; nothing in it is changed.
        passphrase: Opens its keystore.
        folder: The stick, or any folder.
        root_hash: As typed from paper: needed where the home has lost whom to seal to, and then
            the stick brings a mission pack.
        now: The device clock, UTC.
        progress: As for sealing.

    Raises:
        InputError: It is headquarters' home, no record is whole, or nobody is known to seal to.
        StoreError, DecryptionError: As look.
        VerificationError, FormatError: The mission pack on the stick is not the mission's.
        TransportError: The carrier failed; the files that are on it are whole.
    """
    if (home / release.FOLDER).exists():
        raise InputError(
            "This is headquarters' home: its records travel in no bundle.",
            advice="Restore the newest backup with `fieldapp hub restore`.",
        )
    secrets = device.unlock_keys(home, passphrase)
    found = survey(
        home / DATABASE_FILE, secrets, lambda done, pages: progress(done, pages, "pages")
    )
    if not found.own:
        raise InputError(
            "No record of this laptop is whole in its database.",
            advice="Restore the folder from a copy, or let the security officer enrol it anew.",
        )
    typed = pack.parse_root_hash(root_hash) if root_hash else None
    roster, epochs = _known(home, secrets, found, now) or _brought(folder, typed, now)
    sealed = seal_rescued(
        _ClosedHome(home=home, secrets=secrets),
        found,
        folder,
        recipient=recipients.recipient_of(epochs, roster, now),
        now=now,
        progress=progress,
    )
    return found, sealed


def lines(found: Survey) -> list[Message]:
    """Findings of the survey, in sentences."""
    lines = [
        Message("Damaged pages of {1}: {2}.", found.pages, _spans(found.damaged))
        if found.damaged
        else Message("Each of the {1} pages is as it was written.", found.pages)
    ]
    if 1 in found.damaged and len(found.damaged) == found.pages:
        lines.append(
            Message("What all pages are checked by is on the first one, so none can be checked.")
        )
    lines.append(
        Message(
            "Records of this laptop that are whole: {1}, numbers {2}.",
            len(found.own),
            _spans(sorted(found.own)),
        )
        if found.own
        else Message("No record of this laptop is whole.")
    )
    if found.lost:
        lines.append(Message("Records of this laptop that are lost: {1}.", _spans(found.lost)))
    if found.lost and found.own and found.lost[0] < max(found.own):
        lines.append(
            Message("Headquarters holds the records after a lost one until it has that one.")
        )
    if found.others:
        lines.append(Message("Records of others that are whole: {1}.", found.others))
    return lines


def _spans(numbers: Sequence[int]) -> str:
    """Numbers in their order, neighbours joined.

    >>> _spans([1, 2, 3, 5])
    '1–3, 5'
    """
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in spans)


def _known(home: Path, secrets: Secrets, found: Survey, now: datetime) -> tuple[Roster, str] | None:
    """Roster's head and note of the recipients that the home has; None where damage took them."""
    root_hash = found.settings.get(settings.ROOT_HASH.key)
    epochs = found.settings.get(settings.EPOCH_NOTE.key)
    if root_hash is None or epochs is None:
        return None
    try:
        held = pack.load(
            sealed_pack.of_home(home, secrets), root_hash=bytes.fromhex(root_hash), now=now
        )
    except FieldappError:
        return None
    return held.roster, epochs


def _brought(folder: Path, root_hash: bytes | None, now: datetime) -> tuple[Roster, str]:
    """Roster and epochs from the mission pack on a stick."""
    source = folder / carrier.PACK
    if root_hash is None or not source.is_dir():
        raise InputError(
            "The damage took whom to seal to.",
            field="root hash",
            advice="Put the mission pack on the stick, and type the root hash from the paper.",
        )
    held = pack.load(trust.in_folder(source), root_hash=root_hash, now=now)
    raw = trust.reader(source)(recipients.FILE, note.MAX_NOTE)
    if raw is None:
        raise VerificationError("The mission pack on the stick names no key to seal to.")
    return held.roster, raw.decode("utf-8", "replace")
