"""Bug report: where in the code the program failed, and nothing that a person typed.

An exception's message can hold a note, a name or a path, and a local variable a passphrase: neither
is in the report. It names the kind of each exception, and file, line and function of each step,
with files named below the folder that they were installed in. One file for each fault that differs,
in the home's folder `reports/`, plain text: whoever takes the laptop learns that there was a fault.
"""

from __future__ import annotations

import hashlib
import platform
import traceback
from datetime import datetime
from pathlib import Path, PurePath
from types import TracebackType
from typing import Final

from fieldapp import __version__
from fieldapp.errors import StoreError
from fieldapp.store.atomic_file import new_file

FOLDER: Final = "reports"
MAX_CHAIN: Final = 5  # exceptions raised while another one was being looked after
MAX_STEPS: Final = 60  # of each; an endless recursion has thousands


def report(error: BaseException, now: datetime) -> str:
    """A fault in text.

    Args:
        error: What was raised, with its traceback.
        now: The device clock, UTC.
    """
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines = [
        f"fieldapp {__version__}, Python {platform.python_version()}, {system}",
        f"{now:%Y-%m-%d %H:%M:%S} UTC",
    ]
    return "\n".join([*lines, "", *fault(error)]) + "\n"


def fault(error: BaseException) -> list[str]:
    """Where it happened, a line each: the same for the same fault, whatever was typed."""
    lines: list[str] = []
    at: BaseException | None = error
    for _ in range(MAX_CHAIN):
        if at is None:
            break
        lines += [f"{type(at).__module__}.{type(at).__qualname__}", *_steps(at.__traceback__)]
        at = at.__cause__ or at.__context__
    return lines


def keep(home: Path, error: BaseException, now: datetime) -> Path:
    """Write a fault down, once; its file.

    Raises:
        StoreError: The disk is full or failed.
    """
    digest = hashlib.sha256("\n".join(fault(error)).encode()).hexdigest()[:12]
    path = home / FOLDER / f"{digest}.txt"
    if path.is_file():
        return path
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as e:
        raise StoreError("The folder of the reports cannot be made.") from e
    with new_file(path.parent, path.name) as new:
        new.file.write(report(error, now).encode())
    return path


def _steps(at: TracebackType | None) -> list[str]:
    steps = traceback.StackSummary.extract(traceback.walk_tb(at), lookup_lines=False)
    lines = [f"  {_below(each.filename)}:{each.lineno} {each.name}" for each in steps]
    if len(lines) <= MAX_STEPS:
        return lines
    half = MAX_STEPS // 2
    return [*lines[:half], f"  … {len(lines) - MAX_STEPS} more", *lines[-half:]]


def _below(name: str) -> str:
    """A file's name without the folders above: those can name a person."""
    parts = PurePath(name.replace("\\", "/")).parts
    for top in ("site-packages", "fieldapp"):
        if top in parts:
            start = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[start + (top != "fieldapp") :])
    return parts[-1] if parts else "?"
