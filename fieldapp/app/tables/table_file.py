"""CSV files of others, as columns and rows of text."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import InputError, Message, TransportError

MAX_TABLE: Final = 256 * 2**20
MAX_COLUMNS: Final = 200
BEYOND: Final = "(beyond the last column)"
"""Name under which cells to the right of the last named column are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """A table as it was read.

    Attributes:
        header: Names of the columns.
        rows: (number, cells by column): the number as a spreadsheet counts, the header being 1.
        digest: SHA-256 of the file.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]
    digest: bytes


def read_table(path: Path) -> TableFile:
    """Read a CSV file.

    Raises:
        TransportError: The file cannot be read.
        InputError: Larger than 256 MiB, not CSV in UTF-8, without rows, with a column twice or with
            more than 200 of them.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_TABLE + 1)
    except OSError as e:
        raise TransportError(
            Message("{1} cannot be read.", path.name), advice="Choose another file."
        ) from e
    if len(raw) > MAX_TABLE:
        raise InputError("The table is larger than 256 MiB.", advice="Split it.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise InputError(
            "The table is not UTF-8.", advice="Save it from the spreadsheet as CSV UTF-8."
        ) from e
    try:
        lines = list(enumerate(csv.reader(io.StringIO(text, newline=""), strict=True), 1))
    except csv.Error as e:
        raise InputError("The table is not CSV.", advice=str(e)) from e
    lines = [(number, line) for number, line in lines if any(cell.strip() for cell in line)]
    if len(lines) < 2:
        raise InputError("The table has no rows.")
    header = tuple(name.strip() for name in lines[0][1])
    if len(set(header)) != len(header):
        raise InputError("Two columns of the table have one name.", advice="Rename one.")
    if len(header) > MAX_COLUMNS:
        raise InputError("The table has more than 200 columns.", advice="Leave some out.")
    return TableFile(
        header=header,
        rows=tuple((number, _cells(header, line)) for number, line in lines[1:]),
        digest=hashlib.sha256(raw).digest(),
    )


def _cells(header: Sequence[str], line: Sequence[str]) -> dict[str, str]:
    # A row may be shorter than the header, or longer; what a column means, the mapping knows.
    cells = dict(zip(header, line, strict=False))
    extra = line[len(header) :]
    return cells | ({BEYOND: ",".join(extra)} if any(extra) else {})
