"""Text of a report while it is written: kept encrypted, and compared with the figures."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.errors import InputError, Message
from fieldapp.report.daily.narrative import bound_numbers, typed_figures
from fieldapp.report.daily.narrative.bound_numbers import BoundNumber, ReportNumbers
from fieldapp.report.daily.narrative.narrative_text import (
    NarrativeBlock,
    check_length,
    narrative_of,
)
from fieldapp.report.daily.narrative.typed_figures import TypedFigure
from fieldapp.report.daily.report_content import ReportContent, canonical
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.store import drafts

KIND: Final = "report_text"
EMPTY, DRAFTED, BOUND, CHECKED = "empty", "drafted", "bound", "checked"


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A text as it is written.

    Attributes:
        block: The text.
        checked: SHA-256 of what it said, with its numbers, when somebody checked it; "" for never.
    """

    block: NarrativeBlock
    checked: str = ""


@dataclass(frozen=True, slots=True)
class TextState:
    """State of a text.

    Attributes:
        word: EMPTY; DRAFTED, with digits typed beside a counted noun, or a name of no cell; BOUND,
            with neither; CHECKED, and as it was when somebody checked it.
        typed: Digits beside counted nouns.
        unbound: Names of no cell.
    """

    word: str
    typed: tuple[TypedFigure, ...] = ()
    unbound: tuple[str, ...] = ()


def texts_of(session: Session, last: date, days: int) -> tuple[WrittenText, ...]:
    """Texts of the report of these days; none where nothing was written.

    Raises:
        StoreError: The disk failed.
    """
    kept = drafts.get(session.store, _name(last, days))
    if kept is None:
        return ()
    return tuple(
        WrittenText(NarrativeBlock(*each[:-1]), each[-1]) for each in json.loads(kept.content)
    )


def keep(
    session: Session, last: date, days: int, texts: Iterable[WrittenText], now: datetime
) -> tuple[WrittenText, ...]:
    """Keep these texts in the place of others of their sections and languages; an empty one goes.

    Args:
        session: The open home.
        last: The last of the days.
        days: How many.
        texts: As they stand now.
        now: The device clock, UTC.

    Returns:
        All texts of these days.

    Raises:
        InputError: A text is too long; nothing is kept of it.
        StoreError: The disk is full or failed; the earlier texts stand.
    """
    with session.store.transaction():
        found = {_place(each): each for each in texts_of(session, last, days)}
        for each in texts:
            check_length(each.block)
            found[_place(each)] = each
        written = tuple(each for _, each in sorted(found.items()) if each.block.text.strip())
        name = _name(last, days)
        if not written:
            drafts.remove(session.store, name)
            return ()
        rows = [
            [b.section, b.language, b.audience, b.text, each.checked]
            for each in written
            for b in (each.block,)
        ]
        made = drafts.StoredDraft(name=name, kind=KIND, saved_at=now, content=canonical(rows))
        drafts.save(session.store, made)
    return written


def put(
    session: Session, last: date, days: int, blocks: Sequence[NarrativeBlock], now: datetime
) -> tuple[WrittenText, ...]:
    """Keep texts of a file; nobody has checked them.

    Raises:
        InputError, StoreError: As `keep`.
    """
    return keep(session, last, days, map(WrittenText, blocks), now)


def _name(last: date, days: int) -> str:
    return f"{KIND} {last} {days}"


def _place(text: WrittenText) -> tuple[str, str]:
    return text.block.section, text.block.language


def blocks_in(texts: Iterable[WrittenText], languages: Sequence[str]) -> tuple[NarrativeBlock, ...]:
    """Texts in these languages."""
    return tuple(each.block for each in texts if each.block.language in languages)


def said(block: NarrativeBlock, numbers: ReportNumbers) -> str:
    """The text as it reads, with these numbers."""
    bound = bound_numbers.bind_draft(block.text, numbers)
    return bound_numbers.filled(bound, numbers.cells, report_texts(block.language))


def state_of(text: WrittenText, numbers: ReportNumbers) -> TextState:
    """State of a text beside the report's numbers as they are now."""
    block = text.block
    if not block.text.strip():
        return TextState(EMPTY)
    typed = typed_figures.typed_figures(block.text, numbers, block.language)
    unbound = bound_numbers.unbound(block.text, numbers)
    if typed or unbound:
        return TextState(DRAFTED, typed, unbound)
    return TextState(CHECKED if text.checked == digest(block, numbers) else BOUND)


def digest(block: NarrativeBlock, numbers: ReportNumbers) -> str:
    """SHA-256 of what a text says, with these numbers."""
    return hashlib.sha256(said(block, numbers).encode()).hexdigest()


def checked(text: WrittenText, numbers: ReportNumbers) -> WrittenText:
    """The text, read through by somebody as it stands.

    Raises:
        InputError: A number in it is typed, or is of no cell.
    """
    state = state_of(text, numbers)
    if state.word == DRAFTED:
        typed, unbound = len(state.typed), len(state.unbound)
        raise InputError(
            Message("Typed figures in the text: {1}; names of no number: {2}.", typed, unbound),
            field="text",
            advice="Insert the numbers of the report in their place.",
        )
    return replace(text, checked=digest(text.block, numbers))


def bind_typed(text: str, figure: TypedFigure) -> str:
    """The text with a typed figure's cell in its place; as it is where there is none."""
    if figure.bound is None:
        return text
    return f"{text[: figure.start]}{{{figure.bound.name}}}{text[figure.end :]}"


def said_number(number: BoundNumber, numbers: ReportNumbers, language: str) -> str:
    """A number as a text in a language says it."""
    return bound_numbers.filled(f"{{{number.path}}}", numbers.cells, report_texts(language))


def typed_in(content: ReportContent) -> tuple[str, ...]:
    """Typed figures of a frozen report's texts, each with its noun: what an approver is told."""
    numbers = bound_numbers.numbers_of(content)
    return tuple(
        f"{text[figure.start : figure.end]} {figure.noun}"
        for row in narrative_of(content)
        if (text := str(row.cells["text"]))
        for figure in typed_figures.typed_figures(text, numbers, str(row.cells["language"]))
    )
