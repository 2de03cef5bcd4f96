"""Evidence files of a home: added byte for byte and encrypted, listed, checked."""

from __future__ import annotations

import hashlib
import io
import mimetypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from fieldapp.app.entry import draft_store
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session
from fieldapp.errors import (
    DecryptionError,
    FieldappError,
    FormatError,
    InputError,
    Message,
    ServerAwayError,
    StoreError,
)
from fieldapp.media import brands
from fieldapp.media import metadata as claim_
from fieldapp.media.decoder import MAX_FILE, Picture
from fieldapp.media.metadata import Claim
from fieldapp.media.strip import FORMATS
from fieldapp.mission import hub_keys
from fieldapp.observation.local_time import in_named_zone
from fieldapp.store.evidence import files, register
from fieldapp.store.evidence.register import Naming, RegisteredFile
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.wording.safe_text import visible

SHOWN: Final = frozenset(
    f"image/{kind}"
    for kind in ("jpeg", "png", "webp", "gif", "tiff", "bmp", "avif", "heic", "heif")
)
UNSTRIPPED: Final = frozenset({"image/heic", "image/heif", "image/avif"})
"""Photographs whose metadata cannot be removed here."""
StopCheck = Callable[[], object]
ABSENT: Final = ("missing", "elsewhere", "erased")
"""States of files that are not here."""
_SMALLEST: Final = 64  # pixels: to see whether a picture can be decoded at all
_PIECE: Final = 2**20
_MEDIA: Final = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
}
# What systems' own lists of suffixes may lack.
_SUFFIXES: Final = {
    ".avif": "image/avif",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".m4a": "audio/mp4",
    ".webp": "image/webp",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenFile:
    """A file that was added.

    Attributes:
        sha256: 32 bytes.
        name: As it was called.
        known: It was here before.
        error: Why it cannot be shown though it is called a picture, as decoder.Picture; "" else.
    """

    sha256: bytes
    name: str
    known: bool
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """A file in the list; every text is safe to show.

    Attributes:
        sha256: 32 bytes.
        name: As it was called, else the start of its hash.
        media_type: As "image/jpeg".
        size: Bytes.
        added: When it was taken in, in the zone asked for; "" where a record alone names it.
        claim: What its metadata claims.
        named: Records that name it, or a bare copy of it, by whose they are: (call sign, their
            numbers); the call sign of this home's own is "".
        drafted: A draft has it.
        is_copy: It is a bare copy of another file.
        state: "", "whole", "missing" or "changed": what was found, and when it was `checked`;
            "erased" where headquarters erased it, for this `reason`; "elsewhere" where it never was
            here, and others' records alone name it.
        checked: In the zone asked for.
    """

    sha256: bytes
    name: str
    media_type: str
    size: int
    added: str
    claim: Claim
    named: tuple[tuple[str, tuple[int, ...]], ...]
    drafted: bool
    is_copy: bool
    state: str
    reason: str = ""
    checked: str

    @property
    def can_be_shown(self) -> bool:
        """Whether pictures of its kind are decoded here; sound and films are not."""
        return self.media_type in SHOWN

    @property
    def can_be_bare(self) -> bool:
        """A copy without metadata can be made of it."""
        return self.media_type in FORMATS


# --- Taken in.


def take(session: Session, path: Path, now: datetime, going: StopCheck = lambda: None) -> TakenFile:
    """Add a file: hash it, encrypt it, and note what its metadata claims.

    Args:
        session: The home.
        path: The file.
        now: The device clock, UTC.
        going: Called before each piece; an error that it raises stops, and nothing is left behind.

    Raises:
        InputError: It cannot be read, is empty, or larger than 200 MiB.
        StoreError: The disk is full or failed; nothing is left behind.
    """
    store = session.store
    try:
        with path.open("rb") as file:
            branded = brands.brand_type(file.read(brands.LONGEST))
        sha256, size = _digest(path, going)
    except OSError as e:
        raise InputError(
            Message("{1} cannot be read.", visible(path.name)), field="evidence"
        ) from e
    # One that is here and damaged is put in its place again.
    whole = files.has(store, sha256) and check(session, sha256, now, going) == "whole"
    guessed = _SUFFIXES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0]
    media_type = branded or guessed or "application/octet-stream"
    coming = RegisteredFile(
        sha256=sha256,
        name=visible(path.name)[:200],
        size=size,
        media_type=media_type,
        added_at=now,
    )
    noted = register.get(store, sha256)
    # Noted before it is here: what a crash cuts off is then seen to be missing.
    register.keep(store, coming)
    if not whole:
        try:
            files.add(store, path, media_type, going)
        except FieldappError:
            if noted is None:
                register.drop(store, sha256)
            raise
        register.note_check(store, sha256, "", now)
    error = ""
    if noted is None or not noted.facts:
        claim, error = _claim(session, coming)
        media_type = _MEDIA.get(claim.format, media_type)
        register.keep(store, replace(coming, media_type=media_type, facts=claim_.encode(claim)))
    return TakenFile(sha256=sha256, name=coming.name, known=whole, error=error)


