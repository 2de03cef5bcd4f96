"""Content of a report: sections, rows and cells, each with a path. Values are codes and figures.

Words come later, so the content is the same in every language, and two machines make the same
bytes of it. Each row names the records that its figures rest on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from fieldapp.errors import FormatError

CellValue: TypeAlias = "int | str | None"
"""A figure, a code or a text as it was signed; None is not known, and never 0."""


@dataclass(frozen=True, slots=True)
class ContentRow:
    """A row of a report's section.

    Attributes:
        cells: Values by the name of the column.
        grounds: What its figures were made of, a tree that ends in hashes of records; empty where
            the row has no figure of records.
    """

    cells: Mapping[str, CellValue]
    grounds: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ContentSection:
    """A section: its name, and its rows in order."""

    name: str
    rows: tuple[ContentRow, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns that any of its rows has, in order."""
        return tuple(dict.fromkeys(name for row in self.rows for name in row.cells))


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Content of a report: its sections, in order."""

    sections: tuple[ContentSection, ...]

    def section(self, name: str) -> tuple[ContentRow, ...]:
        """Rows of the section with this name."""
        return next(each.rows for each in self.sections if each.name == name)

    def leaves(self) -> Iterator[tuple[str, CellValue]]:
        """Path and value of each cell, in the order of sections, rows and columns.

        A path is "section/number of the row/column"; rows count from 1. The number of a section's
        rows stands before them under "section/rows": an empty one is not to be dropped unseen.
        """
        for section in self.sections:
            yield f"{section.name}/rows", len(section.rows)
            for number, row in enumerate(section.rows, 1):
                for name, value in row.cells.items():
                    yield f"{section.name}/{number}/{name}", value


def in_reading_order(content: ReportContent) -> ReportContent:
    """The content as a page has it: rows of places by region, post and time, as far as it says.

    Row numbers, which paths have, are those of the content itself.
    """
    return ReportContent(tuple(_ordered(each) for each in content.sections))


def _ordered(section: ContentSection) -> ContentSection:
    if section.name == "totals" or "region" not in section.columns:
        return section
    blocks: list[list[ContentRow]] = []
    for row in section.rows:
        if blocks and row.cells.get("told_with") is not None:
            blocks[-1].append(row)
        else:
            blocks.append([row])
    blocks.sort(key=lambda block: _reading_place(section.name, block[0]))
    return ContentSection(section.name, tuple(row for block in blocks for row in block))


def _reading_place(section: str, row: ContentRow) -> tuple[str, str]:
    name = "post" if section == "coverage" else "from"
    return str(row.cells.get("region") or "~"), str(row.cells.get(name) or "~")


def canonical(value: Any) -> bytes:
    """Canonical JSON, as `jq -cjS` prints it: names sorted, no spaces, UTF-8."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def as_json(content: ReportContent) -> bytes:
    """The content as canonical JSON: rows by section, and the grounds of each row by its path."""
    return canonical(
        {
            "format": 1,
            "sections": [
                {
                    "name": each.name,
                    "columns": list(each.columns),
                    "rows": [dict(row.cells) for row in each.rows],
                }
                for each in content.sections
            ],
            "grounds": grounds_by_path(content),
        }
    )


def grounds_by_path(content: ReportContent) -> dict[str, Mapping[str, Any]]:
    """Grounds of each row that has some, by its path: "section/number of the row"."""
    return {
        f"{section.name}/{number}": row.grounds
        for section in content.sections
        for number, row in enumerate(section.rows, 1)
        if row.grounds
    }


def parse_content(raw: bytes) -> ReportContent:
    """The content of a file that `as_json` wrote.

    Raises:
        FormatError: It is none, or not canonical.
    """
    try:
        members = json.loads(raw)
        grounds = members["grounds"]
        content = ReportContent(
            tuple(
                ContentSection(
                    section["name"],
                    tuple(
                        ContentRow(
                            {name: row[name] for name in section["columns"] if name in row},
                            grounds.get(f"{section['name']}/{number}", {}),
                        )
                        for number, row in enumerate(section["rows"], 1)
                    ),
                )
                for section in members["sections"]
            )
        )
        same = as_json(content) == raw
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as e:
        raise FormatError("not the content of a report") from e
    values = (value for _, value in content.leaves())
    if not same or any(type(each) not in (int, str, type(None)) for each in values):
        raise FormatError("not the content of a report")
    return content
