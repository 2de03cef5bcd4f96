"""Lexicon: reads and completes texts with the mission's words and places, for one person.

Everything here is cheap enough for the thread that paints the window; `tests/benchmarks/typing.py`
measures it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from fieldapp.app.entry import draft, draft_reading, field_edits
from fieldapp.app.entry.draft import Draft, LineReader, ParsedDraft
from fieldapp.app.entry.typing_aids import completion, readback
from fieldapp.app.entry.typing_aids.completion import Offer
from fieldapp.app.entry.typing_aids.other_observers import other_observers
from fieldapp.app.entry.typing_aids.readback import PlaceReading
from fieldapp.app.entry.typing_aids.recent_entries import NONE, Habits
from fieldapp.app.home.preferences import Preferences
from fieldapp.mission.pack import Pack
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import moments
from fieldapp.observation.observation import FIELDS
from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.values import EventTime, Place
from fieldapp.observation.vocabulary import Vocabulary, fold
from fieldapp.store.foreign.gazetteer import Gazetteer
from fieldapp.wording.observation_text import Label


@dataclass(slots=True, kw_only=True)
class Lexicon:
    """The mission's words and places, with one person's language, zone, notation and habits.

    Attributes:
        vocabulary: The mission's lists.
        gazetteer: The mission's places, opened on the thread that asks.
        zone: IANA name of the zone that times are told in.
        language: Of what is shown.
        notation: Of coordinates that are read back.
        observers: Keys of those for whom something can be logged, by call sign.
        habits: What the last entries were.
    """

    vocabulary: Vocabulary
    gazetteer: Gazetteer | None
    zone: str
    language: str
    notation: str
    observers: Mapping[str, bytes] = field(default_factory=dict)
    habits: Habits = field(default=NONE)

    def understand(self, made: Draft, now: datetime) -> ParsedDraft:
        """Read a draft."""
        return draft_reading.understand(
            made,
            now=now,
            zone=self.zone,
            vocabulary=self.vocabulary,
            gazetteer=self.gazetteer,
            observers=self.observers,
        )

    def reader(self, now: datetime) -> LineReader:
        """The function that reads a line at a moment."""
        return partial(
            tolerant_parse.read,
            now=now,
            zone=self.zone,
            vocabulary=self.vocabulary,
            gazetteer=self.gazetteer,
        )

    def typed(self, made: Draft, line: str, now: datetime) -> Draft:
        """The draft with another line."""
        return draft.typed(made, line, now=now, read=self.reader(now))

    def until_now(self, time: EventTime | None, now: datetime) -> str:
        """The span from a time to now, as it is typed."""
        end = moments.parse_time("now", now=now, zone=self.zone)
        return moments.format_short(field_edits.ended(time, end))

    def offers_in_line(self, line: str, cursor: int, kind: str) -> tuple[Offer, ...]:
        """Completions for the word before the cursor."""
        return completion.in_line(
            line,
            cursor,
            kind=kind,
            language=self.language,
            vocabulary=self.vocabulary,
            beginning=self.gazetteer.beginning if self.gazetteer else None,
            posts=self.habits.posts,
        )

    def offers_of_place(self, text: str, _cursor: int) -> tuple[Offer, ...]:
        """Completions for a place."""
        beginning = self.gazetteer.beginning if self.gazetteer else None
        return completion.in_place(text, self.language, beginning, self.habits.posts)

    def read_place(self, place: Place) -> PlaceReading:
        """Read a place back in the person's notation and language."""
        return readback.read_place(
            place, self.gazetteer, notation=self.notation, language=self.language
        )

    def choices(self, code_list: str) -> list[tuple[str, str]]:
        """(code, label) of each code of a list."""
        return [
            (code, self.vocabulary.label(code_list, code, self.language))
            for code in self.vocabulary.codes(code_list)
        ]

    def words(self, code_list: str) -> dict[str, str]:
        """Code to all its labels and aliases, folded, in every language."""
        found: dict[str, str] = {}
        for word, code in self.vocabulary.words.get(code_list, {}).items():
            found[code] = f"{found.get(code, '')} {fold(word)}"
        return found

    def weapons_shown(self, text: str) -> str:
        """The weapons by their labels."""
        return field_edits.weapons_shown(text, self.vocabulary, self.language)

    def shown(self, name: str, text: str) -> str:
        """A field's text as the form shows it: in the language, where it is read back the same."""
        type_ = FIELDS[name].type if name in FIELDS else FieldType.TEXT  # the sealed source is none
        if type_ is FieldType.COUNT:
            return field_edits.count_shown(text, Label(self.vocabulary, self.language))
        if type_ in field_edits.LOCAL:
            return field_edits.local_shown(text, type_, self.language)
        return self.weapons_shown(text) if type_ is FieldType.WEAPONS else text

    def weapon_toggled(self, text: str, code: str) -> str:
        """The weapons with one of a type added, or without those of that type."""
        return self.weapons_shown(field_edits.weapon_toggled(text, code, self.vocabulary))

    def weapon_types(self, text: str) -> tuple[str, ...]:
        """Codes of the weapons in a text."""
        return field_edits.weapon_types(text, self.vocabulary)

    def posts(self) -> Sequence[str]:
        """Posts of earlier entries, the latest first."""
        return self.habits.posts


def lexicon_of(
    pack: Pack, preferences: Preferences, gazetteer: Gazetteer | None, own: str
) -> Lexicon:
    """The words and places of a mission pack, for a person's preferences; `own` is their sign."""
    return Lexicon(
        vocabulary=pack.vocabulary,
        gazetteer=gazetteer,
        zone=preferences.zone,
        language=preferences.language,
        notation=preferences.notation,
        observers=other_observers(pack.roster, own),
    )
