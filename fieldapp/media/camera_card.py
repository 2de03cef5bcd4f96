"""Files of a camera card, by the day in the card's directory; bounded, links are not followed.

Cameras put their files into folders below DCIM (the Design rule for Camera File systems). A card
may hold anything, so only plain files in folders are looked at, and only so many.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from fieldapp.errors import InputError, Message

MOST: Final = 20_000  # files
_DEEP: Final = 4  # folders below DCIM
_SMALL: Final = frozenset({
    ".thm", ".ctg", ".ind", ".dat", ".bdm", ".cpi", ".mpl", ".lrv", ".xmp",  # a camera's own
    ".db", ".ini", ".inf", ".lnk", ".tmp", ".bak", ".log",  # a computer's
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFile:
    """File on a camera card.

    Attributes:
        path: Its path.
        size: Bytes.
        day: On which it was written, by the clock that the card's times are read with: a claim.
    """

    path: Path
    size: int
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Files found on a camera card.

    Attributes:
        files: By day and name.
        left_out: Names of what a camera or a computer left there, and of what is empty.
    """

    files: tuple[CardFile, ...]
    left_out: tuple[str, ...]


def scan(folder: Path, zone: str) -> Card:
    """List the files of a card.

    Args:
        folder: The card, its DCIM folder, or any folder below.
        zone: IANA name of the zone that days are in.

    Raises:
        InputError: The card cannot be read, has no files, or more than MOST.
    """
    top = folder / "DCIM" if (folder / "DCIM").is_dir() else folder
    card_files: list[CardFile] = []
    left_out: list[str] = []
    waiting = [(top, 0)]
    try:
        while waiting:
            here, depth = waiting.pop()
            with os.scandir(here) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or entry.is_symlink():
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        if depth < _DEEP:
                            waiting.append((Path(entry.path), depth + 1))
                    elif entry.is_file(follow_symlinks=False):
                        found = _file(entry, zone)
                        if found is None:
                            left_out.append(entry.name)
                        else:
                            card_files.append(found)
            if len(card_files) > MOST:
                raise InputError(
                    Message("There are more than {1} files.", MOST),
                    field="card",
                    advice="Choose one of the folders below.",
                )
    except OSError as e:
        raise InputError(
            "The card cannot be read.", field="card", advice="Take it out, put it in again."
        ) from e
    if not card_files:
        raise InputError(
            "There are no files there.",
            field="card",
            advice="Choose the card itself, or the folder DCIM on it.",
        )
    in_order = sorted(card_files, key=lambda each: (each.day, each.path.name))
    return Card(files=tuple(in_order), left_out=tuple(sorted(left_out)))


def _file(entry: os.DirEntry[str], zone: str) -> CardFile | None:
    """A file that may be evidence; None for what is none, and for an empty one."""
    if Path(entry.name).suffix.casefold() in _SMALL:
        return None
    stat = entry.stat(follow_symlinks=False)
    if stat.st_size == 0:
        return None
    day = datetime.fromtimestamp(stat.st_mtime, ZoneInfo(zone)).date()
    return CardFile(path=Path(entry.path), size=stat.st_size, day=day)


def offered(card: Card, today: date) -> date:
    """The day that is taken in unless another is chosen: the newest that is not in the future.

    Of a card with days in the future alone, the nearest.
    """
    days = sorted({each.day for each in card.files})
    past = [day for day in days if day <= today]
    return past[-1] if past else days[0]