def _digest(path: Path, going: StopCheck) -> tuple[bytes, int]:
    hashed, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            going()
            hashed.update(piece)
            size += len(piece)
    return hashed.digest(), size


def _claim(session: Session, coming: RegisteredFile) -> tuple[Claim, str]:
    """Claims of a picture's metadata, and why it cannot be shown."""
    if not coming.media_type.startswith("image/") or coming.size > MAX_FILE:
        return Claim(), ""
    decoded = session.pictures.decode(plain(session.store, coming.sha256), _SMALLEST)
    return decoded.claim, decoded.error if coming.media_type in SHOWN else ""


def preview(session: Session, path: Path, side: int) -> Picture | None:
    """A picture that is not taken in yet, no longer than `side`; None for what is no picture.

    Raises:
        InputError: It cannot be read.
    """
    try:
        if path.stat().st_size > MAX_FILE:
            return Picture(claim=Claim(), error="too large")
        raw = path.read_bytes()
    except OSError as e:
        raise InputError(
            Message("{1} cannot be read.", visible(path.name)), field="evidence"
        ) from e
    kind = brands.brand_type(raw[: brands.LONGEST]) or mimetypes.guess_type(path.name)[0]
    return session.pictures.decode(raw, side) if kind in SHOWN else None


def plain(store: Store, sha256: bytes) -> bytes:
    """A file's content in memory; for files no larger than a photograph.

    Raises:
        StoreError, FormatError, DecryptionError: As store.evidence.files.read.
    """
    content = io.BytesIO()
    files.read(store, sha256, content)
    return content.getvalue()


# --- Listed.


def find(session: Session, which: str, by: str = "", *, rising: bool = False) -> list[bytes]:
    """SHA-256 of files, the newest taken in first, unless another order is asked for.

    Args:
        session: The home.
        which: "" for all, "loose" for what neither record nor draft has, "attached", "trouble".
        by: "name", "taken" (by the camera's clock; files that claim no time stand last) or "size".
        rising: That order is from the least on.
    """
    return _in_order(session.store, _matching(session, which), by, rising=rising)


def _in_order(store: Store, found: list[bytes], by: str, *, rising: bool) -> list[bytes]:
    if not by:
        return found
    keys: dict[bytes, Any] = {}
    for at in range(0, len(found), _AT_ONCE):
        for each in register.rows(store, found[at : at + _AT_ONCE]):
            keys[each.sha256] = _ORDERS[by](each)
    known = sorted((each for each in found if keys[each]), key=keys.__getitem__, reverse=not rising)
    return [*known, *(each for each in found if not keys[each])]


_AT_ONCE: Final = 500  # rows read at once
_ORDERS: Final[dict[str, Callable[[RegisteredFile], Any]]] = {
    "name": lambda each: each.name.casefold(),
    "taken": lambda each: claim_.decode(each.facts).taken,
    "size": lambda each: each.size,
}


def _matching(session: Session, which: str) -> list[bytes]:
    store = session.store
    if which == "trouble":
        return register.everything(store, troubled=True)
    found = register.everything(store)
    if not which:
        return found
    drafted = _drafted(session)
    used = register.used(store) | drafted
    used |= {each.original for each in register.rows(store, list(drafted)) if each.original}
    return [sha256 for sha256 in found if (sha256 in used) == (which == "attached")]


def _drafted(session: Session) -> set[bytes]:
    return {e.sha256 for kept in draft_store.window_drafts(session) for e in kept.draft.evidence}


def rows(session: Session, hashes: Sequence[bytes], zone: str) -> list[EvidenceRow]:
    """A window of the list; a file that is gone from the disk is missing, checked or not."""
    drafted = _drafted(session)
    return [_listed(session, each, drafted, zone) for each in register.rows(session.store, hashes)]


def piece(session: Session, sha256: bytes, zone: str) -> EvidenceRow:
    """Row of one evidence file.

    Raises:
        InputError: Nobody holds or names it.
    """
    found = rows(session, [sha256], zone)
    if not found:
        raise InputError("There is no such file.", field="evidence")
    return found[0]


