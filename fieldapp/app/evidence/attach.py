"""Attaching evidence files to observations, and exporting them.

What a record names, and so what travels to headquarters, is the person's choice for each file: by
default a copy of the picture without its metadata (media/strip.py), so that a photograph does not
tell where its photographer lives. Beside the copy the record carries a sealed commitment to the
original's hash: if the original is released one day, anybody can see that it is the one that was
held when the copy was signed.
"""

from __future__ import annotations

import io
import mimetypes
import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Final

from fieldapp.app.entry import draft_store, signing
from fieldapp.app.entry.draft import Draft, with_files
from fieldapp.app.evidence import library as evidence_
from fieldapp.app.evidence.library import EvidenceRow, plain
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import (
    DecryptionError,
    FieldappError,
    FormatError,
    InputError,
    Message,
    StoreError,
)
from fieldapp.ledger import record
from fieldapp.ledger.record import DeviceEvent
from fieldapp.media import metadata as claim_
from fieldapp.media.decoder import MAX_FILE, Picture
from fieldapp.media.metadata import Claim
from fieldapp.media.strip import media_type, strip
from fieldapp.observation.local_time import in_zone
from fieldapp.observation.values import EvidenceRef
from fieldapp.store.evidence import files as evidence
from fieldapp.store.evidence import register
from fieldapp.store.evidence.register import RegisteredFile
from fieldapp.store.records import observations
from fieldapp.wording.safe_text import visible

_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
EXPORTED: Final = "evidence_exported"


def bare_copy(session: Session, sha256: bytes, now: datetime) -> EvidenceRef:
    """A copy without metadata, encrypted into the home beside its original.

    Raises:
        InputError: No such copy can be made of this file.
        StoreError: The file is missing or changed; the disk is full or failed.
    """
    store = session.store
    known = register.get(store, sha256)
    name = sha256.hex()[:16] if known is None else known.name
    none = Message("No copy without metadata can be made of {1}.", name)
    if known is None or known.size > MAX_FILE:
        raise InputError(none, field="evidence")
    try:
        raw = plain(store, sha256)
    except (StoreError, FormatError, DecryptionError) as e:
        raise evidence_.trouble(evidence_.note_trouble(store, sha256, now)) from e
    claim = claim_.decode(known.facts)
    try:
        made = strip(raw, claim.orientation)
    except FormatError as e:
        raise InputError(
            none,
            field="evidence",
            advice="Attach the original as it is, or do not attach it.",
        ) from e
    kind = media_type(made)
    ref = evidence.add(store, io.BytesIO(made), kind)
    if ref.sha256 == sha256:
        return ref  # it had none
    facts = Claim(format=claim.format, width=claim.width, height=claim.height)
    copy = RegisteredFile(
        sha256=ref.sha256,
        name=known.name,
        size=ref.size,
        media_type=kind,
        added_at=now,
        facts=claim_.encode(facts),
        original=sha256,
    )
    register.keep(store, copy)
    return ref


def ready(
    session: Session, sha256: bytes, *, as_it_is: bool, now: datetime
) -> tuple[EvidenceRef, tuple[bytes, ...]]:
    """References for a record: the file or its copy without metadata, and sealed commitments.

    Raises:
        InputError, StoreError: As bare_copy.
    """
    store = session.store
    if not as_it_is:
        ref = bare_copy(session, sha256, now)
        if ref.sha256 == sha256:
            return ref, ()
        original = f"original of evidence {ref.sha256.hex()}: {sha256.hex()}"
        salt = os.urandom(16)
        evidence.add_sealed(store, record.sealed_value(original, salt))
        return ref, (record.commit(original, salt),)
    known = register.get(store, sha256)
    if known is None or not evidence.has(store, sha256):
        raise evidence_.trouble("missing")
    ref = EvidenceRef(sha256=sha256, size=known.size, media_type=known.media_type)
    return ref, ()


def _all_ready(
    session: Session, files: Sequence[bytes], *, as_it_is: bool, now: datetime
) -> tuple[tuple[EvidenceRef, ...], tuple[bytes, ...]]:
    """References and commitments of several files, as `ready` of each."""
    made = [ready(session, each, as_it_is=as_it_is, now=now) for each in files]
    refs = tuple(dict.fromkeys(ref for ref, _ in made))
    return refs, tuple(one for _, sealed in made for one in sealed)


