"""Draft of the patrol page: what is typed and not signed yet, stored on every change."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

from fieldapp.app.home.session import Session
from fieldapp.app.patrol.watch import TypedWatch
from fieldapp.errors import FormatError
from fieldapp.store import drafts

KIND: Final = "patrol"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolTexts:
    """Texts typed on the patrol page.

    Attributes:
        since: The start of the patrol whose end `texts` are for, None where they are for a start.
        texts: Of the start or the end, by field.
        watch: A watch, None where nothing of it was typed.
        notes: Of sign-offs, by day and by how many sign-offs it had.
    """

    since: datetime | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    watch: TypedWatch | None = None
    notes: Mapping[tuple[date, int], str] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """There is nothing that could be lost."""
        return not (self.texts or self.watch or any(self.notes.values()))


def kept(session: Session) -> tuple[datetime, PatrolTexts] | None:
    """The stored draft and when it was stored; None where there is none that can be read."""
    found = drafts.get(session.store, KIND)
    if found is None:
        return None
    try:
        return found.saved_at, _decode(found.content)
    except FormatError:
        return None


def keep(session: Session, typed: PatrolTexts, now: datetime) -> None:
    """Store the draft as it is now.

    Raises:
        StoreError: The disk is full or failed; what was kept before stands.
    """
    if typed.empty:
        drafts.remove(session.store, KIND)
        return
    made = drafts.StoredDraft(name=KIND, kind=KIND, saved_at=now, content=_encode(typed))
    drafts.save(session.store, made)


def signed(
    session: Session, sign: Callable[[Session], int], left: PatrolTexts, now: datetime
) -> int:
    """Sign a part of the draft and store the rest; the record's number.

    Both happen in one transaction: nothing is signed and still a draft, nor lost.

    Raises:
        StoreError: The disk is full or failed; nothing was signed, and all of it is kept.
    """
    with session.store.transaction():
        number = sign(session)
        keep(session, left, now)
    return number


def _encode(typed: PatrolTexts) -> bytes:
    return json.dumps(
        {
            "since": None if typed.since is None else int(typed.since.timestamp()),
            "texts": dict(typed.texts),
            "watch": None if typed.watch is None else asdict(typed.watch),
            "notes": [[f"{day}", count, text] for (day, count), text in typed.notes.items()],
        }
    ).encode()


def _decode(raw: bytes) -> PatrolTexts:
    try:
        found = json.loads(raw)
        since, watch = found["since"], found["watch"]
        return PatrolTexts(
            since=None if since is None else datetime.fromtimestamp(since, UTC),
            texts=dict(found["texts"]),
            watch=None if watch is None else _typed_watch(watch),
            notes={(date.fromisoformat(d), count): text for d, count, text in found["notes"]},
        )
    except (ValueError, KeyError, TypeError, OverflowError, OSError) as e:
        raise FormatError("a draft that cannot be read", where="draft") from e


def _typed_watch(found: dict[str, Any]) -> TypedWatch:
    return TypedWatch(**found | {"status": tuple(found["status"])})
