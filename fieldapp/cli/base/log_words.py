"""Words of commands for the log: records that are not witnessed, and other histories of it."""

from __future__ import annotations

from collections.abc import Sequence

import click

from fieldapp.app.exchange.other_histories import FOLDER, HistoryAlarm
from fieldapp.cli.base.common import counted, shown


def tell_log(unwitnessed: int, alarms: Sequence[HistoryAlarm]) -> None:
    """Tell how many own records are not witnessed, and who has seen another history."""
    if unwitnessed:
        verb = "is" if unwitnessed == 1 else "are"
        click.echo(
            f"{counted(unwitnessed, 'record')} {verb} in the log, not witnessed: too few witnesses "
            "cosigned it. They count as proven once the cosigned checkpoint has come."
        )
    for each in alarms:
        name = shown(each.call_sign or each.kid.hex())
        click.echo(other_history(name, each.size, each.root, signed=each.signed), err=True)


def other_history(name: str, size: int, root: bytes, *, signed: bool) -> str:
    """An alarm, and what it proves; the name is `shown`."""
    head = f"{counted(size, 'entry')}, root {root.hex()[:16]}…"
    what = (
        "The log's key signed that head too: this proves that the log has two histories."
        if signed
        else "The log's signature on that head did not come with it: look at that laptop."
    )
    return (
        f"ALARM: laptop {name} has seen another history of the log: {head} {what} Both heads are "
        f"in the home's folder {FOLDER}: show them to the security officer."
    )
