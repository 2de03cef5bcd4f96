"""Scanner of a shorthand line: how far it was read, and the values taken so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import InputError, Message
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.observation import of_type
from fieldapp.observation.vocabulary import Vocabulary

MAX_WORDS: Final = 5  # of one label

_AGAIN: Final = frozenset(  # a line may tell more of these
    of_type(FieldType.CODES, FieldType.WEAPONS, FieldType.DIRECTIONS)
)
_GAP: Final = re.compile(r"[\s,;.]*(?:(?:and|with|the|was|were|away|та|и|et)\b[\s,]*)*")
_WORDS: Final = re.compile(r"[^\W_]+(?:['’ʼ./-]?\w+)*", re.UNICODE)
_JOINED: Final = re.compile(r"[\w'’ʼ./-]+(?: [\w'’ʼ./-]+)*")


class Reader:
    """A line while it is read, from left to right.

    Attributes:
        text: The line.
        at: How far it was read.
        kind: Of the observation.
        values: What it told so far, by field.
        spans: (start, end, field) of each piece that was taken.
        led: Its beginning was looked at for a kind or a camera.
    """

    def __init__(
        self,
        text: str,
        now: datetime,
        zone: str,
        vocabulary: Vocabulary,
        gazetteer: PlaceLookup | None,
    ) -> None:
        self.text = text
        self.at = 0
        self.now = now
        self.zone = zone
        self.vocabulary = vocabulary
        self.gazetteer = gazetteer
        self.kind = "ceasefire_violation"
        self.values: dict[str, Any] = {}
        self.spans: list[tuple[int, int, str]] = []
        self.led = False

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Match a pattern at the reader's place."""
        return pattern.match(self.text, self.at)

    def take(self, field: str, end: int, value: Any) -> bool:
        """Take a field's value, and go on behind it."""
        if field in self.values and field not in _AGAIN:
            raise InputError(
                Message("The {1} is told twice.", field.replace("_", " ")),
                field=field,
                position=self.at,
                advice=Message("A weapon's own number is told so: 3 x tank.")
                if field == "count"
                else "",
            )
        if isinstance(value, tuple):
            value = (*self.values.get(field, ()), *value)
        self.values[field] = value
        self.spans.append((self.at, end, field))
        self.at = end
        return True

    def tried(self, field: str, parse: Callable[[], Any]) -> Any:
        """Parse a piece; an error gets the piece's place in the line."""
        try:
            return parse()
        except InputError as e:
            raise InputError(
                e.message,
                field=field,
                position=self.at,
                suggestions=e.suggestions,
                advice=e.advice,
            ) from e

    def skip(self) -> bool:
        """Go on behind spaces, commas and filling words; whether anything is left."""
        gap = _GAP.match(self.text, self.at)
        self.at = gap.end() if gap else self.at
        return self.at < len(self.text)

    def words(self) -> Iterator[tuple[int, str]]:
        """(end, text) of the next words, the most first."""
        ends = [m.end() for m in _WORDS.finditer(self.text, self.at)]
        run: list[int] = []
        here = self.at
        for end in ends[:MAX_WORDS]:
            if self.text[here:end].strip(" -") == "" or not _JOINED.fullmatch(
                self.text, self.at, end
            ):
                break
            run.append(end)
            here = end
        for end in reversed(run):
            yield end, self.text[self.at : end]
