"""Files of a proof folder: every one that is expected, and the strangers among them."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, Message, StoreError, VerificationError
from fieldapp.mission.trust import Read
from fieldapp.report.by_hand import file_list
from fieldapp.report.check_result import CheckResult
from fieldapp.report.proof.later import LaterStatement

UNLISTED: Final = (file_list.NAME, "later.note")  # the list's own, and the signature over it
MAX_TEXT: Final = 2**20
MOST: Final = 20  # strangers that are named one by one


def needed(read: Read, name: str, limit: int) -> bytes:
    """Content of a file without which nothing is established.

    Raises:
        FormatError: It is missing.
    """
    raw = read(name, limit)
    if raw is None:
        raise FormatError(
            Message("{1} is missing: this is not a whole proof folder.", name), where=name
        )
    return raw


def strangers(folder: Path, known: Collection[str]) -> list[str]:
    """Names of files that do not belong to the folder; links and devices never do."""
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


def file_list_of(
    read: Read, statement: LaterStatement | None, wrong: list[str]
) -> dict[str, bytes] | None:
    """List of the folder's files that headquarters signed; None where it is not shown."""
    raw = read(file_list.NAME, file_list.MAX_LIST)
    if raw is None or statement is None:
        return None
    if hashlib.sha256(raw).digest() != statement.files:
        wrong.append(f"{file_list.NAME} is not the list that headquarters signed.")
        return None
    try:
        return file_list.parse(raw)
    except FormatError as e:
        wrong.append(str(e))
        return None


def as_listed(
    folder: Path, listed: Mapping[str, bytes] | None, known: Collection[str], wrong: list[str]
) -> CheckResult:
    """Whether the files are those that headquarters put into the folder."""
    about = "files"
    if listed is None:
        text = "Which files headquarters put into this folder, it does not show."
        return CheckResult(about=about, established=False, text=text)
    missing, differing = [], []
    for name in sorted(listed):
        path = folder / name
        if name not in known or not _is_file(folder, name):
            missing.append(name)
        elif _digest(path) != listed[name]:
            differing.append(name)
    extra = sorted(
        name
        for name in known
        if name not in listed and name not in UNLISTED and _is_file(folder, name)
    )
    wrong += [f"{name} is not the file that headquarters listed." for name in differing[:MOST]]
    wrong += [f"{name} is not on headquarters' list." for name in extra[:MOST]]
    if missing:
        text = (
            f"Headquarters put more files into this folder, which are not here: {_some(missing)}."
        )
    else:
        text = f"All {len(listed)} files that headquarters listed are here."
    whole = not (missing or differing or extra)
    return CheckResult(about=about, established=whole, text=text)


def _is_file(folder: Path, name: str) -> bool:
    """True for a regular file that no link leads to."""
    path = folder
    for part in name.split("/"):
        path /= part
        if path.is_symlink():
            return False
    return path.is_file()


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as e:
        raise StoreError("The folder cannot be read.", advice="Check the disk.") from e


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
    return ", ".join(names[:MOST]) + more


@dataclass(frozen=True, slots=True, kw_only=True)
class HandFiles:
    """Files for a check by hand, by name.

    Attributes:
        exact: Those that follow from the record alone.
        texts: Those that the program writes, as this version does; None where it cannot.
        code_lists: SHA-256 of the mission's code lists.
    """

    exact: Mapping[str, bytes]
    texts: Mapping[str, bytes | None]
    code_lists: Mapping[str, bytes]


def for_hands(
    read: Read, expected: HandFiles, listed: Mapping[str, bytes] | None, wrong: list[str]
) -> CheckResult:
    """Whether the files for a check by hand are those that belong to this record.

    Args:
        read: Reads the folder.
        expected: What belongs to it.
        listed: Headquarters' list, which vouches for texts of other versions.
        wrong: What contradicts itself is added here.
    """
    exact, texts, code_lists = expected.exact, expected.texts, expected.code_lists
    missing: list[str] = []
    unknown: list[str] = []
    altered: list[str] = []
    for name in (*exact, *texts, *code_lists):
        try:
            raw = read(name, MAX_TEXT)
        except VerificationError:
            raw = b""  # longer than it can be
        if raw is None:
            missing.append(name)
        elif name in code_lists:
            altered += [name] * (hashlib.sha256(raw).digest() != code_lists[name])
        elif raw == (exact.get(name) or texts.get(name)):
            continue
        elif name in exact or (listed or {}).get(name, b"") != hashlib.sha256(raw).digest():
            known = name in exact or texts[name] is not None or listed is not None
            (altered if known else unknown).append(name)
        else:
            unknown.append(name)
    wrong += [f"{name} is not what belongs to this record." for name in altered]
    text = "The files for a check by hand are all here."
    if missing:
        text = f"Missing for a check by hand: {_some(missing)}."
    if unknown:
        text += f" Not as this version of the program writes them: {_some(unknown)}."
    established = not (missing or unknown or altered)
    return CheckResult(about="by hand", established=established, text=text)
