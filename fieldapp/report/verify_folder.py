"""Files of a proof folder: every one that is expected, and the strangers among them."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError, VerificationError
from fieldapp.mission.trust import Read
from fieldapp.report.check_result import CheckResult

MOST: Final = 20  # strangers that are named one by one


def strangers(folder: Path, known: Collection[str]) -> list[str]:
    """What does not belong to the folder, by name; links and devices never do."""
    found = sorted(_strangers(folder, set(known)))
    texts = [f"{name} does not belong to a proof folder." for name in found[:MOST]]
    if len(found) > MOST:
        texts.append(f"{len(found) - MOST} more files do not belong to a proof folder.")
    return texts


def _strangers(folder: Path, known: set[str]) -> Iterator[str]:
    folders = {parent.as_posix() for name in known for parent in Path(name).parents}
    try:
        for at, below, names in os.walk(folder, followlinks=False):
            here = Path(at).relative_to(folder)
            for name in (*below, *names):
                path = (here / name).as_posix()
                mode = (folder / path).lstat().st_mode
                if stat.S_ISDIR(mode):
                    if path not in folders:
                        yield path
                elif path not in known or not stat.S_ISREG(mode):
                    yield path
            below[:] = [name for name in below if (here / name).as_posix() in folders]
    except OSError as e:
        raise StoreError("The folder cannot be read.", advice="Check the disk.") from e


def hand_files(read: Read, expected: Mapping[str, bytes]) -> tuple[CheckResult, list[str]]:
    """Whether the files for checking by hand are the ones that this record has."""
    wrong, missing = [], []
    for name, content in expected.items():
        try:
            raw = read(name, len(content))
        except VerificationError:
            raw = b""  # longer than it can be
        if raw is None:
            missing.append(name)
        elif raw != content:
            wrong.append(f"{name} is not what belongs to this record.")
    text = (
        f"Missing for a check by hand: {', '.join(missing)}."
        if missing
        else "The files for a check by hand are all here."
    )
    return CheckResult(about="by hand", established=not missing and not wrong, text=text), wrong
