"""Installed base map packs of a home: those added by file, and the mission pack's.

Added ones are in `home/basemaps/`, named by what they are called. They hold public geography, so
they are not encrypted: a pack tells what region somebody works in, and nothing else. The mission's
are targets of the mission pack, so its signature covers their bytes; that is checked here each time
before one is used, for a pack may be larger than what is checked whenever the home is opened.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import (
    NOTHING,
    FieldappError,
    FormatError,
    InputError,
    Message,
    StoreError,
    VerificationError,
)
from fieldapp.map.basemap.pack_file import (
    SUFFIXES,
    BaseMap,
    OpenPack,
    PackProgress,
    check,
    describe,
    open_pack,
    pack_name,
)
from fieldapp.platform.open_flags import READ_UNTRUSTED
from fieldapp.store.atomic_file import new_file

FOLDER: Final = "basemaps"
MAX_PACKS: Final = 30
_PIECE: Final = 4 * 2**20
_SIGNED: Final = re.compile(r"([0-9a-f]{64})\.(.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledPack:
    """Base map pack of a home.

    Attributes:
        name: In lists and addresses.
        mission: It came with the mission pack.
        about: Its description, None where it cannot be used.
        fault: Why it cannot be used, "" where it can.
    """

    name: str
    mission: bool
    about: BaseMap | None
    fault: Message = NOTHING


def add(
    home: Path, file: Path, *, name: str = "", progress: PackProgress = lambda _done, _total: None
) -> InstalledPack:
    """Check a pack and copy it into the home.

    Args:
        home: The folder; it exists.
        file: The pack.
        name: Its name; from the file's name where left out.
        progress: Called with (done, total) in bytes during the copy; its errors end it, and
            nothing is left behind.

    Raises:
        InputError: The name is taken or of no use, or there are too many packs.
        FormatError: It is not a pack, or has a tile that must not be shown.
        StoreError: The disk is full or failed.
    """
    called = pack_name(name or file.stem)
    if len(_files(home)) >= MAX_PACKS:
        raise InputError(Message("{1} base maps are here.", MAX_PACKS), advice="Remove one first.")
    if any(path.stem == called for path in _files(home)):
        raise InputError(
            Message("There is a base map called {1}.", called),
            field="name",
            advice="Give it another name, or remove the one that is here.",
        )
    suffix = _suffix(check(file))
    try:
        folder = home / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        total = file.stat().st_size
        with new_file(folder, called + suffix) as new, file.open("rb") as source:
            done = 0
            while piece := source.read(_PIECE):
                new.file.write(piece)
                done += len(piece)
                progress(done, total)
    except OSError as e:
        raise StoreError("The base map could not be copied.", advice="Free some space.") from e
    try:
        # The copy is what will be used; the file on the stick may have changed while it was read.
        return InstalledPack(name=called, mission=False, about=check(folder / (called + suffix)))
    except FieldappError:
        remove(home, called)
        raise


def remove(home: Path, name: str) -> None:
    """Remove a pack that was added by file.

    Raises:
        InputError: There is none of that name.
        StoreError: The disk failed.
    """
    matching = [path for path in _files(home) if path.stem == name]
    if not matching:
        raise InputError(
            "There is no base map of that name here.",
            field="name",
            suggestions=tuple(path.stem for path in _files(home)),
            advice="What the mission pack brings is removed with a newer mission pack.",
        )
    try:
        for path in matching:
            path.unlink()
    except OSError as e:
        raise StoreError("The base map could not be removed.") from e


def installed_packs(home: Path, mission: Iterable[Path] = ()) -> list[InstalledPack]:
    """Packs of a home, the mission's first; one that cannot be used has its fault.

    Args:
        home: The folder.
        mission: `Pack.basemaps` of the mission pack.
    """
    of_mission = [_look(path, mission=True) for path in mission]
    return [*of_mission, *(_look(path, mission=False) for path in _files(home))]


class Shelf:
    """Open packs, by their names; each is opened with its first requested tile.

    Args:
        packs: As `installed_packs` returns them; those that cannot be used are left out.
    """

    def __init__(self, packs: Iterable[InstalledPack]) -> None:
        self.packs: Mapping[str, BaseMap] = {
            each.name: each.about for each in packs if each.about is not None
        }
        self._open: dict[str, OpenPack] = {}
        self._stack = ExitStack()

    def tile(self, name: str, z: int, x: int, y: int) -> bytes | None:
        """Read a tile that may be shown; None where there is none, or it is damaged."""
        about = self.packs.get(name)
        if about is None:
            return None
        try:
            if name not in self._open:
                self._open[name] = self._stack.enter_context(open_pack(about))
            return self._open[name].tile(z, x, y)
        except (FieldappError, OSError):
            return None  # a hole in the base map, never a map that does not come

    def close(self) -> None:
        """Close every file."""
        self._stack.close()
        self._open.clear()


def _files(home: Path) -> list[Path]:
    folder = home / FOLDER
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if p.suffix in SUFFIXES and p.name[0] != ".")


def _look(path: Path, *, mission: bool) -> InstalledPack:
    name = path.stem
    try:
        if mission:
            name = _of_signed_bytes(path)
        return InstalledPack(name=name, mission=mission, about=describe(path))
    except FieldappError as e:
        return InstalledPack(name=name, mission=mission, about=None, fault=e.message)


def _of_signed_bytes(path: Path) -> str:
    """Name of a target of the mission pack, after checking that its bytes are the signed ones.

    Raises:
        VerificationError: They are not.
        StoreError: It cannot be read.
    """
    match = _SIGNED.fullmatch(path.name)
    try:
        with os.fdopen(os.open(path, READ_UNTRUSTED), "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as e:
        raise StoreError("The mission pack's base map cannot be read.") from e
    if match is None or digest != match[1]:
        raise VerificationError(
            "The mission pack's base map was altered.",
            check="pack",
            advice="Receive the mission pack again.",
        )
    return Path(match[2]).stem


def _suffix(about: BaseMap) -> str:
    for suffix in SUFFIXES:
        if about.path.suffix.lower() == suffix:
            return suffix
    raise FormatError(
        "The file is not called .mbtiles or .pmtiles.", where="file", advice="Rename it."
    )
