"""Printer of recovery sheets: a program that takes a PDF from standard input, so no file has it."""

from __future__ import annotations

import shlex
import subprocess
from functools import partial
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.hub.custody.recovery import Print

PROGRAM: Final = "lp"


def printer(typed: str) -> Print:
    """Printer by a typed command; quotation marks hold, all else is plain text for no shell.

    Raises:
        InputError: Empty, or a quotation mark is open.
    """
    try:
        words = shlex.split(typed)
    except ValueError:
        words = []
    if not words:
        raise InputError(
            Message("{1} is not a program with its arguments.", TypedText(typed)),
            field="print",
            advice='Close every quotation mark, as in lp -d "Front desk".',
        )
    return partial(_print, words)


def command(name: str) -> str:
    """Command that prints on the printer of this name."""
    return shlex.join([PROGRAM, "-d", name])


def _print(program: list[str], number: int, sheet: bytes) -> None:
    try:
        failed = subprocess.run(program, input=sheet, check=False).returncode != 0  # noqa: S603
    except OSError:
        failed = True
    if failed:
        raise InputError(
            Message("Sheet {1} was not printed: the command failed.", number),
            field="print",
            advice="Nothing was changed: destroy what was printed, and try again.",
        )