def _listed(session: Session, each: RegisteredFile, drafted: set[bytes], zone: str) -> EvidenceRow:
    store = session.store
    erasure = erasures.find(store, each.sha256)
    state = each.result if files.has(store, each.sha256) else "missing"
    if erasure is not None and state == "missing":
        state = "erased"
    if state == "missing" and each.added_at is None and _is_of_others(session, each.sha256):
        state = "elsewhere"
    copies = register.copies(store, each.sha256)
    naming = [one for sha256 in (each.sha256, *copies) for one in register.naming(store, sha256)]
    return EvidenceRow(
        sha256=each.sha256,
        name=visible(each.name) or each.sha256.hex()[:16],
        media_type=visible(each.media_type),
        size=each.size,
        added=in_named_zone(each.added_at, zone),
        claim=claim_.decode(each.facts),
        named=tuple(_by_signer(session, naming)),
        drafted=bool({each.sha256, *copies} & drafted),
        is_copy=each.original is not None,
        state=state,
        reason="" if erasure is None else visible(erasure.reason),
        checked=in_named_zone(each.checked_at, zone),
    )


def _is_of_others(session: Session, sha256: bytes) -> bool:
    own = session.store.kid
    if hub_keys.is_mission(session.store):
        return False  # all that records name is to be there
    return all(one.kid != own for one in register.naming(session.store, sha256))


def _by_signer(session: Session, naming: Sequence[Naming]) -> Iterator[tuple[str, tuple[int, ...]]]:
    roster = session.pack.roster if session.pack else None
    for kid in dict.fromkeys(one.kid for one in naming):
        device = roster.device(kid) if roster else None
        whose = kid.hex() if device is None else visible(device.name)
        numbers = tuple(one.seq for one in naming if one.kid == kid)
        yield ("" if kid == session.store.kid else whose), numbers


# --- Looked at and checked.


def picture(session: Session, sha256: bytes, side: int, now: datetime) -> Picture:
    """A file as a picture, no longer than `side`; the file is checked on the way.

    Raises:
        InputError: Nobody holds or names it.
        StoreError: It is missing or was changed; that is noted.
    """
    known = register.get(session.store, sha256)
    if known is None:
        raise InputError("There is no such file.", field="evidence")
    if known.size > MAX_FILE:
        return Picture(claim=Claim(), error="too large")
    try:
        raw = plain(session.store, sha256)
    except ServerAwayError:
        raise  # nothing is known of the file
    except (StoreError, FormatError, DecryptionError) as e:
        state = note_trouble(session.store, sha256, now)
        raise trouble(state) from e
    shown = session.pictures.decode(raw, side)
    if not known.facts and not shown.error:
        # Of a file that nobody took in here, as at headquarters.
        register.keep(session.store, replace(known, facts=claim_.encode(shown.claim)))
    return shown


def open_picture(
    session: Session, sha256: bytes, side: int, now: datetime, purpose: Purpose
) -> Picture:
    """`picture`, for a person who opens the file; a thumbnail in a list is no opening.

    Raises:
        InputError, StoreError: As picture.
    """
    access_log.note(session, Act.EVIDENCE, purpose, sha256.hex())
    return picture(session, sha256, side, now)


def trouble(state: str) -> StoreError:
    """The error about a file that is "missing" or "changed"."""
    if state == "missing":
        return StoreError(
            "The file is missing from this laptop.",
            advice="Add it again from the card or stick: it is recognised by its content.",
        )
    return StoreError(
        "The file was changed or damaged on this laptop's disk.",
        advice="Add it again from the card or stick, and tell the security officer.",
    )


def check(session: Session, sha256: bytes, now: datetime, going: StopCheck = lambda: None) -> str:
    """Read a file and compare its hash; what was found is noted: "whole", "missing", "changed".

    `going` is called before each piece; an error that it raises stops, and nothing is noted.
    """
    try:
        files.verify(session.store, sha256, going)
    except ServerAwayError:
        raise  # nothing is known of the file
    except (StoreError, FormatError, DecryptionError):
        return note_trouble(session.store, sha256, now)
    register.note_check(session.store, sha256, "whole", now)
    return "whole"


def note_trouble(store: Store, sha256: bytes, now: datetime) -> str:
    """Note that a file could not be read: "missing" or "changed"."""
    state = "changed" if files.has(store, sha256) else "missing"
    register.note_check(store, sha256, state, now)
    return state
