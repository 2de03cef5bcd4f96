"""Statements that contradict signed ones: shown with them, and signed only with a word."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial, reduce

import click

from fieldapp.app.entry.contradictions import Contradiction
from fieldapp.cli.base.common import F, shown
from fieldapp.errors import InputError, Message

_WHY = {
    "nothing": "you signed that nothing was heard or seen there at that time",
    "something": "you signed what was heard or seen there at that time",
    "signed_off": "you signed off the day that this belongs to",
    "ended": "you signed that the patrol had ended before",
}


def although_option(command: F) -> F:
    """Add --although, passed on as `although`."""
    return click.option(
        "--although",
        is_flag=True,
        help="Sign in spite of what contradicts it; without this word it is asked about, or "
        "refused where nobody can answer.",
    )(command)


def agree(
    new: str, found: Sequence[Contradiction], *, although: bool, odd: Sequence[str] = ()
) -> None:
    """Show what is to be signed beside what contradicts it; go on only if a person wants that.

    Args:
        new: What is to be signed, in words.
        found: What was signed and says otherwise.
        although: The person said so in advance.
        odd: What else wants a word, a sentence each.

    Raises:
        InputError: Nobody can be asked.
        click.Abort: The person does not want it.
    """
    if not found and not odd:
        return
    lines = [*odd, *(f"Number {c.number}, {_WHY[c.why]}: {c.text}" for c in found)]
    lines.append(f"To be signed: {new}")
    if not although and not sys.stdin.isatty():
        raise InputError(
            reduce(
                partial(Message, "{1}\n  {2}"),
                map(shown, lines),
                Message("Something says otherwise, so nothing was signed."),
            ),
            advice="If one of them is wrong, correct that one; if both are right, say --although.",
        )
    for line in lines:
        click.echo(f"  {shown(line)}", err=True)
    if not although:
        click.confirm("Sign it all the same?", abort=True, err=True)
