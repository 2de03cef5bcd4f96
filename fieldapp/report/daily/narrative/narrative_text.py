"""Narrative: what a person writes beside the figures, a text by section and language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fieldapp.errors import FormatError, InputError, Message, TypedText
from fieldapp.languages import LANGUAGES
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.narrative import bound_numbers
from fieldapp.report.daily.narrative.bound_numbers import TOKEN
from fieldapp.report.daily.release_policy import NARRATIVE, OUTSIDE_READERS, WITHHELD
from fieldapp.report.daily.report_changes import CHANGES, changes
from fieldapp.report.daily.report_content import (
    CellValue,
    ContentRow,
    ContentSection,
    ReportContent,
)
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.toml_text import parse_toml

NARRATED: Final = ("totals", "violations", *ANNEXES, "coverage", "statements")
"""Sections that a text can stand in, in the order in which they are printed."""
READERS: Final = ("internal", *OUTSIDE_READERS)
"""Who may read a text, from the narrowest to the widest."""
LONGEST: Final = 20_000
"""Characters of a text."""
_COLUMNS: Final = ("section", "language", "audience", "text")


@dataclass(frozen=True, slots=True)
class NarrativeBlock:
    """A text in a section of a report.

    Attributes:
        section: One of NARRATED.
        language: Code.
        audience: The widest readers that it is for.
        text: With bound numbers.
    """

    section: str
    language: str
    audience: str
    text: str


def with_narrative(
    content: ReportContent, blocks: Iterable[NarrativeBlock], *, draft: bool = False
) -> ReportContent:
    """The content with a section of texts, whose numbers are bound to its cells; no empty ones.

    Args:
        content: Without a narrative.
        blocks: In any order.
        draft: A name that is of no cell stays as it is typed.

    Raises:
        InputError: A name in a text is of no cell, and it is no draft.
    """
    order = {section: at for at, section in enumerate(NARRATED)}
    written = [each for each in blocks if each.text.strip()]
    if not written:
        return content
    bound = bound_numbers.bind_draft if draft else bound_numbers.bind
    numbers = bound_numbers.numbers_of(content)
    rows = []
    for each in sorted(written, key=lambda one: (order[one.section], one.language)):
        values = (each.section, each.language, each.audience, bound(each.text.strip(), numbers))
        rows.append(ContentRow(dict(zip(_COLUMNS, values, strict=True))))
    return ReportContent((*content.sections, ContentSection(NARRATIVE, tuple(rows))))


def narrative_of(content: ReportContent) -> tuple[ContentRow, ...]:
    """Rows of the narrative; none where there is none."""
    return next((each.rows for each in content.sections if each.name == NARRATIVE), ())


def all_changes(before: ReportContent, after: ReportContent) -> ContentSection:
    """Changes between two contents of the same days, in figures and texts."""
    rows = (*changes(before, after).rows, *text_changes(before, after))
    return ContentSection("changes", rows)


def with_changes(before: ReportContent, after: ReportContent) -> ReportContent:
    """The content with a section of what an earlier report of the same days did not know."""
    section = all_changes(before, after)
    figures = [each for each in after.sections if each.name != NARRATIVE]
    texts = [each for each in after.sections if each.name == NARRATIVE]
    return ReportContent((*figures, section, *texts))


def text_changes(before: ReportContent, after: ReportContent) -> Iterator[ContentRow]:
    """Rows of `changes` for the texts: each that came, went or reads otherwise.

    A text in which a bound number alone is another one is the same: the number's cell changed.
    """
    old, new = _texts(before), _texts(after)
    for name in sorted(old.keys() | new.keys()):
        (was, said), (is_, says) = (each.get(name, (None, None)) for each in (old, new))
        change = "added" if name not in old else "gone" if name not in new else "changed"
        if was != is_:
            column = "text" if change == "changed" else None
            values = (NARRATIVE, name, change, column, said, says)
            yield ContentRow(dict(zip(CHANGES, values, strict=True)))


def _texts(content: ReportContent) -> dict[str, tuple[str, str]]:
    """Texts by section and language: with the names of their numbers, and as they read."""
    numbers = bound_numbers.numbers_of(content)
    return {
        f"{row.cells['section']} {row.cells['language']}": (
            bound_numbers.unbind(str(row.cells["text"]), numbers),
            _read(row, numbers.cells),
        )
        for row in narrative_of(content)
    }


def _read(row: ContentRow, cells: Mapping[str, CellValue]) -> str:
    words = report_texts(str(row.cells["language"]))
    return bound_numbers.filled(str(row.cells["text"]), cells, words)


def check_narrative(content: ReportContent) -> None:
    """Check that each text is of a section, language and readers, and names cells alone.

    Raises:
        FormatError: One is not.
    """
    cells = bound_numbers.cells_of(content)
    seen = set[tuple[object, object]]()
    for row in narrative_of(content):
        section, language, audience, text = (row.cells[name] for name in _COLUMNS)
        if section not in NARRATED or language not in LANGUAGES or audience not in READERS:
            raise FormatError("a narrative of an unknown section, language or readers")
        if (section, language) in seen or type(text) is not str:
            raise FormatError("a narrative that is not one text")
        seen.add((section, language))
        if other := [path for path in TOKEN.findall(text) if path not in cells]:
            raise FormatError(Message("a narrative with a number that no cell has: {1}", other[0]))


def readable(content: ReportContent) -> ReportContent:
    """The content with a column for its texts as they read, empty where the text is withheld."""
    cells = bound_numbers.cells_of(content)

    def row(each: ContentRow) -> ContentRow:
        hidden = each.cells["text"] == WITHHELD
        filled = None if hidden else _read(each, cells)
        return ContentRow({**each.cells, "filled": filled}, each.grounds)

    sections = (
        ContentSection(NARRATIVE, tuple(map(row, each.rows))) if each.name == NARRATIVE else each
        for each in content.sections
    )
    return ReportContent(tuple(sections))


# --- Files, as people write them.


def parse_texts(raw: bytes) -> tuple[NarrativeBlock, ...]:
    """Texts of a TOML file: a table for each section, with `audience` and a text for each language.

    Raises:
        InputError: It is no such file.
    """
    try:
        members = parse_toml(raw)
    except ValueError as e:
        raise InputError("The file of texts is not TOML.", field="text") from e
    return tuple(each for name, table in members.items() for each in _blocks(name, table))


def _blocks(section: str, table: Any) -> Sequence[NarrativeBlock]:
    if section not in NARRATED or not isinstance(table, Mapping):
        raise InputError(
            Message("The report has no section {1} for a text.", TypedText(section)),
            field="text",
            suggestions=NARRATED,
        )
    texts = dict(table)
    audience = texts.pop("audience", READERS[0])
    if audience not in READERS:
        raise InputError(
            Message("There are no {1} readers.", TypedText(str(audience))),
            field="text",
            suggestions=READERS,
        )
    if other := [n for n, text in texts.items() if n not in LANGUAGES or type(text) is not str]:
        raise InputError(
            Message("{1} is no text in a language of the report.", TypedText(other[0])),
            field="text",
            suggestions=tuple(LANGUAGES),
        )
    return [check_length(NarrativeBlock(section, n, audience, text)) for n, text in texts.items()]


def check_length(block: NarrativeBlock) -> NarrativeBlock:
    """Check that a text is no longer than a report takes.

    Raises:
        InputError: Its text is too long.
    """
    if len(block.text) > LONGEST:
        raise InputError(Message("A text has at most {1} characters.", LONGEST), field="text")
    return block