def attach_new(
    session: Session,
    files: Sequence[bytes],
    *,
    as_it_is: bool,
    edits: dict[str, str],
    name: str,
    now: datetime,
) -> Draft:
    """A draft of a new observation with files, kept in the home.

    Args:
        session: The home.
        files: SHA-256 of each.
        as_it_is: Attach the originals, not bare copies.
        edits: Fields that the person took over from the metadata.
        name: The draft's.
        now: The device clock, UTC.

    Raises:
        InputError, StoreError: As bare_copy.
    """
    refs, sealed = _all_ready(session, files, as_it_is=as_it_is, now=now)
    draft = Draft(edits=edits, evidence=refs, sealed=sealed)
    draft_store.keep(session, name, draft, now)
    return draft


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFiles:
    """Files that were taken in for a draft.

    Attributes:
        draft: It has bare copies of those that could be made bare.
        waiting: The others. They are in the home, and in no draft without a person's word:
            `why_waiting` says why.
    """

    draft: Draft
    waiting: tuple[EvidenceRow, ...]


def attach_files(
    session: Session, draft: Draft, files: Sequence[Path], now: datetime
) -> AttachedFiles:
    """Take files in, and attach bare copies where such can be made.

    Args:
        session: The home.
        draft: What gets them.
        files: To be taken in and attached.
        now: The device clock, UTC.

    Raises:
        InputError: A file is empty, larger than 200 MiB, or cannot be read.
        StoreError: The disk is full or failed.
    """
    waiting: dict[bytes, EvidenceRow] = {}
    for path in files:
        taken = evidence_.take(session, path, now)
        try:
            ref, sealed = ready(session, taken.sha256, as_it_is=False, now=now)
        except InputError:
            waiting[taken.sha256] = evidence_.piece(session, taken.sha256, "UTC")
        else:
            draft = with_files(draft, (ref,), sealed)
    return AttachedFiles(draft=draft, waiting=tuple(waiting.values()))


def attach_as_they_are(
    session: Session, draft: Draft, files: Sequence[bytes], now: datetime
) -> Draft:
    """The draft with the originals of files of the home, with all that their metadata tells.

    Raises:
        StoreError: One is missing.
    """
    for sha256 in files:
        ref, sealed = ready(session, sha256, as_it_is=True, now=now)
        draft = with_files(draft, (ref,), sealed)
    return draft


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """A file of a draft, to be looked at.

    Attributes:
        name: As it was called; safe to show.
        claim: Of its original: the copy that is attached tells nothing.
        picture: Small; None for what is no picture.
    """

    name: str
    claim: Claim
    picture: Picture | None


def shown_files(
    session: Session, files: Sequence[EvidenceRef], side: int, now: datetime
) -> tuple[ShownFile, ...]:
    """Files of a draft with their pictures, no longer than `side` pixels; missing ones without."""
    made = []
    for each in files:
        known = register.get(session.store, each.sha256)
        original = register.get(session.store, known.original) if known and known.original else None
        held = original or known
        picture = None
        if each.media_type in evidence_.SHOWN:
            with suppress(FieldappError):
                picture = evidence_.picture(session, each.sha256, side, now)
        made.append(
            ShownFile(
                name=visible(held.name) if held else each.sha256.hex()[:16],
                claim=claim_.decode(held.facts) if held else Claim(),
                picture=picture,
            )
        )
    return tuple(made)


def why_waiting(row: EvidenceRow) -> Message:
    """Reason why a file waits for a person's word: what it tells, which cannot be removed."""
    if row.can_be_bare:
        return Message(
            "{1} cannot be read as a picture and may be damaged: what its metadata tells of place, "
            "time and device cannot be removed.",
            row.name,
        )
    whole, _, kind = row.media_type.partition("/")
    if row.media_type in evidence_.UNSTRIPPED:
        return Message(
            "{1} is a photograph in the format {2}: the place, time and device that it tells "
            "cannot be removed here.",
            row.name,
            kind.upper(),
        )
    if whole == "video":
        return Message(
            "{1} is a film: the time, device and often the place that it tells cannot be removed.",
            row.name,
        )
    if whole == "audio":
        return Message(
            "{1} is a sound: the time, place and device that it may tell cannot be removed.",
            row.name,
        )
    return Message("{1}: what it tells of place, time and device cannot be removed.", row.name)


