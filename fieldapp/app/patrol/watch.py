"""A watch: a post that was manned, from when to when, and whether there was anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fieldapp.app.entry import signing
from fieldapp.app.entry.listed_region import with_region
from fieldapp.app.entry.typed_time import typed_time, typed_window
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.ledger.record import Record
from fieldapp.observation.notation import position
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.store.foreign.gazetteer import open_gazetteer


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWatch:
    """A watch as it is typed: texts, the codes of list "status_watch", why, and a note."""

    post: str
    start: str
    end: str
    nothing: bool
    status: tuple[str, ...] = ()
    reason: str = ""
    note: str = ""


def read(session: Session, typed: TypedWatch, *, zone: str, now: datetime) -> Observation:
    """The watch as an observation, not signed yet.

    Raises:
        InputError: Something cannot be read; `field` says which: "post", "start", "end".
    """
    if not typed.post.strip():
        raise InputError("The post is missing.", field="post", advice="Its name or coordinates.")
    for name in ("start", "end"):
        if not getattr(typed, name).strip():
            raise InputError("The time is missing.", field=name, advice="Such as 1800.")
    pack = pack_of(session)
    at = "start"
    try:
        typed_time(typed.start, now=now, zone=zone, vocabulary=pack.vocabulary)
        at = "end"
        span = typed_window(typed.start, typed.end, now=now, zone=zone, vocabulary=pack.vocabulary)
    except InputError as e:
        raise InputError(e.message, field=at, suggestions=e.suggestions, advice=e.advice) from e
    if span.end is not None and span.end > now + timedelta(minutes=5):
        raise InputError(
            "It ends in the future.", field="end", advice="Sign a watch when it has ended."
        )
    with open_gazetteer(pack.places) as gazetteer:
        try:
            post = position.place(typed.post, gazetteer)
        except InputError as e:
            raise InputError(
                e.message, field="post", suggestions=e.suggestions, advice=e.advice
            ) from e
        return with_region(_seen(typed, span, post), gazetteer)


def _seen(typed: TypedWatch, span: EventTime, post: Place) -> Observation:
    return Observation(
        kind="watch",
        time=span,
        post=post,
        nothing=typed.nothing,
        status=typed.status,
        reason=typed.reason.strip(),
        note=typed.note.strip(),
        as_typed=(("post", typed.post), ("from", typed.start), ("to", typed.end)),
    )


def sign(session: Session, seen: Observation, now: datetime) -> Record:
    """Sign a watch.

    Raises:
        StoreError: The disk is full or failed.
    """
    if seen.post is not None and seen.post.name:
        signing.keep_last_post(session.store, seen.post.name)
    return signing.sign(session.store, pack_of(session), seen, now)
