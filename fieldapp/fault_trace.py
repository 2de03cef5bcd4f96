"""Trace of a fault: where in the code the program failed, and nothing that a person typed.

An exception's message can hold a note, a name or a path, and a local variable a passphrase: neither
is in the trace. It names the kind of each exception, and file, line and function of each step, with
files named below the folder that they were installed in. Whatever tells of a fault tells this:
reports, standard error (which systems keep in files), and the hub's log.
"""

from __future__ import annotations

import traceback
from pathlib import PurePath
from types import TracebackType
from typing import Final

MAX_CHAIN: Final = 5  # exceptions raised while another one was being looked after
MAX_STEPS: Final = 60  # of each; an endless recursion has thousands


def fault_trace(error: BaseException) -> list[str]:
    """Lines that say where it happened: the same for the same fault, whatever was typed."""
    lines: list[str] = []
    at: BaseException | None = error
    for _ in range(MAX_CHAIN):
        if at is None:
            break
        lines += [f"{type(at).__module__}.{type(at).__qualname__}", *_steps(at.__traceback__)]
        at = at.__cause__ or at.__context__
    return lines


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
