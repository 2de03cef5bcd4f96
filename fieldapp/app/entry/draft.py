"""Draft: a typed line and a form over one observation, each field as text in its notation.

The line fills the form. What is typed or clicked in the form stands over what the line says, until
the line says something else about that field. Below both lies what is carried over from the entry
before. A draft is a value: each change gives another one. draft_reading.py says what one means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeAlias

from fieldapp.errors import InputError
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Drawn, EvidenceRef
from fieldapp.observation.warnings import ObservationWarning

if TYPE_CHECKING:  # a list of drafts does without the patterns of the shorthand, which are many
    from fieldapp.observation.shorthand.tolerant_parse import MissedPiece, PartialParse

LINE: Final = "line"
KIND: Final = "ceasefire_violation"
OBSERVER: Final = "observed_by"

LineReader: TypeAlias = "Callable[[str], PartialParse]"
_JOINED: Final = re.compile(
    r"^(?:[\s,;]*(?:and then|followed by|and|then|та|і|й|и|потім|затем|потом)?\b)?[\s,;]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything typed and clicked for one observation so far.

    Attributes:
        line: The shorthand line.
        edits: Field to text, for fields that were edited in the form; "" clears one. "kind" is a
            field here.
        over: Field to the line as it stood when that field was edited.
        carried: Field to text, taken over from the entry before; line and form stand over it.
        clock: When the time was told, which is what "now" and "1412" mean; None for right now.
        evidence: Files that are in the home already.
        source: A source's name, to be sealed when this is signed.
        sealed: Commitments to sealed fields.
        drawn: A geometry drawn on the map.
        base: What was signed, for a correction: it stands where nothing else is told.
        target: Hash of the record that this corrects, b"" for a new observation.
        number: That record's number in its feed.
        reason: Why, for a correction.
        noted: Pieces of the line, as they are typed, that go into the note where they are not
            understood; the line stays as it is.
    """

    line: str = ""
    edits: Mapping[str, str] = field(default_factory=dict)
    over: Mapping[str, str] = field(default_factory=dict)
    carried: Mapping[str, str] = field(default_factory=dict)
    clock: datetime | None = None
    evidence: tuple[EvidenceRef, ...] = ()
    source: str = ""
    sealed: tuple[bytes, ...] = ()
    drawn: Drawn | None = None
    base: Observation | None = None
    target: bytes = b""
    number: int = 0
    reason: str = ""
    noted: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is in it that anybody would miss."""
        kept = self.edits or self.evidence or self.source.strip() or self.sealed or self.drawn
        return not (self.line.strip() or kept or self.base)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedDraft:
    """Result of reading a draft.

    Attributes:
        observation: None where nothing is told yet.
        errors: By field, "line" for the first piece of the line that is not understood.
        warnings: What is odd.
        texts: Every field of the kind as text, for the form.
        spans: (start, end, field) of each piece of the line that is understood.
        missed: Pieces of the line that are not.
        second: Where a second event begins in the line, None where there is one.
        doubts: Pieces of the line that stand in the note or that the form stands over: whoever
            signs is told of each.
        carried: Fields that hold what was told of the entry before.
        kind_told: The line, the form or what is corrected tells the kind.
    """

    observation: Observation | None
    errors: Mapping[str, InputError]
    warnings: tuple[ObservationWarning, ...]
    texts: Mapping[str, str]
    spans: tuple[tuple[int, int, str], ...] = ()
    missed: tuple[MissedPiece, ...] = ()
    second: int | None = None
    doubts: tuple[ObservationWarning, ...] = ()
    carried: tuple[str, ...] = ()
    kind_told: bool = False


def typed(draft: Draft, line: str, *, now: datetime, read: LineReader) -> Draft:
    """The draft with another line; the clock is read again when the line's time changes."""
    same = _time_in(draft.line, read) == _time_in(line, read)
    return replace(draft, line=line, clock=draft.clock if same else now)


def noted(draft: Draft, parsed: ParsedDraft) -> Draft:
    """The draft with what is not understood of its line marked as note; nothing else changes."""
    pieces = (draft.line[each.start : each.end] for each in notable(parsed))
    return replace(draft, noted=tuple(dict.fromkeys((*draft.noted, *pieces))))


def notable(parsed: ParsedDraft) -> tuple[MissedPiece, ...]:
    """The pieces that are not understood and may go into the note.

    What tells of another kind may not where no kind is told: casualties are no violation.
    """
    return tuple(each for each in parsed.missed if parsed.kind_told or each.error.field != "kind")


def likely(
    parsed: ParsedDraft, chosen: MissedPiece | None = None
) -> tuple[MissedPiece, tuple[str, ...]] | None:
    """The first piece that is not understood and has likely words, and these, the likeliest first.

    Of an hour that may be of the night or of the day there are two. Where a piece is chosen, only
    that counts.
    """
    for each in (chosen,) if chosen is not None else parsed.missed:
        if each.error.suggestions:
            return each, each.error.suggestions
    return None


def meant(
    draft: Draft,
    parsed: ParsedDraft,
    *,
    now: datetime,
    other: bool = False,
    chosen: MissedPiece | None = None,
) -> tuple[Draft, Draft | None]:
    """The draft with a likely word taken; or cut before a second event, which is another.

    What was carried over stands in both; what was told in the form stays with the first.

    Args:
        draft: As it stands.
        parsed: As it is understood.
        now: The device clock.
        other: The second likely word is meant, where there is one.
        chosen: The piece that the word is for, None for the first that has one.
    """
    found = likely(parsed, chosen)
    if other and (found is None or len(found[1]) < 2):
        return draft, None
    if found is not None:
        missed, words = found
        word = words[int(other)]
        piece = draft.line[missed.start : missed.end]
        line = draft.line[: missed.start] + word + draft.line[missed.end :]
        if word.endswith(":") and word != f"{piece}:":  # a kind, which stands in front
            line = f"{word} {draft.line.lstrip()}"
        return replace(draft, line=line), None
    if parsed.second is None:
        return draft, None
    first = draft.line[: parsed.second].rstrip(" ,;")
    second = _JOINED.sub("", draft.line[parsed.second :])
    return replace(draft, line=first), Draft(line=second, carried=draft.carried, clock=now)


def edited(draft: Draft, name: str, text: str, *, now: datetime) -> Draft:
    """The draft with another text in one field of the form."""
    return replace(
        draft,
        edits=dict(draft.edits) | {name: text},
        over=dict(draft.over) | {name: draft.line},
        clock=now if name == "time" else draft.clock,
    )


def with_files(draft: Draft, files: tuple[EvidenceRef, ...], sealed: tuple[bytes, ...]) -> Draft:
    """The draft with files and their sealed commitments; one that it has is not added again."""
    fresh = tuple(each for each in files if each not in draft.evidence)
    if not fresh:
        return draft
    return replace(draft, evidence=(*draft.evidence, *fresh), sealed=(*draft.sealed, *sealed))


def _time_in(line: str, read: LineReader) -> list[str]:
    return [line[start:end] for start, end, name in read(line).spans if name == "time"]
