"""A line of shorthand typed whole, without the form: parsed, or kept as a draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from fieldapp.app.entry import signing
from fieldapp.app.entry.listed_region import warned, with_region
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message
from fieldapp.ledger.record import Record
from fieldapp.observation.notation import position
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.observation.shorthand import shorthand
from fieldapp.observation.warnings import ObservationWarning, odd
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records import observations

_UNSAID: Final = ("post", "site", "time", "evidence", "sealed", "means", "sensor")
"""Fields that a correction leaves as they were where its line does not say them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLine:
    """Meaning of a line.

    Attributes:
        observation: With the region of its place, where the line does not tell it.
        warnings: What is odd about it.
        tells_region: The line itself says the region, or that it is not known.
    """

    observation: Observation
    warnings: tuple[ObservationWarning, ...]
    tells_region: bool


def parse(session: Session, line: str, *, post: str | None, zone: str, now: datetime) -> TypedLine:
    """Parse a line of shorthand; one that is not understood is kept as a draft.

    Args:
        session: The open home.
        line: As it was typed.
        post: Name, coordinates or "same"; None where the line alone says it.
        zone: IANA name of the zone that times are typed in.
        now: The device clock, UTC.

    Raises:
        InputError: It is not understood; `position` points into the line.
        StoreError: There is no mission pack; the disk is full or failed.
    """
    pack = pack_of(session)
    with open_gazetteer(pack.places) as gazetteer:
        try:
            parsed = shorthand.parse(
                line, now=now, zone=zone, vocabulary=pack.vocabulary, gazetteer=gazetteer
            )
        except InputError as e:
            raise _kept(session, line, now, e, e.position) from e
        observation, warnings = parsed.observation, parsed.warnings
        if post is not None:
            try:
                named = named_post(session, post)
                observation = replace(observation, post=position.place(named, gazetteer))
            except InputError as e:  # its position is in the post's own text
                raise _kept(session, line, now, e, None) from e
            signing.keep_last_post(session.store, named)
            warnings = (*_other_post(parsed.observation, observation), *odd(observation, now))
        tells_region = any(field == "region" for _, _, field in parsed.spans)
        if not tells_region:
            observation = with_region(observation, gazetteer)
        warnings = (*warnings, *warned(observation, gazetteer))
    return TypedLine(observation=observation, warnings=warnings, tells_region=tells_region)


def _other_post(typed: Observation, signed: Observation) -> Iterator[ObservationWarning]:
    if typed.post not in (None, signed.post):
        other = Message("The line names another post: the one of --at is signed.")
        yield ObservationWarning(field="post", message=other)


def _kept(
    session: Session, line: str, now: datetime, error: InputError, at: int | None
) -> InputError:
    """The error about a line that is kept as a draft; `at` points into it."""
    signing.keep_line(session.store, line, now)
    kept = Message("The line is kept as a draft.")
    return InputError(
        error.message,
        field=error.field,
        position=at,
        suggestions=error.suggestions,
        advice=" ".join(filter(None, (error.advice, kept))),
    )


def named_post(session: Session, typed: str) -> str:
    """The post as it was typed; of "same" the one that was typed last.

    Raises:
        InputError: There is no earlier post.
    """
    if typed.strip().casefold() != "same":
        return typed
    last = signing.last_post(session.store)
    if last is None:
        raise InputError("There is no earlier post.", field="post", advice="Name it with --at.")
    return last


def corrected(session: Session, target: bytes, line: TypedLine) -> Observation:
    """The observation that a correction to a line would make of another.

    Raises:
        InputError: There is no such observation.
    """
    old = observations.get(session.store, target).observation
    kept = {name: getattr(old, name) for name in _UNSAID if not getattr(line.observation, name)}
    own = FIELDS_OF_KIND[line.observation.kind]
    new = replace(line.observation, **{name: kept[name] for name in kept if name in own})
    if line.tells_region:
        return new
    with open_gazetteer(pack_of(session).places) as gazetteer:
        return with_region(new, gazetteer, before=old)


def amend(
    session: Session, target: bytes, line: TypedLine, *, reason: str, now: datetime
) -> Record:
    """Correct an observation to what a line says; what it does not say stays as it was.

    Raises:
        InputError, StoreError: As signing.amend.
    """
    new = corrected(session, target, line)
    return signing.amend(session.store, pack_of(session), target, new, reason=reason, now=now)