def attach_pasted(session: Session, draft: Draft, content: bytes, now: datetime) -> Draft:
    """The draft with a picture that was pasted, as PNG: it has no metadata.

    Raises:
        StoreError: The disk is full or failed.
    """
    ref = evidence.add(session.store, io.BytesIO(content), "image/png")
    known = RegisteredFile(
        sha256=ref.sha256, name="pasted.png", size=ref.size, media_type="image/png", added_at=now
    )
    register.keep(session.store, known)
    return replace(draft, evidence=(*draft.evidence, ref))


def attach_to(
    session: Session,
    files: Sequence[bytes],
    target: bytes,
    *,
    as_it_is: bool,
    reason: str,
    now: datetime,
) -> int:
    """Add files to an observation: one correction that changes nothing else; its number.

    Raises:
        InputError: The reason is empty; the observation was retracted or replaced, or has them all.
        StoreError: As bare_copy.
    """
    row = observations.get(session.store, target)
    if row.amended_by is not None:
        raise InputError("A later version has taken its place.", advice="Choose that one.")
    seen = row.observation
    had = {each.sha256 for each in seen.evidence}
    refs: tuple[EvidenceRef, ...] = ()
    sealed: tuple[bytes, ...] = ()
    for each in files:
        ref, commitments = ready(session, each, as_it_is=as_it_is, now=now)
        if ref.sha256 not in had:
            had.add(ref.sha256)
            refs, sealed = (*refs, ref), (*sealed, *commitments)
    if not refs:
        raise InputError("This observation has the file already.", field="evidence")
    new = replace(seen, evidence=(*seen.evidence, *refs), sealed=(*seen.sealed, *sealed))
    signed = signing.amend(session.store, pack_of(session), target, new, reason=reason, now=now)
    return signed.seq


def time_text(claim: Claim, zone: str, correction: timedelta) -> str:
    """The claimed time as the form reads it, "" where none is claimed."""
    return in_zone(claim_.taken_at(claim, zone, correction), zone)


def place_text(claim: Claim) -> str:
    """The claimed place as the form reads it, "" where none is claimed.

    A camera that tells no accuracy is not taken for exact to the metre.
    """
    if not claim.place:
        return ""
    if claim.accuracy_m:
        return f"{claim.lat:.5f}, {claim.lon:.5f} ±{ceil(claim.accuracy_m)}m"
    return f"{claim.lat:.4f}, {claim.lon:.4f}"


# --- Given out.


def export(session: Session, sha256: bytes, folder: Path, now: datetime) -> Path:
    """Write a file decrypted to a folder; that it was done is signed in the feed.

    Raises:
        InputError: The folder cannot be written.
        StoreError: The file is missing or was changed; nothing is left in the folder.
    """
    listed = evidence_.piece(session, sha256, "UTC")
    access_log.note(session, Act.EVIDENCE, Purpose.GIVEN_OUT, sha256.hex(), sha256)
    target = _free(folder, safe_name(listed.name, listed.media_type))
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("xb") as sink:
            evidence.read(session.store, sha256, sink)
        part.rename(target)
    except OSError as e:
        raise InputError(
            "The folder cannot be written.", field="folder", advice="Choose another."
        ) from e
    except (StoreError, FormatError, DecryptionError) as e:
        raise evidence_.trouble(evidence_.note_trouble(session.store, sha256, now)) from e
    finally:
        part.unlink(missing_ok=True)
    event = DeviceEvent(event=EXPORTED, note=sha256.hex())
    sign_own(session.store, pack_of(session), event, now=now)
    return target


def safe_name(name: str, media_type: str) -> str:
    """A file name that no system reads as anything else."""
    plain = _UNSAFE.sub("_", name).strip(". ")[-100:].lstrip(". ") or "evidence"
    if "." not in plain:
        plain += mimetypes.guess_extension(media_type) or ".bin"
    return plain


def _free(folder: Path, name: str) -> Path:
    path = folder / name
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    return path
